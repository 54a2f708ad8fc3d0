namespace ArgumentGraph.Reading.Formats.Marked;

/// <summary>Guards the Markdown parser from input that makes it slow or deep.</summary>
internal static class MarkdownNesting
{
    // A person does not leave hundreds of brackets open in one paragraph; the parser takes quadratic time over them.
    private const int MostOpen = 500;

    /// <summary>Whether one paragraph opens, or one line quotes, more than a document would.</summary>
    public static bool IsHostile(ReadOnlySpan<char> text)
    {
        var open = 0;
        var markers = 0;
        var blank = true;
        foreach (var c in text)
        {
            switch (c)
            {
                case '[' or '<' or '>' or '`': open++; break;
                case ']': open = Math.Max(0, open - 2); break;
                case '*' or '_': markers++; break;
                case '\n' or '\r' when blank: (open, markers) = (0, 0); break;
                case '\n': blank = true; continue;
            }

            blank &= char.IsWhiteSpace(c);
            if (open > MostOpen || markers > MostOpen * 40)
                return true;
        }

        return false;
    }
}
