using System.Globalization;
using System.Text;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>Text from documents and paths made safe for a terminal: no escape sequences, no reordering marks.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        if (text.All(IsHarmless))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
            builder.Append(IsHarmless(c) ? c : char.IsControl(c) ? '\uFFFD' : ' ');
        return builder.ToString();
    }

    // Format characters include the bidirectional overrides with which a text can show what it does not say.
    private static bool IsHarmless(char c) => c is '\n' or '\t'
        || (!char.IsControl(c) && (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format || c is '\u200D' or '\u00AD'));
}
