using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Lets each combination of column values through once.</summary>
internal sealed class DistinctOperator(Frame frame, Operator input, int[] slots) : StepOperator(frame, input)
{
    private readonly HashSet<GroupKey> _seen = [];
    private readonly Value[] _row = new Value[slots.Length];

    public override void Reset()
    {
        base.Reset();
        _seen.Clear();
    }

    protected override bool Next()
    {
        while (Input.MoveNext())
        {
            for (var i = 0; i < slots.Length; i++)
                _row[i] = Frame.Slots[slots[i]];
            var key = new GroupKey(_row);
            if (_seen.Contains(key))
                continue;
            _seen.Add(key.Kept());
            Frame.Charge(2);
            Frame.ChargeKept(_row);
            return true;
        }

        return false;
    }
}

/// <summary>Several values that are compared as one, as DISTINCT and grouping do.</summary>
internal readonly struct GroupKey : IEquatable<GroupKey>
{
    private readonly int _hash;

    public GroupKey(Value[] values)
    {
        Values = values;
        var hash = 17;
        foreach (var value in values)
            hash = (hash * 31) + ValueOrder.Equivalence.GetHashCode(value);
        _hash = hash;
    }

    private GroupKey(Value[] values, int hash) => (Values, _hash) = (values, hash);

    public Value[] Values { get; }

    /// <summary>The key with values of its own, which the next row does not overwrite.</summary>
    public GroupKey Kept() => new([.. Values], _hash);

    public bool Equals(GroupKey other)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (!ValueOrder.Equivalence.Equals(Values[i], other.Values[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is GroupKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
