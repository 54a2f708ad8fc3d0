using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>For each input row, one relationship of the types after another, with its ends.</summary>
internal sealed class RelationshipScanOperator(Frame frame, Operator input, RelationshipScanPlan plan) : StepOperator(frame, input)
{
    private readonly string[] _types = [.. plan.Types];
    private int[] _ids = [];
    private int _at;
    private bool _isTurned;

    public override void Reset()
    {
        base.Reset();
        (_ids, _at, _isTurned) = ([], 0, false);
    }

    protected override bool Next()
    {
        while (true)
        {
            while (_at < _ids.Length)
            {
                if (Put(_ids[_at]))
                    return true;
            }

            if (!Input.MoveNext())
                return false;
            (_ids, _at) = (Frame.Graph.RelationshipsOf(_types), 0);
        }
    }

    // Without a direction each relationship comes twice, the second time turned round; a loop once.
    private bool Put(int id)
    {
        var (start, end) = Ends(id);
        var turns = plan.Relationship.Direction == Direction.Incoming || _isTurned;
        _isTurned = plan.Relationship.Direction == Direction.Both && !_isTurned && start != end;
        if (!_isTurned)
            _at++;
        if (start < 0)
            return false;
        var slots = Frame.Slots;
        slots[plan.Relationship.Slot] = Value.Relationship(id);
        slots[plan.Left.Slot] = Value.Node(turns ? end : start);
        slots[plan.Right.Slot] = Value.Node(turns ? start : end);
        return true;
    }

    private (int Start, int End) Ends(int id)
    {
        var graph = Frame.Graph;
        if (!graph.IsChanged)
            return (graph.Indexes.Relationships.Starts[id], graph.Indexes.Relationships.Ends[id]);
        return graph.FindRelationship(id) is { } found ? ((int)found.Start.Value, (int)found.End.Value) : (-1, -1);
    }
}
