using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

internal sealed class FilterOperator(Frame frame, Operator input, Func<Frame, bool>[] conditions) : StepOperator(frame, input)
{
    protected override bool Next()
    {
        while (Input.MoveNext())
        {
            var mark = Frame.Held;
            var passes = Passes();
            Frame.Release(mark);
            if (passes)
                return true;
        }

        return false;
    }

    private bool Passes()
    {
        foreach (var condition in conditions)
        {
            if (!condition(Frame))
                return false;
        }

        return true;
    }
}

internal sealed class ProjectOperator(Frame frame, Operator input, (int Slot, Evaluator Value)[] items) : StepOperator(frame, input)
{
    protected override bool Next()
    {
        if (!Input.MoveNext())
            return false;
        var mark = Frame.Held;
        foreach (var (slot, value) in items)
            Frame.Slots[slot] = value(Frame);
        Frame.Release(mark);
        return true;
    }
}

internal sealed class UnwindOperator(Frame frame, Operator input, int slot, Evaluator list) : StepOperator(frame, input)
{
    private Value[] _elements = [];
    private int _at;
    private long _held;

    public override void Reset()
    {
        base.Reset();
        (_elements, _at, _held) = ([], 0, 0);
    }

    protected override bool Next()
    {
        while (_at >= _elements.Length)
        {
            if (!Input.MoveNext())
                return false;
            // The list is held until its last element has been given.
            Frame.GiveBack(_held);
            var mark = Frame.Held;
            var value = list(Frame);
            _held = Frame.Held - mark;
            // A value that is no list counts as a list of it; null as the empty list.
            (_elements, _at) = (value.Kind == ValueKind.List ? value.Elements.ToArray() : value.IsNull ? [] : [value], 0);
        }

        Frame.Slots[slot] = _elements[_at++];
        return true;
    }
}

/// <summary>SKIP and LIMIT read their count once, when the first row is asked for.</summary>
internal sealed class SkipOperator(Frame frame, Operator input, Evaluator count, SourceSpan span) : StepOperator(frame, input)
{
    private bool _skipped;

    public override void Reset()
    {
        base.Reset();
        _skipped = false;
    }

    protected override bool Next()
    {
        for (var left = _skipped ? 0 : RowCount.Read(count(Frame), "SKIP", span); left > 0; left--)
        {
            if (!Input.MoveNext())
                return false;
        }

        _skipped = true;
        return Input.MoveNext();
    }
}

internal sealed class LimitOperator(Frame frame, Operator input, Evaluator count, bool isOverWriting, SourceSpan span) : StepOperator(frame, input)
{
    private long _left = -1;

    public override void Reset()
    {
        base.Reset();
        _left = -1;
    }

    protected override bool Next()
    {
        if (_left < 0)
        {
            _left = RowCount.Read(count(Frame), "LIMIT", span);
            // LIMIT 0 asks for no row, but what the clauses before it write is wanted all the same.
            if (_left == 0 && isOverWriting)
                Input.MoveNext();
        }

        if (_left == 0)
            return false;
        _left--;
        return Input.MoveNext();
    }
}

internal static class RowCount
{
    public static long Read(Value count, string clause, SourceSpan span)
    {
        if (count.Kind != ValueKind.Integer)
            throw Errors.InvalidCountAtRuntime(span, clause, Arithmetic.Name(count));
        return count.AsInteger >= 0 ? count.AsInteger : throw Errors.NegativeCountAtRuntime(span, clause);
    }
}
