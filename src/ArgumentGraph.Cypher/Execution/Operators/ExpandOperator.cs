using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>One step along the relationships of a node.</summary>
internal sealed class ExpandOperator : StepOperator
{
    private readonly ExpandPlan _plan;
    private readonly Neighbours _neighbours = new();
    private readonly string[]? _types;
    private PropertyGraph? _snapshot;
    private Adjacency? _rows;
    private int[] _relationships = [];
    private int[] _others = [];
    private int _at;
    private int _end;

    public ExpandOperator(Frame frame, Operator input, ExpandPlan plan)
        : base(frame, input)
    {
        _plan = plan;
        _types = plan.Types is { } types ? [.. types] : null;
    }

    public override void Reset()
    {
        base.Reset();
        (_at, _end) = (0, 0);
        if (ReferenceEquals(_snapshot, Frame.Graph.Snapshot) && !Frame.Graph.IsChanged)
            return;
        _snapshot = Frame.Graph.Snapshot;
        _rows = _plan.IsGiven || _plan.IsInto || _types?.Length == 0 ? null : Frame.Graph.Rows(_plan.Direction, _types);
    }

    protected override bool Next()
    {
        while (true)
        {
            while (_at < _end)
            {
                if (Take(_at++))
                    return true;
            }

            if (!Input.MoveNext())
                return false;
            (_at, _end) = (0, 0);
            ref readonly var from = ref Frame.Slots[_plan.From.Slot];
            if (from.Kind == ValueKind.Node)
                Begin(from.EntityId);
        }
    }

    private void Begin(long from)
    {
        if (_rows is { } rows && !Frame.Graph.IsChanged)
        {
            (_relationships, _others) = (rows.Relationships, rows.Others);
            (_at, _end) = rows.RowOf(from);
            return;
        }

        _neighbours.Clear();
        Fill(from);
        (_relationships, _others) = _neighbours.Columns;
        _end = _neighbours.Count;
    }

    private void Fill(long from)
    {
        if (_plan.IsGiven)
            FillGiven(from);
        else if (_plan.IsInto && IsCheaperBackwards(from))
            FillBackwards(from);
        else
            Frame.Graph.Expand(from, _plan.Direction, _types, _neighbours);
    }

    // Between two known nodes the one with fewer relationships is asked.
    private bool IsCheaperBackwards(long from)
    {
        var to = Frame.Slots[_plan.To.Slot];
        return to.Kind == ValueKind.Node && Frame.Graph.Degree(to.EntityId, _plan.Direction.Reversed(), _types) < Frame.Graph.Degree(from, _plan.Direction, _types);
    }

    private void FillBackwards(long from)
    {
        var to = Frame.Slots[_plan.To.Slot].EntityId;
        var back = new Neighbours();
        Frame.Graph.Expand(to, _plan.Direction.Reversed(), _types, back);
        for (var i = 0; i < back.Count; i++)
        {
            if (back.Other(i) == from)
                _neighbours.Add(back.Relationship(i), (int)to);
        }
    }

    private void FillGiven(long from)
    {
        var value = Frame.Slots[_plan.Relationship.Slot];
        if (value.Kind != ValueKind.Relationship || Frame.Graph.FindRelationship(value.EntityId) is not { } relationship)
            return;
        if (_types is not null && !_types.Contains(relationship.Type))
            return;
        if (relationship.Start.Value == from && _plan.Direction != Direction.Incoming)
            _neighbours.Add((int)relationship.Id.Value, (int)relationship.End.Value);
        else if (relationship.End.Value == from && _plan.Direction != Direction.Outgoing)
            _neighbours.Add((int)relationship.Id.Value, (int)relationship.Start.Value);
    }

    private bool Take(int index)
    {
        var slots = Frame.Slots;
        var (relationship, other) = (_relationships[index], _others[index]);
        if (_plan.IsInto)
        {
            var to = slots[_plan.To.Slot];
            if (to.Kind != ValueKind.Node || to.EntityId != other)
                return false;
        }

        if (!_plan.Others.IsEmpty && Used.Contains(Frame, _plan.Others, relationship))
            return false;
        slots[_plan.Relationship.Slot] = Value.Relationship(relationship);
        if (!_plan.IsInto)
            slots[_plan.To.Slot] = Value.Node(other);
        return true;
    }
}
