using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>The running state of one aggregate in one group. Nulls are not counted.</summary>
internal abstract class Aggregator
{
    public abstract void Add(Frame frame);

    public abstract Value Result();
}

/// <summary>count(*): rows, whatever they hold.</summary>
internal sealed class RowCounter : Aggregator
{
    private long _count;

    public override void Add(Frame frame) => _count++;

    public override Value Result() => _count;
}

/// <summary>An aggregate of one value a row, each value once with DISTINCT.</summary>
internal abstract class ValueAggregator(Evaluator value, bool isDistinct) : Aggregator
{
    private readonly HashSet<Value>? _seen = isDistinct ? new(ValueOrder.Equivalence) : null;

    public sealed override void Add(Frame frame)
    {
        var mark = frame.Held;
        var next = value(frame);
        frame.Release(mark);
        if (next.IsNull)
            return;
        if (_seen is not null)
        {
            if (!_seen.Add(next))
                return;
            frame.Charge(2);
            frame.ChargeKept([next]);
        }

        Add(frame, next);
    }

    protected abstract void Add(Frame frame, Value next);
}

internal sealed class CountAggregator(Evaluator value, bool isDistinct) : ValueAggregator(value, isDistinct)
{
    private long _count;

    public override Value Result() => _count;

    protected override void Add(Frame frame, Value next) => _count++;
}

internal sealed class CollectAggregator(Evaluator value, bool isDistinct) : ValueAggregator(value, isDistinct)
{
    private readonly List<Value> _values = [];

    public override Value Result() => Value.ListOf(_values.ToArray());

    protected override void Add(Frame frame, Value next)
    {
        frame.ChargeKept([next]);
        _values.Add(next);
    }
}

internal sealed class ExtremeAggregator(Evaluator value, bool isDistinct, int sign) : ValueAggregator(value, isDistinct)
{
    private Value _best;

    public override Value Result() => _best;

    protected override void Add(Frame frame, Value next)
    {
        // NaN sorts above all numbers, but is neither the largest nor the smallest unless there is nothing else.
        if (_best.IsNull || ValueOrder.Compare(next, _best) * sign > 0)
            _best = next;
    }
}

/// <summary>sum and avg, of numbers or of durations.</summary>
internal sealed class SumAggregator(Evaluator value, bool isDistinct, bool isAverage, SourceSpan span) : ValueAggregator(value, isDistinct)
{
    private Value _sum = 0L;
    private double _mean;
    private long _count;

    public override Value Result()
    {
        if (!isAverage)
            return _sum;
        if (_count == 0)
            return Value.Null;
        return _sum.Kind == ValueKind.Duration ? _sum.AsDuration.DividedBy(_count) : _mean;
    }

    protected override void Add(Frame frame, Value next)
    {
        if (!next.IsNumber && next.Kind != ValueKind.Duration)
            throw Errors.WrongType(span, isAverage ? "avg()" : "sum()", Arithmetic.Name(next), "numbers or durations");
        _count++;
        if (next.Kind == ValueKind.Duration)
        {
            _sum = (_sum.Kind == ValueKind.Duration ? _sum.AsDuration : Duration.Zero).Plus(next.AsDuration);
            return;
        }

        if (isAverage)
            _mean += (next.Number - _mean) / _count;
        else
            _sum = Arithmetic.Apply(Syntax.BinaryOperator.Add, _sum, next, frame, span);
    }
}

/// <summary>Standard deviation of a sample or a population, by Welford's method.</summary>
internal sealed class DeviationAggregator(Evaluator value, bool isDistinct, bool isSample, SourceSpan span) : ValueAggregator(value, isDistinct)
{
    private long _count;
    private double _mean;
    private double _squares;

    public override Value Result() => _count == 0 ? Value.Null : _count < 2 ? 0.0 : Math.Sqrt(_squares / (isSample ? _count - 1 : _count));

    protected override void Add(Frame frame, Value next)
    {
        if (!next.IsNumber)
            throw Errors.WrongType(span, "stDev()", Arithmetic.Name(next), "numbers");
        _count++;
        var difference = next.Number - _mean;
        _mean += difference / _count;
        _squares += difference * (next.Number - _mean);
    }
}

/// <summary>percentileCont interpolates between values, percentileDisc takes the nearest one.</summary>
internal sealed class PercentileAggregator(Evaluator value, bool isDistinct, Evaluator percentile, bool isContinuous, SourceSpan span) : ValueAggregator(value, isDistinct)
{
    private readonly List<Value> _values = [];
    private double _percentile = double.NaN;

    public override Value Result()
    {
        if (_values.Count == 0)
            return Value.Null;
        _values.Sort(ValueOrder.Compare);
        if (isContinuous)
            return Interpolated();
        var index = (int)Math.Ceiling(_percentile * _values.Count) - 1;
        return _values[Math.Max(index, 0)];
    }

    protected override void Add(Frame frame, Value next)
    {
        var wanted = percentile(frame);
        if (!wanted.IsNumber || !next.IsNumber)
            throw Errors.WrongType(span, "The percentile", Arithmetic.Name(next.IsNumber ? wanted : next), "numbers");
        if (double.IsNaN(_percentile))
            _percentile = wanted.Number is >= 0 and <= 1 ? wanted.Number : throw Errors.OutOfRange(span, "The percentile", wanted.ToString(), "0.0 to 1.0");
        frame.Charge(1);
        _values.Add(next);
    }

    private Value Interpolated()
    {
        var position = _percentile * (_values.Count - 1);
        var (low, high) = ((int)Math.Floor(position), (int)Math.Ceiling(position));
        if (low == high)
            return _values[low];
        var (from, to) = (_values[low].Number, _values[high].Number);
        return from + ((to - from) * (position - low));
    }
}
