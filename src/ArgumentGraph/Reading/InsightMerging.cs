using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading;

/// <summary>Brings the insights of several documents together: the same statement becomes one insight with all its sources.</summary>
public static class InsightMerging
{
    /// <summary>
    /// Documents by path; insights by first source (path, then position). Title, text and kind are those of the first source,
    /// whatever order the documents come in.
    /// </summary>
    public static (ImmutableArray<Document> Documents, ImmutableArray<Insight> Insights) Merge(IEnumerable<ReadDocument> documents)
    {
        var ordered = documents.OrderBy(document => document.Document.Path, StringComparer.Ordinal).ToList();
        var merged = new Dictionary<string, (Insight First, List<Passage> Sources)>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var insight in ordered.SelectMany(InPosition))
        {
            if (merged.TryGetValue(insight.Id, out var known))
            {
                known.Sources.AddRange(insight.Sources);
                continue;
            }

            merged[insight.Id] = (insight, [.. insight.Sources]);
            order.Add(insight.Id);
        }

        return ([.. ordered.Select(document => document.Document)],
            [.. order.Select(id => merged[id].First with { Sources = [.. merged[id].Sources] })]);
    }

    private static IEnumerable<Insight> InPosition(ReadDocument document) =>
        document.Insights.OrderBy(insight => insight.Sources[0].Span.Start);
}
