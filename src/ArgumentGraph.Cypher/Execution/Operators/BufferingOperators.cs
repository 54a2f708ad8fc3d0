using System.Collections.Immutable;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Reads all rows of its input, keeps the slots that live on, and gives the rows back, perhaps in another order.</summary>
internal abstract class BufferingOperator(Frame frame, Operator input, ImmutableArray<int> carried) : StepOperator(frame, input)
{
    private readonly int[] _carried = [.. carried];
    private List<Value[]>? _rows;
    private int _at;

    public override void Reset()
    {
        base.Reset();
        _rows = null;
    }

    /// <summary>Reads the input to its end.</summary>
    protected abstract List<Value[]> Read();

    protected Value[] Keep()
    {
        Frame.Charge(2);
        var row = new Value[_carried.Length];
        for (var i = 0; i < row.Length; i++)
            row[i] = Frame.Slots[_carried[i]];
        Frame.ChargeKept(row);
        return row;
    }

    protected void Restore(Value[] row)
    {
        for (var i = 0; i < _carried.Length; i++)
            Frame.Slots[_carried[i]] = row[i];
    }

    protected override bool Next()
    {
        if (_rows is null)
            (_rows, _at) = (Read(), 0);
        if (_at >= _rows.Count)
            return false;
        Restore(_rows[_at++]);
        return true;
    }
}

internal sealed class EagerOperator(Frame frame, Operator input, ImmutableArray<int> carried) : BufferingOperator(frame, input, carried)
{
    protected override List<Value[]> Read()
    {
        var rows = new List<Value[]>();
        while (Input.MoveNext())
            rows.Add(Keep());
        return rows;
    }
}

/// <summary>ORDER BY, alone or with the LIMIT behind it: then only as many rows are kept as will be given. Stable.</summary>
internal sealed class SortOperator(
    Frame frame, Operator input, ImmutableArray<int> carried, (Evaluator Value, bool IsDescending)[] keys, Func<long>? most) : BufferingOperator(frame, input, carried)
{
    protected override List<Value[]> Read()
    {
        var limit = most?.Invoke() ?? long.MaxValue;
        var kept = new List<SortedRow>();
        var candidate = new Value[keys.Length];
        SortedRow? worst = null;
        for (var order = 0L; Input.MoveNext(); order++)
        {
            if (limit == 0)
                continue;
            // The worst row that is still kept for sure turns most rows away, often by their first key alone.
            if (!Fill(candidate, worst?.Keys))
                continue;
            if (kept.Count >= limit * 2L && limit < int.MaxValue)
                worst = Prune(kept, (int)limit);
            var mark = Frame.Held;
            Frame.ChargeKept(candidate);
            kept.Add(new SortedRow([.. candidate], Keep(), order, Frame.Held - mark));
        }

        kept.Sort(Compare);
        return [.. kept.Take((int)Math.Min(limit, int.MaxValue)).Select(r => r.Row)];
    }

    private SortedRow Prune(List<SortedRow> kept, int limit)
    {
        kept.Sort(Compare);
        for (var i = limit; i < kept.Count; i++)
            Frame.GiveBack(kept[i].Bytes);
        kept.RemoveRange(limit, kept.Count - limit);
        return kept[^1];
    }

    // False when the row comes behind the worst; of equal rows the earlier one comes first.
    private bool Fill(Value[] candidate, Value[]? worst)
    {
        var (order, mark) = (worst is null ? -1 : 0, Frame.Held);
        for (var i = 0; i < keys.Length; i++)
        {
            candidate[i] = keys[i].Value(Frame);
            Frame.Release(mark);
            if (order == 0)
                order = keys[i].IsDescending ? ValueOrder.Compare(worst![i], candidate[i]) : ValueOrder.Compare(candidate[i], worst![i]);
            if (order > 0)
                return false;
        }

        return order < 0;
    }

    private int Compare(SortedRow a, SortedRow b)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = ValueOrder.Compare(a.Keys[i], b.Keys[i]);
            if (order != 0)
                return keys[i].IsDescending ? -order : order;
        }

        return a.Order.CompareTo(b.Order);
    }

    private readonly record struct SortedRow(Value[] Keys, Value[] Row, long Order, long Bytes);
}
