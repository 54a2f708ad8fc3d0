using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>A node or relationship as a row; <paramref name="Start"/> and <paramref name="End"/> are the ends' ids, null for a node.</summary>
internal readonly record struct LoadRow(string Key, string? Start, string? End, PropertyMap Properties);

/// <summary>What is to be set of a row: all of its properties, or those that differ on the server, null for one to be removed.</summary>
internal readonly record struct LoadChange(LoadRow Row, ValueMap Properties, bool IsNew);

/// <summary>Rows of one label or one type, sorted by key (ordinal), each key once.</summary>
internal sealed record LoadGroup(string Name, string? StartLabel, string? EndLabel, bool IsKeyedByEnds, ImmutableArray<LoadRow> Rows)
{
    public bool IsNodes => StartLabel is null;

    /// <summary>The place of a key, or a negative number.</summary>
    public int Find(string key)
    {
        var (low, high) = (0, Rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Rows[middle].Key, key);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
