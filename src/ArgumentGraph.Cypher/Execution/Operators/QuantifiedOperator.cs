using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>A quantified part of a pattern: rounds of its inner steps, depth first, no relationship walked twice.</summary>
internal sealed class QuantifiedOperator(Frame frame, Operator input, QuantifiedPlan plan, RoundMatcher matcher) : StepOperator(frame, input)
{
    private readonly Stack<Queue<Round>> _open = new();
    private readonly List<Round> _walked = [];
    private bool _emitStart;

    public override void Reset()
    {
        base.Reset();
        _open.Clear();
        _walked.Clear();
        _emitStart = false;
    }

    protected override bool Next()
    {
        while (true)
        {
            if (_emitStart)
            {
                _emitStart = false;
                if (Emit(Frame.Slots[plan.From.Slot].EntityId))
                    return true;
            }

            if (Walk())
                return true;
            if (!Input.MoveNext())
                return false;
            _open.Clear();
            _walked.Clear();
            var from = Frame.Slots[plan.From.Slot];
            if (from.Kind != ValueKind.Node)
                continue;
            _emitStart = plan.Group.Quantifier.Min == 0;
            Descend(from.EntityId);
        }
    }

    private void Descend(long node)
    {
        if (_walked.Count < (plan.Group.Quantifier.Max ?? long.MaxValue))
            _open.Push(matcher.Match(node, r => _walked.Exists(w => w.Relationships.Contains(r)) || Used.Contains(Frame, plan.Others, r)));
    }

    private bool Walk()
    {
        while (_open.TryPeek(out var level))
        {
            if (_walked.Count >= _open.Count)
                _walked.RemoveRange(_open.Count - 1, _walked.Count - _open.Count + 1);
            if (!level.TryDequeue(out var round))
            {
                _open.Pop();
                continue;
            }

            _walked.Add(round);
            var rounds = _walked.Count;
            Descend(round.End);
            if (rounds >= plan.Group.Quantifier.Min && Emit(round.End))
                return true;
        }

        return false;
    }

    private bool Emit(long end)
    {
        if (plan.IsInto)
        {
            var to = Frame.Slots[plan.To.Slot];
            if (to.Kind != ValueKind.Node || to.EntityId != end)
                return false;
        }

        Frame.Slots[plan.To.Slot] = Value.Node(end);
        Round.Collect(Frame, plan.Group, plan.IsReversed ? [.. Enumerable.Reverse(_walked)] : _walked);
        return true;
    }
}

/// <summary>One round of a quantified part: the values of its variables, what was walked, and where it ended.</summary>
internal sealed record Round(Value[] Values, long[] Relationships, long End)
{
    /// <summary>Puts the lists over all rounds into the outer slots.</summary>
    public static void Collect(Frame frame, BoundQuantified group, IReadOnlyList<Round> rounds)
    {
        for (var i = 0; i < group.Groups.Length; i++)
            frame.Slots[group.Groups[i].Outer] = Value.ListOf(rounds.Select(r => r.Values[i]));
    }
}
