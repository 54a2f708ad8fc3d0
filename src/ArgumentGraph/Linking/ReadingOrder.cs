using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>The order in which a map holds its insights.</summary>
internal static class ReadingOrder
{
    /// <summary>By the first source: document path, then position.</summary>
    public static IEnumerable<Insight> Of(Corpus corpus)
    {
        var paths = corpus.Documents.ToDictionary(d => d.Id, d => d.Path, StringComparer.Ordinal);
        return corpus.Insights
            .OrderBy(i => i.Sources.IsEmpty ? "" : paths.GetValueOrDefault(i.Sources[0].DocumentId, ""), StringComparer.Ordinal)
            .ThenBy(i => i.Sources.IsEmpty ? 0 : i.Sources[0].Span.Start)
            .ThenBy(i => i.Id, StringComparer.Ordinal);
    }
}
