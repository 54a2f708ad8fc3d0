using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Tabular;

/// <summary>The escapes in a JSON string (RFC 8259, section 7) as edits; the string is already known to be valid.</summary>
internal static class JsonEscapes
{
    public static ImmutableArray<Edit> In(string text, TextSpan value)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var at = value.Start; at < value.End;)
        {
            var step = text.AsSpan(at, value.End - at).IndexOf('\\');
            if (step < 0)
                break;
            at += step;
            var end = at + 2;
            var reads = text[at + 1] switch
            {
                'n' or 'r' or 't' or 'f' => " ",
                'b' => "",
                'u' => Unicode(text, at, out end),
                var c => c.ToString(),
            };
            edits.Add(new Edit(new TextSpan(at, end), reads));
            at = end;
        }

        return edits.ToImmutable();
    }

    // A pair of escapes makes one character, and may not be cut in two.
    private static string Unicode(string text, int at, out int end)
    {
        var first = Unit(text, at);
        end = at + 6;
        if (!char.IsHighSurrogate(first))
            return first is '\0' ? "" : char.IsLowSurrogate(first) ? "\uFFFD" : first.ToString();
        if (end + 6 > text.Length || text[end] != '\\' || text[end + 1] != 'u' || !char.IsLowSurrogate(Unit(text, end)))
            return "\uFFFD";
        var pair = new string([first, Unit(text, end)]);
        end += 6;
        return pair;
    }

    private static char Unit(string text, int at) => (char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
