using System.Collections.Immutable;

namespace ArgumentGraph.Interchange.GraphMl;

/// <summary>A declared piece of data: which elements carry it, its name for programs that go by names, and its type.</summary>
internal sealed record GraphMlKey(string Id, string For, string Name, string Type);

/// <summary>The data of nodes and edges under plain names, as Gephi and scripts read them.</summary>
internal static class GraphMlKeys
{
    public static readonly ImmutableArray<GraphMlKey> All =
    [
        new("title", "graph", "title", "string"),
        new("n_label", "node", "label", "string"),
        new("n_key", "node", "key", "string"),
        new("n_text", "node", "text", "string"),
        new("n_kind", "node", "kind", "string"),
        new("n_topic", "node", "topic", "string"),
        new("n_sources", "node", "sources", "int"),
        new("n_strength", "node", "strength", "double"),
        new("n_quote", "node", "quote", "string"),
        new("n_doc", "node", "doc", "string"),
        new("n_uri", "node", "uri", "string"),
        new("n_topics", "node", "topics", "string"),
        new("n_places", "node", "places", "string"),
        new("e_label", "edge", "label", "string"),
        new("e_key", "edge", "key", "string"),
        new("e_relation", "edge", "relation", "string"),
        new("e_weight", "edge", "weight", "double"),
        new("e_status", "edge", "status", "string"),
        new("e_rule", "edge", "rule", "string"),
        new("e_kind", "edge", "kind", "string"),
        new("e_confidence", "edge", "confidence", "double"),
        new("e_strength", "edge", "strength", "string"),
        new("e_issue", "edge", "issue", "string"),
        new("e_explanation", "edge", "explanation", "string"),
        new("e_evidence", "edge", "evidence", "string"),
    ];
}
