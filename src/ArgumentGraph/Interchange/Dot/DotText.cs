using System.Text;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Dot;

/// <summary>Strings of the DOT language: always quoted, so that no text is taken for a keyword, a number or HTML.</summary>
internal static class DotText
{
    private const int LineLength = 34;

    /// <summary>A string that Graphviz takes as it is.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A string that Graphviz draws: there an ampersand may open an entity, and a backslash an escape.</summary>
    public static string Label(string text, LossLedger losses) => Quoted(Drawn(TextLosses.OneLine(text, losses)));

    /// <summary>A drawn string in lines of a box's width; <c>\n</c> breaks a line and is the only escape written.</summary>
    public static string Wrapped(string text, LossLedger losses)
    {
        var lines = new List<StringBuilder> { new() };
        foreach (var word in TextLosses.OneLine(text, losses).Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= LineLength)
                lines.Add(new StringBuilder());
            lines[^1].Append(lines[^1].Length > 0 ? " " : "").Append(word);
        }

        return $"\"{string.Join("\\n", lines.Select(l => Quoted(Drawn(l.ToString()))[1..^1]))}\"";
    }

    private static string Drawn(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal);
}
