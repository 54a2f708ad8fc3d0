using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Pages;

/// <summary>The titles that a page itself gives: to the document, and to single insights.</summary>
internal static class PageTitles
{
    private const int PartsAsked = 40;

    /// <summary>The document's title; null where the page gives none.</summary>
    public static string? OfDocument(SourceText source, IReadOnlyList<Part> parts)
    {
        if (source.Title is { } own)
            return TitleLines.TitleOf(own) ?? own;
        if (Line(parts) is { } title)
            return title;
        var words = ContentWords(parts.Where(part => part.Role == PartRole.Body).Take(PartsAsked));
        return parts.TakeWhile(part => part.Role != PartRole.Body)
            .Where(part => part.Role == PartRole.Heading && part.Words >= 2 && Shares(part.Text, words))
            .OrderBy(part => part.Block.Level == 0 ? 7 : part.Block.Level).ThenByDescending(part => part.Words)
            .Select(part => part.Text).FirstOrDefault();
    }

    /// <summary>The titles of insights: a column's, the heading's over a lone paragraph, and the page's for the lead.</summary>
    public static Dictionary<Part, string> Of(SourceText source, IReadOnlyList<Part> parts)
    {
        var titles = new Dictionary<Part, string>();
        var body = parts.Where(part => part.Role == PartRole.Body).ToList();
        foreach (var part in body)
        {
            if (part.Block.Title is { Length: > 0 } own)
                titles[part] = own;
            else if (HeadingOver(part, parts) is { } heading)
                titles[part] = heading;
        }

        var page = Line(parts) ?? (source.Title is null ? null : TitleLines.TitleOf(source.Title) ?? source.Title);
        if (body.Count > 0 && page is not null && source.Shape is null && Shares(page, ContentWords(body.Take(1)), 2))
            titles.TryAdd(body[0], page);
        return titles;
    }

    /// <summary>Whether a heading has a word in common with the paragraph under it, as the title of a card has.</summary>
    public static bool Restates(Part heading, Part part) => Shares(heading.Text, ContentWords([part]));

    private static string? Line(IReadOnlyList<Part> parts) =>
        parts.LastOrDefault(part => part.Role == PartRole.TitleLine) is { } line ? TitleLines.TitleOf(line.Text) : null;

    private static string? HeadingOver(Part part, IReadOnlyList<Part> parts)
    {
        var above = part.Number > 0 ? parts[part.Number - 1] : null;
        var alone = part.Number + 1 >= parts.Count || parts[part.Number + 1].Role != PartRole.Body;
        return above?.Role == PartRole.Heading && alone && above.Words >= 2 && Restates(above, part) ? above.Text : null;
    }

    private static HashSet<string> ContentWords(IEnumerable<Part> parts) =>
        parts.SelectMany(part => Stems(part.Text.Length > 4000 ? part.Text[..4000] : part.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Shares(string title, HashSet<string> words, int least = 1) =>
        Stems(title).Distinct(StringComparer.OrdinalIgnoreCase).Count(words.Contains) >= least;

    private static IEnumerable<string> Stems(string text) =>
        WordSpans.Of(text).Select(word => word.Of(text)).Where(word => word.Length > 3 || (word.Length > 1 && word.All(char.IsUpper)))
            .Where(word => !Titles.TitleWords.Dangling.Has(word)).Select(word => word.TrimEnd('s', 'S'));
}
