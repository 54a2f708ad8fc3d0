using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>A map as a property graph.</summary>
internal static class MapGraphWriter
{
    public static GraphContent Write(ArgumentMap map)
    {
        var nodes = new Dictionary<NodeKey, KeyedNode>();
        var relationships = ImmutableArray.CreateBuilder<KeyedRelationship>();
        foreach (var document in map.Documents)
            Add(nodes, DocumentNode(document));
        foreach (var insight in map.Insights)
        {
            Add(nodes, InsightNode(insight));
            foreach (var passage in insight.Sources)
                AddPassage(nodes, relationships, insight, passage);
            foreach (var topic in insight.Topics)
                AddTopic(nodes, relationships, insight, topic);
        }

        relationships.AddRange(map.Relations.Select(RelationRelationship));
        foreach (var inference in map.Inferences)
        {
            Add(nodes, InferenceGraph.NodeOf(inference));
            relationships.AddRange(InferenceGraph.RelationshipsOf(inference));
        }

        return new GraphContent(
            [.. nodes.Values],
            [.. relationships.DistinctBy(r => (r.Type, r.Key))]);
    }

    private static void Add(Dictionary<NodeKey, KeyedNode> nodes, KeyedNode node) => nodes.TryAdd(node.Address, node);

    private static void AddPassage(
        Dictionary<NodeKey, KeyedNode> nodes, ImmutableArray<KeyedRelationship>.Builder relationships, Insight insight, Passage passage)
    {
        var node = PassageNode(passage);
        Add(nodes, node);
        relationships.Add(Link(MapSchema.HasPassage, new NodeKey(MapSchema.Document, passage.DocumentId), node.Address, PropertyMap.Empty));
        relationships.Add(Link(MapSchema.StatedIn, new NodeKey(MapSchema.Insight, insight.Id), node.Address, PropertyMap.Empty));
    }

    private static void AddTopic(
        Dictionary<NodeKey, KeyedNode> nodes, ImmutableArray<KeyedRelationship>.Builder relationships, Insight insight, TopicStance topic)
    {
        var node = new KeyedNode(MapSchema.Topic, ContentId.Of(topic.Topic), PropertyMap.Of((MapSchema.Id, ContentId.Of(topic.Topic)), ("name", topic.Topic)));
        Add(nodes, node);
        relationships.Add(Link(
            MapSchema.About,
            new NodeKey(MapSchema.Insight, insight.Id),
            node.Address,
            PropertyMap.Of(("stance", Words.Of(topic.Stance)), ("cue", topic.Cue), (MapSchema.Imported, Mark(topic.IsImported)))));
    }

    private static KeyedNode DocumentNode(Document document) => new(MapSchema.Document, document.Id, PropertyMap.Of(
        (MapSchema.Id, document.Id),
        ("path", document.Path),
        ("title", document.Title),
        ("sha256", document.Sha256),
        ("mediaType", document.MediaType),
        ("shape", Words.Of(document.Shape)),
        ("date", document.Date),
        (MapSchema.Imported, Mark(document.IsImported))));

    private static KeyedNode PassageNode(Passage passage) => new(MapSchema.Passage, passage.Id, PropertyMap.Of(
        (MapSchema.Id, passage.Id),
        ("start", passage.Span.Start),
        ("end", passage.Span.End),
        ("paragraph", passage.Paragraph),
        ("heading", passage.Heading),
        ("text", passage.Text)));

    private static KeyedNode InsightNode(Insight insight) => new(MapSchema.Insight, insight.Id, PropertyMap.Of(
        (MapSchema.Id, insight.Id),
        ("title", insight.Title),
        ("text", insight.Text),
        ("kind", Words.Of(insight.Kind))));

    private static KeyedRelationship RelationRelationship(Relation relation) => new(
        Words.Of(relation.Type),
        relation.Id,
        new NodeKey(MapSchema.Insight, relation.From),
        new NodeKey(MapSchema.Insight, relation.To),
        PropertyMap.Of(
            (MapSchema.Id, relation.Id),
            ("confidence", relation.Confidence),
            ("kind", Words.Of(relation.Kind)),
            ("strength", Words.Of(relation.Strength)),
            ("method", relation.Method),
            ("status", Words.Of(relation.Status)),
            ("issue", relation.Issue),
            ("explanation", relation.Explanation),
            ("evidence", EvidenceText.Write(relation.Evidence))));

    // What is not so has no mark.
    private static Value Mark(bool isSo) => isSo ? true : Value.Null;

    private static KeyedRelationship Link(string type, NodeKey start, NodeKey end, PropertyMap properties) =>
        new(type, $"{start.Key} {end.Key}", start, end, properties);
}
