using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Walks of several steps, depth first; no relationship is walked twice.</summary>
internal sealed class VariableExpandOperator : StepOperator
{
    private readonly VariableExpandPlan _plan;
    private readonly Func<Frame, bool>? _where;
    private readonly string[]? _types;
    private readonly long _min;
    private readonly long _max;
    private readonly List<Neighbours> _levels = [];
    private readonly List<int> _positions = [];
    private readonly List<int> _walk = [];
    private readonly HashSet<int> _walked = [];
    private int _depth = -1;
    private bool _emitStart;
    private Value _given;

    public VariableExpandOperator(Frame frame, Operator input, VariableExpandPlan plan, Func<Frame, bool>? where)
        : base(frame, input)
    {
        (_plan, _where) = (plan, where);
        _types = plan.Types is { } types ? [.. types] : null;
        _min = plan.Relationship.Length!.Min;
        _max = plan.Relationship.Length.Max ?? long.MaxValue;
    }

    public override void Reset()
    {
        base.Reset();
        Clear();
    }

    protected override bool Next()
    {
        while (true)
        {
            if (_emitStart)
            {
                _emitStart = false;
                if (Emit(Frame.Slots[_plan.From.Slot].EntityId))
                    return true;
            }

            if (Walk())
                return true;
            if (!Input.MoveNext())
                return false;
            Begin();
        }
    }

    private void Begin()
    {
        Clear();
        var from = Frame.Slots[_plan.From.Slot];
        if (from.Kind != ValueKind.Node)
            return;
        if (_plan.IsGiven)
        {
            _given = Frame.Slots[_plan.Relationship.Slot];
            if (_given.Kind != ValueKind.List)
                return;
        }

        _emitStart = _min == 0;
        Descend(from.EntityId);
    }

    private void Clear()
    {
        _depth = -1;
        _emitStart = false;
        _walk.Clear();
        _walked.Clear();
    }

    private void Descend(long node)
    {
        if (_walk.Count >= _max)
            return;
        _depth++;
        if (_depth == _levels.Count)
        {
            _levels.Add(new Neighbours());
            _positions.Add(0);
            Frame.Charge(16);
        }

        _positions[_depth] = 0;
        Frame.Graph.Expand(node, _plan.Direction, _types, _levels[_depth]);
    }

    private bool Walk()
    {
        while (_depth >= 0)
        {
            var level = _levels[_depth];
            if (_walk.Count > _depth)
                StepBack();
            if (_positions[_depth] >= level.Count)
            {
                _depth--;
                continue;
            }

            Frame.Tick();
            var index = _positions[_depth]++;
            var (relationship, other) = (level.Relationship(index), level.Other(index));
            if (!MayWalk(relationship))
                continue;
            _walk.Add(relationship);
            _walked.Add(relationship);
            var length = _walk.Count;
            Descend(other);
            if (length >= _min && Emit(other))
                return true;
        }

        return false;
    }

    private void StepBack()
    {
        while (_walk.Count > _depth)
        {
            _walked.Remove(_walk[^1]);
            _walk.RemoveAt(_walk.Count - 1);
        }
    }

    private bool MayWalk(int relationship)
    {
        if (_walked.Contains(relationship) || (!_plan.Others.IsEmpty && Used.Contains(Frame, _plan.Others, relationship)))
            return false;
        if (_given.Kind == ValueKind.List && !IsNextGiven(relationship))
            return false;
        if (_where is null)
            return true;
        Frame.Slots[_plan.Relationship.ItemSlot] = Value.Relationship(relationship);
        return _where(Frame);
    }

    private bool IsNextGiven(int relationship)
    {
        var elements = _given.Elements;
        var at = _plan.IsReversed ? elements.Length - 1 - _walk.Count : _walk.Count;
        return at >= 0 && at < elements.Length && elements[at].Kind == ValueKind.Relationship && elements[at].EntityId == relationship;
    }

    private bool Emit(long end)
    {
        if (_given.Kind == ValueKind.List && _given.Elements.Length != _walk.Count)
            return false;
        if (_plan.IsInto)
        {
            var to = Frame.Slots[_plan.To.Slot];
            if (to.Kind != ValueKind.Node || to.EntityId != end)
                return false;
        }

        Frame.Slots[_plan.To.Slot] = Value.Node(end);
        if (_plan.IsGiven)
            return true;
        var steps = new Value[_walk.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[_plan.IsReversed ? steps.Length - 1 - i : i] = Value.Relationship(_walk[i]);
        Frame.Slots[_plan.Relationship.Slot] = Value.ListOf(steps);
        return true;
    }
}
