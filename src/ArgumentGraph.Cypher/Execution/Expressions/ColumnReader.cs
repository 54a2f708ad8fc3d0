using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>
/// Reads one property (or the type) of the entity in a slot. When one snapshot has been read so often that a pass over all entities
/// is worth it, it goes over to the snapshot's column; a point read never builds one.
/// </summary>
internal sealed class ColumnReader(int slot, string? key, Evaluator otherwise)
{
    private const int FewestReads = 1000;
    private const int ReadsPerEntity = 16;
    private PropertyGraph? _snapshot;
    private int _readsLeft;
    private PropertyColumn? _nodes;
    private PropertyColumn? _relationships;

    /// <summary>How many codes the last column has that <see cref="Code"/> answered from.</summary>
    public int CodeCount { get; private set; }

    public Value Read(Frame frame)
    {
        ref readonly var target = ref frame.Slots[slot];
        return Column(frame, target.Kind) is { } column && target.EntityId < column.Length ? column[target.EntityId] : otherwise(frame);
    }

    /// <summary>The code of the value in its column, or -1 where there is no column (yet).</summary>
    public int Code(Frame frame, ValueKind kind)
    {
        ref readonly var target = ref frame.Slots[slot];
        if (target.Kind != kind || Column(frame, kind) is not { } column || target.EntityId >= column.Length)
            return -1;
        var codes = column.Codes;
        CodeCount = column.CodeCount;
        return codes[target.EntityId];
    }

    private PropertyColumn? Column(Frame frame, ValueKind kind)
    {
        var graph = frame.Graph;
        if (graph.IsChanged || kind is not (ValueKind.Node or ValueKind.Relationship))
            return null;
        if (!ReferenceEquals(graph.Snapshot, _snapshot))
            Begin(graph.Snapshot);
        if (_readsLeft > 0)
        {
            _readsLeft--;
            return null;
        }

        if (kind == ValueKind.Node)
            return key is null ? null : _nodes ??= graph.Indexes.NodeColumn(key);
        return _relationships ??= key is null ? graph.Indexes.TypesByRelationship : graph.Indexes.RelationshipColumn(key);
    }

    private void Begin(PropertyGraph snapshot)
    {
        (_snapshot, _nodes, _relationships) = (snapshot, null, null);
        _readsLeft = Math.Max(FewestReads, (snapshot.Nodes.Count + snapshot.Relationships.Count) / ReadsPerEntity);
    }
}
