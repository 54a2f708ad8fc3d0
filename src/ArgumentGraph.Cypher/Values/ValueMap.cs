using System.Collections;
using System.Runtime.CompilerServices;

namespace ArgumentGraph.Cypher.Values;

/// <summary>A map value: immutable, keys in the order they were given, nulls kept. A key given twice keeps its last value.</summary>
public sealed class ValueMap : IReadOnlyCollection<KeyValuePair<string, Value>>, IEquatable<ValueMap>
{
    private const int LinearLimit = 8;
    private readonly KeyValuePair<string, Value>[] _entries;
    private readonly Dictionary<string, int>? _positions;

    /// <summary>Takes the entries in order.</summary>
    public ValueMap(params IEnumerable<KeyValuePair<string, Value>> entries)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<KeyValuePair<string, Value>>();
        foreach (var entry in entries)
        {
            if (positions.TryAdd(entry.Key, kept.Count))
                kept.Add(entry);
            else
                kept[positions[entry.Key]] = entry;
        }

        _entries = [.. kept];
        _positions = kept.Count > LinearLimit ? positions : null;
    }

    private ValueMap(KeyValuePair<string, Value>[] distinct) => _entries = distinct;

    /// <summary>No entries.</summary>
    public static ValueMap Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>The value of a key, or null when there is none.</summary>
    public Value this[string key] => TryGet(key, out var value) ? value : Value.Null;

    /// <summary>The entries of a node or relationship as a map.</summary>
    public static ValueMap Of(PropertyMap properties) => new([.. properties]);

    /// <summary>Whether the key is there, also with a null.</summary>
    public bool TryGet(string key, out Value value)
    {
        var index = Find(key);
        value = index < 0 ? Value.Null : _entries[index].Value;
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(ValueMap? other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (other is null || other.Count != Count)
            return false;
        foreach (var (key, value) in _entries)
        {
            if (!other.TryGet(key, out var twin) || twin != value)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var (key, _) in _entries)
            hash ^= StringComparer.Ordinal.GetHashCode(key);
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, Value>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string key)
    {
        if (_positions is not null)
            return _positions.GetValueOrDefault(key, -1);
        for (var i = 0; i < _entries.Length; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
