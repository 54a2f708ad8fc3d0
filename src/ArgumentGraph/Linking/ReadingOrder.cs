using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>The order in which a map holds its insights.</summary>
internal static class ReadingOrder
{
    /// <summary>By the first source: document path, then position.</summary>
    public static IEnumerable<Insight> Of(Corpus corpus)
    {
        var paths = corpus.Documents.ToDictionary(d => d.Id, d => d.Path, StringComparer.Ordinal);
        (string Path, int Start, Insight Insight)[] placed =
            [.. corpus.Insights.Select(i => i.Sources.IsEmpty ? ("", 0, i) : (paths.GetValueOrDefault(i.Sources[0].DocumentId, ""), i.Sources[0].Span.Start, i))];
        // Most corpora are read in this order, and looking is cheaper than sorting.
        for (var i = 1; i < placed.Length; i++)
        {
            if (Compare(placed[i - 1], placed[i]) > 0)
            {
                Array.Sort(placed, Compare);
                break;
            }
        }

        return placed.Select(p => p.Insight);
    }

    private static int Compare((string Path, int Start, Insight Insight) a, (string Path, int Start, Insight Insight) b) =>
        string.CompareOrdinal(a.Path, b.Path) is not 0 and var path ? path
        : a.Start != b.Start ? a.Start.CompareTo(b.Start)
        : string.CompareOrdinal(a.Insight.Id, b.Insight.Id);
}
