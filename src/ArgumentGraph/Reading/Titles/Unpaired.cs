namespace ArgumentGraph.Reading.Titles;

/// <summary>Takes away quotation marks and brackets that a cut has left without their partner.</summary>
internal static class Unpaired
{
    public static string Removed(string text)
    {
        text = Without(text, '"', '"');
        text = Without(text, '\u201C', '\u201D');
        return Without(text, '(', ')');
    }

    private static string Without(string text, char open, char close)
    {
        var opened = text.AsSpan().Count(open);
        var closed = open == close ? opened / 2 : text.AsSpan().Count(close);
        var even = open == close ? opened % 2 == 0 : opened == closed;
        if (even)
            return text;
        var last = opened > closed ? text.LastIndexOf(open) : text.LastIndexOf(close);
        return text.Remove(last, 1).Replace("  ", " ", StringComparison.Ordinal).Trim();
    }
}
