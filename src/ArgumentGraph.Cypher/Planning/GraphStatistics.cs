using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Cypher.Planning;

/// <summary>What the planner asks of a graph: how many nodes carry a label, how many relationships leave them.</summary>
internal sealed class GraphStatistics(PropertyGraph graph)
{
    // Below this many nodes a scan is as fast as building an index.
    private const int WorthAnIndex = 64;

    public double Nodes(string? label) => label is null ? graph.Nodes.Count : graph.Indexes.NodesWith(label).Length;

    /// <summary>Expected matches of an equality: by the index where it is worth one, else a tenth.</summary>
    public double Matches(string label, string key)
    {
        var count = Nodes(label);
        return count < WorthAnIndex ? count / 10 : count / Math.Max(1, graph.Indexes.DistinctValues(label, key));
    }

    public bool IsIndexed(string label) => Nodes(label) >= WorthAnIndex;

    /// <summary>How many relationships of the types a node with the labels has, on average.</summary>
    public double Degree(IReadOnlyList<string> labels, ImmutableArray<string>? types, Direction direction)
    {
        var nodes = Math.Max(1, labels.Count == 0 ? Nodes(null) : labels.Min(Nodes));
        var label = labels.Count == 0 ? null : labels.MinBy(Nodes);
        var count = types is { } named ? named.Sum(t => Ends(label, t, direction)) : Ends(label, null, direction);
        return count / nodes;
    }

    public double Relationships(ImmutableArray<string> types) => types.Sum(t => graph.Indexes.CountOf(t));

    private double Ends(string? label, string? type, Direction direction)
    {
        if (direction == Direction.Both)
            return Ends(label, type, Direction.Outgoing) + Ends(label, type, Direction.Incoming);
        return label is null ? graph.Indexes.CountOf(type) : graph.Indexes.CountOf(label, type, direction);
    }
}
