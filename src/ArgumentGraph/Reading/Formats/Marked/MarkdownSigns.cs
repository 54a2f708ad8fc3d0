using ArgumentGraph.Model;
using ArgumentGraph.Reading.Formats.Plain;

namespace ArgumentGraph.Reading.Formats.Marked;

/// <summary>Tells whether a file named as plain text is written in Markdown.</summary>
internal static class MarkdownSigns
{
    /// <summary>A footnote's definition, a heading, a fence or a link: signs that nobody writes by chance.</summary>
    public static bool AreIn(string text)
    {
        if (HasLink(text))
            return true;
        var fences = 0;
        var headings = 0;
        foreach (var span in Lines.Of(text, new TextSpan(0, text.Length)))
        {
            var line = text.AsSpan(span.Start, span.Length);
            if (line.StartsWith("[^", StringComparison.Ordinal) && line.Contains("]:", StringComparison.Ordinal))
                return true;
            fences += line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal) ? 1 : 0;
            headings += IsHeading(line) ? 1 : 0;
        }

        return fences >= 2 || headings >= 1;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is >= 1 and <= 6 && line[marks] == ' ' && line.Length <= 120
            && line[(marks + 1)..].TrimStart() is [var first, ..] && char.IsLetterOrDigit(first);
    }

    private static bool HasLink(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOf("](", StringComparison.Ordinal)) >= 0; text = text[(at + 2)..])
        {
            var target = text[(at + 2)..];
            if (target.StartsWith("http", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
