namespace ArgumentGraph.Reading.Formats.Tabular;

/// <summary>Which columns or fields hold what, by the names people give them.</summary>
internal static class InsightColumns
{
    private static readonly string[] TextNames =
        ["text", "insight", "claim", "statement", "content", "body", "description", "quote", "sentence", "argument", "comment", "note", "summary", "finding"];

    private static readonly string[] TitleNames = ["title", "headline", "heading", "name", "subject", "label"];

    private static readonly string[] DateNames =
        ["date", "published", "published_at", "publishedat", "created", "created_at", "createdat", "timestamp", "day", "time", "publication date", "publish date"];

    public static int Text(IReadOnlyList<string> names) => Find(names, TextNames);

    public static int Title(IReadOnlyList<string> names) => Find(names, TitleNames);

    public static int Date(IReadOnlyList<string> names) => Find(names, DateNames);

    // The first synonym that occurs, not the first column: "text" beats "quote".
    private static int Find(IReadOnlyList<string> names, string[] synonyms)
    {
        foreach (var synonym in synonyms)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (names[i].Trim().Equals(synonym, StringComparison.OrdinalIgnoreCase))
                    return i;
            }
        }

        return -1;
    }
}
