using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Pulling;

/// <summary>Values as a store file can hold them: what it has no kind for becomes its text, and is counted.</summary>
internal sealed class StorableValues
{
    public int AsText { get; private set; }

    /// <summary>A value as <see cref="Of(Value)"/> gives it, uncounted: what was brought before is compared with it.</summary>
    public static Value TextOf(Value value) => value.Kind switch
    {
        ValueKind.List => Value.List([.. value.AsList.Select(TextOf)]),
        ValueKind.Map => ValueText.Plain(value),
        _ => value.IsTemporal ? ValueText.Plain(value) : value,
    };

    public PropertyMap Of(PropertyMap properties, Func<string, bool> isWanted) =>
        PropertyMap.Of(properties.Where(p => isWanted(p.Key)).Select(p => (p.Key, Of(p.Value))));

    public Value Of(Value value)
    {
        var storable = TextOf(value);
        if (storable != value)
            AsText++;
        return storable;
    }
}
