using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>A property graph as a map; labels, types and properties that the map does not know are left alone.</summary>
public static class MapGraphReader
{
    /// <summary>Reads the map out of a graph.</summary>
    /// <exception cref="MappingException">A node or relationship of a known label or type lacks what it must have.</exception>
    public static ArgumentMap Read(PropertyGraph graph)
    {
        try
        {
            return ReadMap(graph);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or JsonException or KeyNotFoundException)
        {
            throw new MappingException($"The graph is no complete map: {e.Message} Build again with --rebuild.", e);
        }
    }

    private static ArgumentMap ReadMap(PropertyGraph graph)
    {
        var documents = graph.Nodes.Where(n => n.Has(MapSchema.Document)).Select(ReadDocument)
            .OrderBy(d => d.Path, StringComparer.Ordinal).ToImmutableArray();
        var paths = documents.ToDictionary(d => d.Id, d => d.Path);
        var byType = graph.Relationships.ToLookup(r => r.Type);
        var holders = byType[MapSchema.HasPassage].ToLookup(r => r.End, r => graph[r.Start]);
        var places = byType[MapSchema.StatedIn].ToLookup(r => r.Start, r => graph[r.End]);
        var topics = byType[MapSchema.About].ToLookup(r => r.Start);
        var insights = graph.Nodes.Where(n => n.Has(MapSchema.Insight))
            .Select(n => ReadInsight(
                n,
                places[n.Id].SelectMany(p => holders[p.Id].Select(d => ReadPassage(p, Text(d, MapSchema.Id)))),
                topics[n.Id].Select(r => ReadTopic(r, graph[r.End])),
                paths))
            .OrderBy(i => i.Sources.IsEmpty ? "" : paths[i.Sources[0].DocumentId], StringComparer.Ordinal)
            .ThenBy(i => i.Sources.IsEmpty ? 0 : i.Sources[0].Span.Start)
            .ThenBy(i => i.Id, StringComparer.Ordinal);
        var relations = Enum.GetValues<RelationType>()
            .SelectMany(type => byType[Words.Of(type)].Select(r => ReadRelation(r, type, graph)));
        return new ArgumentMap(documents, [.. insights], Ordered(relations)) { Inferences = InferenceGraph.Read(graph, byType) };
    }

    /// <summary>Relations in the order in which a map holds them: by type, then falling confidence, then id.</summary>
    internal static ImmutableArray<Relation> Ordered(IEnumerable<Relation> relations) =>
        [.. relations.OrderBy(r => r.Type).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id, StringComparer.Ordinal)];

    private static Document ReadDocument(Node node) => new(
        Text(node, MapSchema.Id),
        Text(node, "path"),
        Text(node, "title"),
        Text(node, "sha256"),
        Text(node, "mediaType"),
        Words.Parse<DocumentShape>(Text(node, "shape")),
        OptionalText(node.Properties, "date"))
    {
        IsImported = IsMarked(node.Properties),
    };

    private static Passage ReadPassage(Node node, string documentId) => new(
        Text(node, MapSchema.Id),
        documentId,
        new TextSpan((int)node.Properties["start"].AsInteger, (int)node.Properties["end"].AsInteger),
        Text(node, "text"),
        (int)node.Properties["paragraph"].AsInteger)
    {
        Heading = OptionalText(node.Properties, "heading"),
    };

    private static Insight ReadInsight(
        Node node, IEnumerable<Passage> sources, IEnumerable<TopicStance> topics, Dictionary<string, string> paths) => new(
        Text(node, MapSchema.Id),
        Text(node, "title"),
        Text(node, "text"),
        Words.Parse<InsightKind>(Text(node, "kind")),
        [.. sources.OrderBy(p => paths[p.DocumentId], StringComparer.Ordinal).ThenBy(p => p.Span.Start)],
        [.. topics.OrderBy(t => t.Topic, StringComparer.Ordinal)]);

    private static TopicStance ReadTopic(Relationship about, Node topic) => new(
        Text(topic, "name"),
        Words.Parse<Stance>(about.Properties["stance"].AsString),
        OptionalText(about.Properties, "cue"))
    {
        IsImported = IsMarked(about.Properties),
    };

    // A person may have drawn the relation in Cypher with little more than its ends; the rest then has a plain reading.
    private static Relation ReadRelation(Relationship relationship, RelationType type, PropertyGraph graph)
    {
        var properties = relationship.Properties;
        var (from, to) = (Text(graph[relationship.Start], MapSchema.Id), Text(graph[relationship.End], MapSchema.Id));
        var kind = OptionalText(properties, "kind") is { } words ? Words.Parse<RelationKind>(words) : DefaultKind(type);
        return new Relation(
            OptionalText(properties, MapSchema.Id) ?? Relation.IdOf(from, to, type, kind),
            from,
            to,
            type,
            kind,
            properties["confidence"] is { Kind: ValueKind.Float } confidence ? confidence.AsFloat : 1,
            OptionalText(properties, "strength") is { } strength ? Words.Parse<RelationStrength>(strength) : RelationStrength.Proven,
            OptionalText(properties, "method") ?? MapSchema.Manual,
            OptionalText(properties, "status") is { } status ? Words.Parse<RelationStatus>(status) : RelationStatus.Accepted,
            OptionalText(properties, "issue"),
            OptionalText(properties, "explanation") ?? "Drawn by hand.",
            OptionalText(properties, "evidence") is { } evidence ? EvidenceText.Read(evidence) : []);
    }

    private static RelationKind DefaultKind(RelationType type) => type switch
    {
        RelationType.Supports => RelationKind.Reason,
        RelationType.Contradicts => RelationKind.Negation,
        _ => RelationKind.Paraphrase,
    };

    private static string Text(Node node, string key) => node.Properties[key] is { Kind: ValueKind.String } value
        ? value.AsString
        : throw new FormatException($"Node {node.Id.Value} ({string.Join(":", node.Labels)}) has no text in '{key}'.");

    private static bool IsMarked(PropertyMap properties) => properties[MapSchema.Imported] == true;

    private static string? OptionalText(PropertyMap properties, string key) =>
        properties[key] is { Kind: ValueKind.String } value ? value.AsString : null;
}
