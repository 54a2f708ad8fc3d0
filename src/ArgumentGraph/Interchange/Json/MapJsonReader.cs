using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Json;

/// <summary>Reads the contract, and checks that everything it speaks of is there.</summary>
internal sealed class MapJsonReader
{
    private readonly Dictionary<string, Document> documents;
    private readonly Dictionary<string, Insight> insights;
    private readonly ImmutableArray<Relation> relations;
    private readonly ImmutableArray<Inference> inferences;
    private readonly ImmutableArray<Document> documentOrder;
    private readonly ImmutableArray<Insight> insightOrder;

    private MapJsonReader(JsonPlace map)
    {
        documentOrder = map.All("documents", Document);
        documents = ById(documentOrder, d => d.Id, "document");
        insightOrder = map.All("insights", Insight);
        insights = ById(insightOrder, i => i.Id, "insight");
        relations = map.All("relations", Relation);
        inferences = map.Has("inferences") ? map.All("inferences", Inference) : [];
    }

    public static ArgumentMap Read(JsonPlace map)
    {
        var reader = new MapJsonReader(map);
        return new ArgumentMap(reader.documentOrder, reader.insightOrder, reader.relations) { Inferences = reader.inferences };
    }

    private static Document Document(JsonPlace place) =>
        new(place.Text("id"), place.Text("path"), place.Text("title"), "", "", DocumentShape.Table, null);

    private Insight Insight(JsonPlace place)
    {
        var text = place.Text("text");
        return new Insight(
            place.Text("id"), place.Text("title"), text, place.Word<InsightKind>("kind"), place.All("sources", s => Source(s, text)), place.All("topics", Topic));
    }

    private Passage Source(JsonPlace place, string text)
    {
        var document = Known(documents, place, "document");
        var span = place.Span();
        return new Passage(Passage.IdOf(document.Id, span), document.Id, span, text, 0);
    }

    private static TopicStance Topic(JsonPlace place) => new(place.Text("name"), place.Word<Stance>("stance"), null);

    private Relation Relation(JsonPlace place) => new(
        place.Text("id"),
        Known(insights, place, "from").Id,
        Known(insights, place, "to").Id,
        place.Word<RelationType>("type"),
        place.Word<RelationKind>("kind"),
        place.Number("confidence"),
        place.Word<RelationStrength>("strength"),
        place.Text("method"),
        place.Word<RelationStatus>("status"),
        place.TextOrNull("issue"),
        place.Text("explanation"),
        place.All("evidence", Evidence));

    private Inference Inference(JsonPlace place) => new(
        place.Text("id"),
        place.Word<RelationType>("type"),
        place.All("premises", p => Known(insights, p).Id),
        Known(insights, place, "conclusion").Id,
        place.Text("method"),
        place.All("undercuts", Undercut));

    private Undercut Undercut(JsonPlace place) => new(
        Known(insights, place, "from").Id, place.Number("confidence"), place.Text("explanation"), place.All("evidence", Evidence));

    private Evidence Evidence(JsonPlace place)
    {
        var insight = Known(insights, place, "insight");
        var (span, cue) = (place.Span(), place.Text("cue"));
        return span.End <= insight.Text.Length && span.Of(insight.Text) == cue
            ? new Evidence(insight.Id, span, cue)
            : throw new InterchangeException($"{place.Path}: the cue '{cue}' is not what its insight's text holds at that place.");
    }

    private static T Known<T>(Dictionary<string, T> known, JsonPlace place, string key) => Known(known, place.At(key));

    private static T Known<T>(Dictionary<string, T> known, JsonPlace place) =>
        known.TryGetValue(place.Text(), out var found)
            ? found
            : throw new InterchangeException($"{place.Path}: found '{place.Text()}', which the file does not define.");

    private static Dictionary<string, T> ById<T>(ImmutableArray<T> items, Func<T, string> id, string noun)
    {
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!known.TryAdd(id(item), item))
                throw new InterchangeException($"The {noun} '{id(item)}' is there twice; expected each id once.");
        }

        return known;
    }
}
