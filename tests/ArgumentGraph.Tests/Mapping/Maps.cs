using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Mapping;

/// <summary>Small maps for tests.</summary>
internal static class Maps
{
    public static Document Document(string path) => new(
        ContentId.Of("document", path), path, path, ContentId.OfBytes("x"u8), "text/plain", DocumentShape.InsightPage, null);

    public static Insight Insight(string text, params Document[] documents) => new(
        ArgumentGraph.Model.Insight.IdOf(text),
        text,
        text,
        InsightKind.Insight,
        [.. documents.Select(d => new Passage(Passage.IdOf(d.Sha256, new TextSpan(0, text.Length)), d.Id, new TextSpan(0, text.Length), text, 0))],
        [new TopicStance("trains", Stance.Edge, text.Split(' ')[0])]);

    public static Relation Contradiction(Insight a, Insight b)
    {
        var (from, to) = string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a);
        return new Relation(
            Relation.IdOf(from.Id, to.Id, RelationType.Contradicts, RelationKind.Negation),
            from.Id,
            to.Id,
            RelationType.Contradicts,
            RelationKind.Negation,
            0.8,
            RelationStrength.Proven,
            "lexical",
            RelationStatus.Proposed,
            "trains",
            "One denies what the other says.",
            [Evidence(from), Evidence(to)]);
    }

    public static ArgumentMap Of(IEnumerable<Document> documents, IEnumerable<Insight> insights, params ImmutableArray<Relation> relations) => new(
        [.. documents.OrderBy(d => d.Path, StringComparer.Ordinal)],
        [.. insights.OrderBy(i => documents.First(d => d.Id == i.Sources[0].DocumentId).Path, StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal)],
        relations);

    private static Evidence Evidence(Insight insight) => new(insight.Id, new TextSpan(0, 3), insight.Text[..3]);
}
