namespace ArgumentGraph.Cli.Querying;

/// <summary>Cuts what was typed at its semicolons; those in strings, quoted names and comments are text.</summary>
internal static class Statements
{
    /// <summary>The statements in order, and what stands behind the last semicolon.</summary>
    public static (IReadOnlyList<string> Whole, string Left) Cut(string text)
    {
        var (whole, start) = (new List<string>(), 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ';')
            {
                whole.Add(text[start..at]);
                start = at + 1;
            }
            else
            {
                at = EndOf(text, at);
            }
        }

        return (whole, text[Math.Min(start, text.Length)..]);
    }

    // The last place of the string, name or comment that begins here; else the place itself.
    private static int EndOf(string text, int at)
    {
        var two = at + 1 < text.Length ? text.Substring(at, 2) : "";
        if (two is "//" or "/*")
        {
            var close = two == "//" ? "\n" : "*/";
            var end = text.IndexOf(close, at + 2, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + close.Length - 1;
        }

        if (text[at] is not ('\'' or '"' or '`'))
            return at;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[at] != '`')
                i++;
            else if (text[i] == text[at])
                return i;
        }

        return text.Length;
    }
}
