using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArgumentGraph.Cypher.Values;

/// <summary>Properties of a node or relationship: few, immutable, ordered by key (ordinal), never null.</summary>
public sealed class PropertyMap : IReadOnlyCollection<KeyValuePair<string, Value>>, IEquatable<PropertyMap>
{
    private readonly ImmutableArray<KeyValuePair<string, Value>> _entries;

    private PropertyMap(ImmutableArray<KeyValuePair<string, Value>> entries) => _entries = entries;

    /// <summary>No properties.</summary>
    public static PropertyMap Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>The value of a key, or <see cref="Value.Null"/> when there is none.</summary>
    public Value this[string key]
    {
        get
        {
            foreach (var entry in _entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                    return entry.Value;
            }

            return Value.Null;
        }
    }

    /// <summary>Makes a map; entries that are null are left out.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static PropertyMap Of(params IEnumerable<(string Key, Value Value)> entries)
    {
        if (entries is List<(string Key, Value Value)> list && IsReady(list))
            return list.Count == 0 ? Empty : new PropertyMap(Ready(list));
        var kept = entries.Where(e => !e.Value.IsNull)
            .Select(e => KeyValuePair.Create(e.Key, e.Value))
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .ToImmutableArray();
        for (var i = 1; i < kept.Length; i++)
        {
            if (string.Equals(kept[i - 1].Key, kept[i].Key, StringComparison.Ordinal))
                throw new ArgumentException($"The property '{kept[i].Key}' is given twice.", nameof(entries));
        }

        return kept.IsEmpty ? Empty : new PropertyMap(kept);
    }

    // What a store has written comes back in order, and there may be millions of them.
    private static bool IsReady(List<(string Key, Value Value)> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Value.IsNull || (i > 0 && string.CompareOrdinal(entries[i - 1].Key, entries[i].Key) >= 0))
                return false;
        }

        return true;
    }

    private static ImmutableArray<KeyValuePair<string, Value>> Ready(List<(string Key, Value Value)> entries)
    {
        var kept = new KeyValuePair<string, Value>[entries.Count];
        for (var i = 0; i < kept.Length; i++)
            kept[i] = KeyValuePair.Create(entries[i].Key, entries[i].Value);
        return ImmutableCollectionsMarshal.AsImmutableArray(kept);
    }

    /// <summary>This map with one key set, or removed where the value is null.</summary>
    public PropertyMap With(string key, Value value) =>
        Of(_entries.Where(e => !string.Equals(e.Key, key, StringComparison.Ordinal))
            .Select(e => (e.Key, e.Value))
            .Append((key, value)));

    /// <inheritdoc/>
    public bool Equals(PropertyMap? other) => other is not null && _entries.AsSpan().SequenceEqual(other._entries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in _entries)
        {
            hash.Add(entry.Key, StringComparer.Ordinal);
            hash.Add(entry.Value);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, Value>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
