using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Groups rows by their keys and computes the aggregates of each group. Without keys there is always one group.</summary>
internal sealed class AggregateOperator(
    Frame frame, Operator input, (int Slot, Evaluator Value)[] keys, GroupCodes? codes, (int Slot, Func<Aggregator> Make)[] aggregates) : StepOperator(frame, input)
{
    private readonly Dictionary<GroupKey, Aggregator[]> _groups = [];
    private readonly List<Aggregator[]?> _byCode = [];
    private readonly Value[] _key = new Value[keys.Length];
    private Queue<KeyValuePair<GroupKey, Aggregator[]>>? _results;

    public override void Reset()
    {
        base.Reset();
        _groups.Clear();
        _byCode.Clear();
        _results = null;
    }

    protected override bool Next()
    {
        _results ??= Read();
        if (!_results.TryDequeue(out var group))
            return false;
        var (key, aggregators) = group;
        for (var i = 0; i < keys.Length; i++)
            Frame.Slots[keys[i].Slot] = key.Values[i];
        for (var i = 0; i < aggregates.Length; i++)
            Frame.Slots[aggregates[i].Slot] = aggregators[i].Result();
        return true;
    }

    private Queue<KeyValuePair<GroupKey, Aggregator[]>> Read()
    {
        if (keys.Length == 0)
            _groups.Add(new GroupKey([]), Make());
        while (Input.MoveNext())
        {
            foreach (var aggregator in codes is null ? Group() : CodedGroup(codes))
                aggregator.Add(Frame);
        }

        return new(_groups);
    }

    private Aggregator[] CodedGroup(GroupCodes reader)
    {
        var number = reader.Next(Frame);
        if (number < 0)
            return Group();
        while (_byCode.Count <= number)
            _byCode.Add(null);
        return _byCode[number] ??= Group();
    }

    private Aggregator[] Group()
    {
        var mark = Frame.Held;
        for (var i = 0; i < keys.Length; i++)
            _key[i] = keys[i].Value(Frame);
        Frame.Release(mark);
        var key = new GroupKey(_key);
        if (_groups.TryGetValue(key, out var group))
            return group;
        Frame.Charge((4 * aggregates.Length) + 4);
        Frame.ChargeKept(_key);
        return _groups[key.Kept()] = Make();
    }

    private Aggregator[] Make() => Array.ConvertAll(aggregates, a => a.Make());
}
