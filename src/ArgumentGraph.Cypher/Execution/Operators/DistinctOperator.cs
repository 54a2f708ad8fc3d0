using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Lets each combination of column values through once.</summary>
internal sealed class DistinctOperator(Frame frame, Operator input, int[] slots) : StepOperator(frame, input)
{
    private readonly HashSet<GroupKey> _seen = [];

    public override void Reset()
    {
        base.Reset();
        _seen.Clear();
    }

    protected override bool Next()
    {
        while (Input.MoveNext())
        {
            var values = Array.ConvertAll(slots, s => Frame.Slots[s]);
            if (!_seen.Add(new GroupKey(values)))
                continue;
            Frame.Charge(values.Length + 2);
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

    public Value[] Values { get; }

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
