using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Execution.FullText;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>A full-text index: its name in <c>db.index.fulltext.queryNodes</c>, whose nodes it holds, and which of their properties.</summary>
public sealed record FullTextDefinition(string Name, ImmutableArray<string> Labels, ImmutableArray<string> Properties);

/// <summary>The full-text indexes of an engine, by name. They are built in memory when first asked for.</summary>
internal sealed class FullTextIndexes(IEnumerable<FullTextDefinition> definitions)
{
    private readonly Dictionary<string, FullTextIndex> _indexes = definitions.ToDictionary(d => d.Name, d => new FullTextIndex(d), StringComparer.Ordinal);

    public static FullTextIndexes None { get; } = new([]);

    public IEnumerable<string> Names => _indexes.Keys;

    public FullTextIndex? Find(string name) => _indexes.GetValueOrDefault(name);
}

/// <summary>One full-text index; per snapshot, kept as long as the snapshot.</summary>
internal sealed class FullTextIndex(FullTextDefinition definition)
{
    private readonly ConditionalWeakTable<PropertyGraph, TextIndex> _bySnapshot = [];

    /// <summary>Nodes that fit the words, best first. What the running query has changed is indexed anew.</summary>
    /// <exception cref="TextQueryException">The text is no full-text query.</exception>
    public IEnumerable<(long Node, double Score)> Query(WorkingGraph graph, string text)
    {
        var query = TextQueryParser.Parse(text);
        var index = graph.IsChanged
            ? new TextIndex(graph.AllNodes().Select(id => graph.FindNode(id)!), definition)
            : _bySnapshot.GetValue(graph.Snapshot, snapshot => new TextIndex(snapshot.Nodes, definition));
        return index.Search(query);
    }
}
