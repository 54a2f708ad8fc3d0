using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>Tests the entity in a slot for one label: a node of an unchanged snapshot by its bit.</summary>
internal sealed class LabelReader(int slot, string label, Func<Frame, bool> otherwise)
{
    private PropertyGraph? _snapshot;
    private NodeSet? _nodes;

    public bool Test(Frame frame)
    {
        ref readonly var value = ref frame.Slots[slot];
        var graph = frame.Graph;
        if (value.Kind != ValueKind.Node || graph.IsChanged)
            return otherwise(frame);
        if (!ReferenceEquals(graph.Snapshot, _snapshot))
            (_snapshot, _nodes) = (graph.Snapshot, graph.Indexes.SetOf(label));
        return _nodes!.Contains(value.EntityId);
    }
}
