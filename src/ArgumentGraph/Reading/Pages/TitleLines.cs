namespace ArgumentGraph.Reading.Pages;

/// <summary>Lines such as "Title | Site", as browsers show them in a tab.</summary>
internal static class TitleLines
{
    private static readonly string[] Separators = [" | ", " \u00B7 ", " \u2022 ", " :: ", " \u2014 ", " \u2013 ", " - ", " \u00AB "];

    /// <summary>The title without the site's name; null where the line is of another kind.</summary>
    public static string? TitleOf(string line)
    {
        foreach (var separator in Separators)
        {
            var at = line.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsSite(line[(at + separator.Length)..]) && line[..at].Contains(' ', StringComparison.Ordinal))
                return line[..at].Trim();
        }

        return null;
    }

    // A name: up to four words, the first of them not in lower case unless it is an address.
    private static bool IsSite(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 4 && !Characters.IsTerminator(name[^1])
            && (!char.IsLower(name[0]) || name.Contains('.', StringComparison.Ordinal));
    }
}
