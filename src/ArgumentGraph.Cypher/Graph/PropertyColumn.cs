using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>
/// One property of all nodes, or of all relationships, by their number: one array access instead of a walk over entity, properties
/// and keys. Numbers and strings stand in arrays of their own kind, which keeps a scan in the cache.
/// </summary>
internal sealed class PropertyColumn
{
    private readonly double[]? _floats;
    private readonly string?[]? _strings;
    private readonly Value[]? _values;
    private readonly Lazy<int[]> _codes;

    /// <summary>Reads the value of every number below the end; a number without an entity is null.</summary>
    public PropertyColumn(Func<long, Value> valueOf, long end)
    {
        var values = new Value[end];
        for (var id = 0L; id < end; id++)
            values[id] = valueOf(id);
        switch (KindOf(values))
        {
            // NaN is a value, so it cannot stand for null: a column that holds both stays mixed.
            case ValueKind.Float when Array.TrueForAll(values, v => v.IsNull || !double.IsNaN(v.AsFloat)):
                _floats = Array.ConvertAll(values, v => v.IsNull ? double.NaN : v.AsFloat);
                break;
            case ValueKind.String:
                _strings = Array.ConvertAll(values, v => v.IsNull ? null : v.AsString);
                break;
            default:
                _values = values;
                break;
        }

        _codes = new Lazy<int[]>(Coded);
    }

    public Value this[long id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_floats is { } floats)
                return double.IsNaN(floats[id]) ? Value.Null : floats[id];
            return _strings is { } strings ? strings[id] : _values![id];
        }
    }

    /// <summary>One more than the largest number.</summary>
    public int Length => _floats?.Length ?? _strings?.Length ?? _values!.Length;

    /// <summary>By number: a small code that entities share when DISTINCT would take their values for one.</summary>
    public int[] Codes => _codes.Value;

    /// <summary>How many codes there are; only behind <see cref="Codes"/>.</summary>
    public int CodeCount { get; private set; }

    // The one kind of all values but null; Null when there are several.
    private static ValueKind KindOf(Value[] values)
    {
        var kind = ValueKind.Null;
        foreach (var value in values)
        {
            if (value.IsNull || value.Kind == kind)
                continue;
            if (kind != ValueKind.Null)
                return ValueKind.Null;
            kind = value.Kind;
        }

        return kind;
    }

    private int[] Coded()
    {
        var known = new Dictionary<Value, int>(ValueOrder.Equivalence);
        var codes = new int[Length];
        for (var id = 0; id < codes.Length; id++)
        {
            var value = this[id];
            if (!known.TryGetValue(value, out codes[id]))
                known.Add(value, codes[id] = known.Count);
        }

        CodeCount = known.Count;
        return codes;
    }
}
