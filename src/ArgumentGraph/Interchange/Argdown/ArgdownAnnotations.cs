using System.Text.Json;
using ArgumentGraph.Interchange.Argdown.Syntax;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>
/// What our writer says about relations in the data of the statement that they stand under. The lines decide: an entry whose line somebody
/// removed is passed over. Only restatements, for which Argdown has no line, stand in data alone.
/// </summary>
internal sealed class ArgdownAnnotations
{
    private readonly MapAssembly map;
    private readonly LossLedger losses;
    private readonly Dictionary<ArgdownNode, Insight> insights;
    private readonly Dictionary<string, ArgdownNode> statements;
    private readonly ILookup<(ArgdownNode Home, RelationType Type, string With), JsonPlace> entries;

    public ArgdownAnnotations(IEnumerable<ArgdownNode> statements, Dictionary<ArgdownNode, Insight> insights, MapAssembly map, LossLedger losses)
    {
        (this.insights, this.map, this.losses) = (insights, map, losses);
        this.statements = statements.ToDictionary(s => s.Title, StringComparer.Ordinal);
        entries = this.statements.Values.SelectMany(EntriesOf).ToLookup(e => e.Key, e => e.Place);
    }

    /// <summary>Adds what the data says of a line; false where it says nothing.</summary>
    public bool Add(ArgdownRelation line, RelationType type)
    {
        var other = line.From == line.Home ? line.To : line.From;
        var found = entries[(line.Home, type, other.Title)].Select(place => Relation(place, insights[line.From].Id, insights[line.To].Id, type)).OfType<Relation>().ToArray();
        foreach (var relation in found)
            map.Add(relation);
        return found.Length > 0;
    }

    public void AddRestatements()
    {
        foreach (var group in entries.Where(e => e.Key.Type == RelationType.Restates && statements.ContainsKey(e.Key.With)))
        {
            foreach (var relation in group.Select(p => Relation(p, insights[group.Key.Home].Id, insights[statements[group.Key.With]].Id, RelationType.Restates)).OfType<Relation>())
                map.Add(relation);
        }
    }

    private IEnumerable<((ArgdownNode, RelationType, string) Key, JsonPlace Place)> EntriesOf(ArgdownNode statement)
    {
        if (!statement.Data.TryGetValue("relations", out var list) || list.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var (index, entry) in list.EnumerateArray().Index())
        {
            var place = new JsonPlace(entry, FormattableString.Invariant($"[{statement.Title}].relations[{index}]"));
            if (KeyOf(statement, place) is { } key)
                yield return (key, place);
        }
    }

    private (ArgdownNode, RelationType, string)? KeyOf(ArgdownNode statement, JsonPlace place) => Try(place, p => (statement, p.Word<RelationType>("type"), p.Text("with")));

    private Relation? Relation(JsonPlace place, string from, string to, RelationType type)
    {
        if (from == to)
            return null;
        if (type != RelationType.Supports && string.CompareOrdinal(from, to) > 0)
            (from, to) = (to, from);
        var read = Try(place, p => (Made: Read(p, from, to, type), 0));
        return read?.Made;
    }

    private static Relation Read(JsonPlace place, string from, string to, RelationType type)
    {
        var kind = place.Word<RelationKind>("kind");
        return new Relation(
            Model.Relation.IdOf(from, to, type, kind), from, to, type, kind, Math.Clamp(place.Number("confidence"), 0, 1), place.Word<RelationStrength>("strength"), place.Text("method"),
            place.Word<RelationStatus>("status"), place.Optional("issue"), place.Text("explanation"), []);
    }

    private T? Try<T>(JsonPlace place, Func<JsonPlace, T> read)
        where T : struct
    {
        try
        {
            return read(place);
        }
        catch (InterchangeException error)
        {
            losses.Add(MapFeature.Explanations.Kind, example: place.Path, why: error.Message);
            return null;
        }
    }
}
