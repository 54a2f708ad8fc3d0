using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>How a group differs from what the server holds of it, told page by page; only what differs is kept.</summary>
internal sealed class GroupDifference(LoadGroup group, string? source)
{
    private readonly bool[] _isThere = new bool[group.Rows.Length];
    private readonly Dictionary<int, ValueMap> _changed = [];
    private readonly List<string> _gone = [];

    public LoadGroup Group => group;

    /// <summary>How many the server held before.</summary>
    public long Before { get; set; }

    /// <summary>Those that this source has pushed and no longer has.</summary>
    public ImmutableArray<string> Gone => [.. _gone];

    /// <summary>Properties that people set on both sides, differently; the server's stay.</summary>
    public int Conflicts { get; private set; }

    public int NewCount => _isThere.Count(t => !t);

    public int ChangedCount => _changed.Count;

    /// <summary>What is to be written, by key.</summary>
    public IEnumerable<LoadChange> Changes()
    {
        for (var i = 0; i < group.Rows.Length; i++)
        {
            if (!_isThere[i])
                yield return new LoadChange(group.Rows[i], ValueMap.Of(group.Rows[i].Properties), IsNew: true);
            else if (_changed.TryGetValue(i, out var properties))
                yield return new LoadChange(group.Rows[i], properties, IsNew: false);
        }
    }

    public void TakeFound(string key, ValueMap properties)
    {
        var pushedFrom = properties[LoadSchema.PushedFrom];
        var at = group.Find(key);
        if (at < 0)
        {
            if (source is not null && pushedFrom == source && group.Name != MapSchema.Judgement)
                _gone.Add(key);
            return;
        }

        _isThere[at] = true;
        if (group.Name == MapSchema.Judgement)
            return;
        var isOthers = source is not null && pushedFrom.Kind == ValueKind.String && pushedFrom != source && pushedFrom != LoadSchema.Several;
        var changes = Changes(group.Rows[at].Properties, properties);
        if (changes.Count > 0 || isOthers)
            _changed[at] = new ValueMap(changes);
    }

    // What a build writes is set as it is here. What people wrote is only added where the server has nothing under that name.
    private List<KeyValuePair<string, Value>> Changes(PropertyMap wanted, ValueMap found)
    {
        var owned = MapSchema.OwnedKeys(group.Name);
        var changes = new List<KeyValuePair<string, Value>>();
        foreach (var (key, value) in wanted)
        {
            if (found[key] == value)
                continue;
            if (owned.Contains(key) || found[key].IsNull)
                changes.Add(KeyValuePair.Create(key, value));
            else
                Conflicts++;
        }

        foreach (var key in owned)
        {
            if (wanted[key].IsNull && !found[key].IsNull)
                changes.Add(KeyValuePair.Create(key, Value.Null));
        }

        return changes;
    }
}
