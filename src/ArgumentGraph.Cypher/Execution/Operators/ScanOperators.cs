using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>For each input row, puts one node id after another into a slot.</summary>
internal abstract class NodesOperator(Frame frame, Operator input, int slot) : StepOperator(frame, input)
{
    private int[] _ids = [];
    private int _at;

    public override void Reset()
    {
        base.Reset();
        (_ids, _at) = ([], 0);
    }

    protected abstract int[] Find();

    protected sealed override bool Next()
    {
        while (_at >= _ids.Length)
        {
            if (!Input.MoveNext())
                return false;
            (_ids, _at) = (Find(), 0);
        }

        Frame.Slots[slot] = Value.Node(_ids[_at++]);
        return true;
    }
}

internal sealed class NodeScanOperator(Frame frame, Operator input, NodeScanPlan plan) : NodesOperator(frame, input, plan.Node.Slot)
{
    protected override int[] Find() => plan.Label is { } label ? Frame.Graph.NodesWith(label) : Frame.Graph.AllNodes();
}

internal sealed class NodeSeekOperator(Frame frame, Operator input, NodeSeekPlan plan, Evaluator value) : NodesOperator(frame, input, plan.Node.Slot)
{
    protected override int[] Find()
    {
        var sought = value(Frame);
        if (!plan.IsList)
            return sought.IsNull ? [] : Frame.Graph.NodesWith(plan.Label, plan.Key, sought);
        if (sought.Kind != ValueKind.List)
            return [];
        var distinct = sought.AsList.Where(v => !v.IsNull).Distinct(ValueOrder.Equivalence);
        return [.. distinct.SelectMany(v => Frame.Graph.NodesWith(plan.Label, plan.Key, v))];
    }
}

internal sealed class NodeIdSeekOperator(Frame frame, Operator input, NodeIdSeekPlan plan, Evaluator id) : NodesOperator(frame, input, plan.Node.Slot)
{
    protected override int[] Find()
    {
        var sought = id(Frame);
        var number = plan.IsElementId ? NumberOf(sought) : sought.Kind == ValueKind.Integer ? sought.AsInteger : -1;
        return Frame.Graph.FindNode(number) is null ? [] : [(int)number];
    }

    private static long NumberOf(Value elementId) =>
        elementId.Kind == ValueKind.String && elementId.AsString.Split(':') is ["4", _, var number] && int.TryParse(number, out var id) ? id : -1;
}

/// <summary>The two ends of a known relationship; without a direction, both ways round.</summary>
internal sealed class RelationshipEndsOperator(Frame frame, Operator input, RelationshipEndsPlan plan) : StepOperator(frame, input)
{
    private Relationship? _swapped;

    public override void Reset()
    {
        base.Reset();
        _swapped = null;
    }

    protected override bool Next()
    {
        if (_swapped is { } turned)
        {
            _swapped = null;
            return Put(turned.End, turned.Start);
        }

        while (Input.MoveNext())
        {
            var value = Frame.Slots[plan.Relationship.Slot];
            if (value.Kind != ValueKind.Relationship || Frame.Graph.FindRelationship(value.EntityId) is not { } relationship || !Fits(plan.Relationship, relationship))
                continue;
            if (plan.Relationship.Direction == Direction.Both && relationship.Start != relationship.End)
                _swapped = relationship;
            return plan.Relationship.Direction == Direction.Incoming ? Put(relationship.End, relationship.Start) : Put(relationship.Start, relationship.End);
        }

        return false;
    }

    private static bool Fits(BoundRelationship pattern, Relationship relationship) =>
        PatternEdge.TypesOf(pattern) is not { } types || types.Contains(relationship.Type);

    private bool Put(NodeId left, NodeId right)
    {
        Frame.Slots[plan.Left.Slot] = Value.Node(left.Value);
        Frame.Slots[plan.Right.Slot] = Value.Node(right.Value);
        return true;
    }
}
