using System.Runtime.CompilerServices;

namespace ArgumentGraph.Cypher.Values;

/// <summary>
/// Cypher's four relations between values: <c>=</c> and <c>&lt;</c> (three-valued), equivalence (DISTINCT, grouping) and the total
/// order of ORDER BY. Source: CIP2016-06-14, comparability, equality, orderability and equivalence.
/// </summary>
public static class ValueOrder
{
    /// <summary>Groups values as DISTINCT does: null with null, NaN with NaN, 1 with 1.0.</summary>
    public static IEqualityComparer<Value> Equivalence { get; } = new EquivalenceComparer();

    /// <summary>The order of ORDER BY, ascending: maps, nodes, relationships, lists, paths, temporal values, strings, booleans, numbers, NaN, null.</summary>
    public static IComparer<Value> Total { get; } = Comparer<Value>.Create(Compare);

    /// <summary>The three-valued <c>=</c>: null when either side is unknown.</summary>
    public static bool? AreEqual(Value a, Value b)
    {
        if (a.IsNull || b.IsNull)
            return null;
        if (a.IsNumber && b.IsNumber)
            return CompareNumbers(a, b) == 0;
        if (a.Kind != b.Kind)
            return false;
        return a.Kind switch
        {
            ValueKind.List => ListsEqual(a.Elements, b.Elements),
            ValueKind.Map => MapsEqual(a.AsMap, b.AsMap),
            ValueKind.DateTime => a.AsDateTime.Equals(b.AsDateTime),
            _ => a.Equals(b),
        };
    }

    /// <summary>The sign of a three-valued comparison; null when the two cannot be compared.</summary>
    /// <remarks>NaN is comparable with numbers but neither smaller nor greater: <see cref="IsUnordered"/> tells.</remarks>
    internal static int? Comparable(Value a, Value b)
    {
        if (a.IsNumber && b.IsNumber)
            return CompareNumbers(a, b) ?? 0;
        if (a.Kind != b.Kind)
            return null;
        return a.Kind switch
        {
            ValueKind.String or ValueKind.Boolean => Compare(a, b),
            ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime => Compare(a, b),
            ValueKind.List => CompareLists(a.Elements, b.Elements),
            ValueKind.Map => CompareEntries(a.AsMap, b.AsMap),
            ValueKind.Node or ValueKind.Relationship or ValueKind.Path => Compare(a, b),
            _ => null,
        };
    }

    /// <summary>Whether one of two numbers is NaN, so that every comparison but <c>&lt;&gt;</c> is false.</summary>
    internal static bool IsUnordered(Value a, Value b) => a.IsNumber && b.IsNumber && (IsNaN(a) || IsNaN(b));

    /// <summary>The total order over all values.</summary>
    public static int Compare(Value a, Value b)
    {
        var rank = Rank(a).CompareTo(Rank(b));
        return rank != 0 ? rank : CompareWithinRank(a, b);
    }

    internal static bool IsNaN(Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat);

    private static int Rank(Value value) => value.Kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.DateTime => 5,
        ValueKind.LocalDateTime => 6,
        ValueKind.Date => 7,
        ValueKind.Time => 8,
        ValueKind.LocalTime => 9,
        ValueKind.Duration => 10,
        ValueKind.String => 11,
        ValueKind.Boolean => 12,
        ValueKind.Integer => 13,
        ValueKind.Float => IsNaN(value) ? 14 : 13,
        _ => 15,
    };

    private static int CompareWithinRank(Value a, Value b) => a.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => a.AsBoolean.CompareTo(b.AsBoolean),
        ValueKind.Integer or ValueKind.Float => CompareNumbers(a, b) ?? 0,
        ValueKind.String => CompareTexts(a.AsString, b.AsString),
        ValueKind.List => CompareTotally(a.Elements, b.Elements),
        ValueKind.Map => CompareMaps(a.AsMap, b.AsMap),
        ValueKind.Node or ValueKind.Relationship => a.EntityId.CompareTo(b.EntityId),
        ValueKind.Path => ComparePaths(a.AsPath, b.AsPath),
        ValueKind.Date => a.AsDate.CompareTo(b.AsDate),
        ValueKind.LocalTime => a.AsLocalTime.CompareTo(b.AsLocalTime),
        ValueKind.Time => a.AsTime.CompareTo(b.AsTime),
        ValueKind.LocalDateTime => a.AsLocalDateTime.CompareTo(b.AsLocalDateTime),
        ValueKind.DateTime => a.AsDateTime.CompareTo(b.AsDateTime),
        _ => a.AsDuration.CompareTo(b.AsDuration),
    };

    // By code point, as UTF-8 sorts: in UTF-16 the surrogates of an emoji would sort before U+E000 to U+FFFF.
    private static int CompareTexts(string a, string b)
    {
        var same = a.AsSpan().CommonPrefixLength(b);
        if (same == a.Length || same == b.Length)
            return a.Length.CompareTo(b.Length);
        var (x, y) = (a[same], b[same]);
        return char.IsSurrogate(x) == char.IsSurrogate(y) ? x.CompareTo(y) : char.IsSurrogate(x) ? 1 : -1;
    }

    private static int? CompareNumbers(Value a, Value b)
    {
        if (a.Kind == ValueKind.Integer)
            return b.Kind == ValueKind.Integer ? a.AsInteger.CompareTo(b.AsInteger) : CompareMixed(a.AsInteger, b.AsFloat);
        if (b.Kind == ValueKind.Integer)
            return -CompareMixed(b.AsInteger, a.AsFloat);
        var (x, y) = (a.AsFloat, b.AsFloat);
        if (double.IsNaN(x) || double.IsNaN(y))
            return null;
        return x < y ? -1 : x > y ? 1 : 0;
    }

    // Going through a double would make 2^62 and 2^62+1 equal; the integer part decides first, then the fraction.
    private static int? CompareMixed(long whole, double real)
    {
        if (double.IsNaN(real))
            return null;
        if (real >= 9223372036854775808.0)
            return -1;
        if (real < -9223372036854775808.0)
            return 1;
        var floor = Math.Floor(real);
        var byWhole = whole.CompareTo((long)floor);
        return byWhole != 0 ? byWhole : real > floor ? -1 : 0;
    }

    private static bool? ListsEqual(ReadOnlySpan<Value> a, ReadOnlySpan<Value> b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (a.Length != b.Length)
            return false;
        bool? all = true;
        for (var i = 0; i < a.Length; i++)
        {
            var same = AreEqual(a[i], b[i]);
            if (same == false)
                return false;
            all &= same;
        }

        return all;
    }

    private static bool? MapsEqual(ValueMap a, ValueMap b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (a.Count != b.Count)
            return false;
        bool? all = true;
        foreach (var (key, value) in a)
        {
            if (!b.TryGet(key, out var other))
                return false;
            var same = AreEqual(value, other);
            if (same == false)
                return false;
            all &= same;
        }

        return all;
    }

    private static int? CompareLists(ReadOnlySpan<Value> a, ReadOnlySpan<Value> b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (AreEqual(a[i], b[i]) is not { } same)
                return null;
            if (!same)
                return Comparable(a[i], b[i]);
        }

        return a.Length.CompareTo(b.Length);
    }

    // The smaller map first, then the smaller keys, then the first value that differs, which may be unknown.
    private static int? CompareEntries(ValueMap a, ValueMap b)
    {
        var left = a.OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        var right = b.OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        var keys = left.Count.CompareTo(right.Count);
        for (var i = 0; i < left.Count && keys == 0; i++)
            keys = string.CompareOrdinal(left[i].Key, right[i].Key);
        return keys != 0 ? keys : CompareLists([.. left.Select(e => e.Value)], [.. right.Select(e => e.Value)]);
    }

    private static int CompareTotally(ReadOnlySpan<Value> a, ReadOnlySpan<Value> b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var order = Compare(a[i], b[i]);
            if (order != 0)
                return order;
        }

        return a.Length.CompareTo(b.Length);
    }

    private static int CompareMaps(ValueMap a, ValueMap b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var size = a.Count.CompareTo(b.Count);
        if (size != 0)
            return size;
        var left = a.OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        var right = b.OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < left.Count; i++)
        {
            var order = string.CompareOrdinal(left[i].Key, right[i].Key);
            if (order == 0)
                order = Compare(left[i].Value, right[i].Value);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static int ComparePaths(PathValue a, PathValue b) => CompareTotally(a.Alternating(), b.Alternating());

    private sealed class EquivalenceComparer : IEqualityComparer<Value>
    {
        public bool Equals(Value x, Value y)
        {
            if (x.IsNumber && y.IsNumber)
                return IsNaN(x) ? IsNaN(y) : CompareNumbers(x, y) == 0;
            if (x.Kind != y.Kind)
                return false;
            return x.Kind is ValueKind.List or ValueKind.Map ? Compare(x, y) == 0 : x.Equals(y);
        }

        public int GetHashCode(Value value) => value.Kind switch
        {
            ValueKind.Integer => value.AsInteger.GetHashCode(),
            ValueKind.Float => HashOf(value.AsFloat),
            ValueKind.List => HashOf(value.Elements),
            ValueKind.Map => value.AsMap.GetHashCode(),
            _ => value.GetHashCode(),
        };

        private static int HashOf(double real) =>
            real is >= -9.2e18 and <= 9.2e18 && Math.Floor(real) == real ? ((long)real).GetHashCode() : real.GetHashCode();

        private int HashOf(ReadOnlySpan<Value> elements)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var hash = elements.Length;
            foreach (var element in elements)
                hash = (hash * 31) + GetHashCode(element);
            return hash;
        }
    }
}
