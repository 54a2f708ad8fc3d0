using System.Text;

namespace ArgumentGraph.Interchange.Losses;

/// <summary>Makes texts fit for a format, and writes down what that changes.</summary>
internal static class TextLosses
{
    public static readonly LossKind Halves = new("surrogate-halves", "half of a character", "halves of characters");
    public static readonly LossKind Controls = new("control-characters", "control character", "control characters");
    public static readonly LossKind Spacing = new("spacing", "text with line breaks or runs of spaces", "texts with line breaks or runs of spaces");

    /// <summary>The text without halves of surrogate pairs, which fit no encoding.</summary>
    public static string Whole(string text, LossLedger losses)
    {
        var halves = 0;
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                builder.Append(text[i++]);
            else if (char.IsSurrogate(text[i]))
                halves++;
            builder.Append(!isPair && char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
        }

        losses.Add(Halves, halves, text, "the replacement character stands for each");
        return halves == 0 ? text : builder.ToString();
    }

    /// <summary>A whole text on one line: control characters gone, every run of white space one space.</summary>
    public static string OneLine(string text, LossLedger losses)
    {
        var whole = Whole(text, losses);
        var builder = new StringBuilder(whole.Length);
        var controls = 0;
        foreach (var c in whole)
        {
            if (IsSpace(c))
                builder.Append(builder.Length > 0 && builder[^1] != ' ' ? " " : "");
            else if (char.IsControl(c))
                controls++;
            else
                builder.Append(c);
        }

        var line = builder.ToString().TrimEnd(' ');
        losses.Add(Controls, controls, why: "left out");
        losses.Add(Spacing, line.Length + controls == whole.Length && !whole.Any(IsBreak) ? 0 : 1, line, "now on one line with single spaces");
        return line;
    }

    /// <summary>A whole text in which the replacement character stands for every character that XML 1.0 forbids; offsets stay.</summary>
    public static string Xml(string text, LossLedger losses)
    {
        var whole = Whole(text, losses);
        var forbidden = whole.Count(IsForbidden);
        losses.Add(Controls, forbidden, why: "the replacement character stands for each");
        return forbidden == 0 ? whole : string.Concat(whole.Select(c => IsForbidden(c) ? '\uFFFD' : c));
    }

    private static bool IsForbidden(char c) => (c < ' ' && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF';

    private static bool IsBreak(char c) => c is '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsSpace(char c) => c == ' ' || IsBreak(c);
}
