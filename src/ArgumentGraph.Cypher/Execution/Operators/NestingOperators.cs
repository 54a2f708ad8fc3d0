using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>OPTIONAL MATCH: the inner rows, or one with nulls.</summary>
internal sealed class OptionalOperator(Frame frame, Operator input, Operator inner, ImmutableArray<int> slots) : StepOperator(frame, input)
{
    private bool _isOpen;
    private bool _found;

    public override void Reset()
    {
        base.Reset();
        _isOpen = false;
    }

    protected override bool Next()
    {
        while (true)
        {
            if (!_isOpen)
            {
                if (!Input.MoveNext())
                    return false;
                inner.Reset();
                (_isOpen, _found) = (true, false);
            }

            if (inner.MoveNext())
                return _found = true;
            _isOpen = false;
            if (_found)
                continue;
            foreach (var slot in slots)
                Frame.Slots[slot] = Value.Null;
            return true;
        }
    }
}

/// <summary>CALL { }: for each row, the rows of the subquery; one without RETURN is run for its effects.</summary>
internal sealed class SubqueryOperator(Frame frame, Operator input, Operator inner) : StepOperator(frame, input)
{
    private bool _isOpen;

    public override void Reset()
    {
        base.Reset();
        _isOpen = false;
    }

    protected override bool Next()
    {
        while (true)
        {
            if (_isOpen && inner.MoveNext())
                return true;
            if (!Input.MoveNext())
                return _isOpen = false;
            inner.Reset();
            _isOpen = true;
        }
    }
}

internal sealed class UnitSubqueryOperator(Frame frame, Operator input, Operator inner) : StepOperator(frame, input)
{
    protected override bool Next()
    {
        if (!Input.MoveNext())
            return false;
        inner.Reset();
        while (inner.MoveNext())
            Frame.Tick();
        return true;
    }
}

/// <summary>UNION: one part after another, each copying its columns to the common slots.</summary>
internal sealed class UnionOperator(Frame frame, Operator[] parts, ImmutableArray<ImmutableArray<int>> sources, ImmutableArray<int> targets) : Operator(frame)
{
    private int _part;

    public override void Reset()
    {
        _part = 0;
        foreach (var part in parts)
            part.Reset();
    }

    protected override bool Next()
    {
        for (; _part < parts.Length; _part++)
        {
            if (!parts[_part].MoveNext())
                continue;
            for (var i = 0; i < targets.Length; i++)
                Frame.Slots[targets[i]] = Frame.Slots[sources[_part][i]];
            return true;
        }

        return false;
    }
}
