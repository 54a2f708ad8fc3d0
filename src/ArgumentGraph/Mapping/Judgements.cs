using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>
/// What people decided, carried over a rebuild: a relation keeps its latest verdict as long as both texts stay, and
/// asks for another look once one of them has been edited. The judgements themselves are only read here.
/// </summary>
internal static class Judgements
{
    // Half of the words in common: an edited text, not another one.
    private const double SameTextShare = 0.5;

    public static ArgumentMap Apply(ArgumentMap map, PropertyGraph before)
    {
        var verdicts = Verdicts(before.Nodes);
        var known = before.Relationships.Where(r => MapSchema.IsRelation(r.Type) && MapSchema.IsBuilt(r))
            .ToDictionary(r => r.Properties[MapSchema.Id].AsString);
        var orphans = known.Where(r => Decided(r.Key, r.Value, verdicts) && map.Relations.All(m => m.Id != r.Key))
            .Select(r => r.Value).ToList();
        var insights = map.Insights.ToDictionary(i => i.Id);
        return map with
        {
            Relations = [.. map.Relations.Select(r => r with { Status = StatusOf(r, verdicts, known, orphans, before, insights) })],
        };
    }

    /// <summary>The latest verdict about each relation, by its id.</summary>
    public static Dictionary<string, RelationStatus> Verdicts(IEnumerable<Node> nodes) => nodes
        .Where(n => n.Has(MapSchema.Judgement) && n.Properties["relationId"].Kind == ValueKind.String)
        .OrderBy(n => n.Properties["at"].ToString(), StringComparer.Ordinal)
        .ThenBy(n => n.Properties[MapSchema.Id].ToString(), StringComparer.Ordinal)
        .GroupBy(n => n.Properties["relationId"].AsString)
        .ToDictionary(g => g.Key, g => StatusOf(g.Last().Properties["verdict"]));

    private static RelationStatus StatusOf(Value verdict) => (verdict.Kind == ValueKind.String ? verdict.AsString : "") switch
    {
        "accept" => RelationStatus.Accepted,
        "reject" => RelationStatus.Rejected,
        "unsure" => RelationStatus.Unsure,
        _ => RelationStatus.NeedsAnotherLook,
    };

    private static bool Decided(string id, Relationship relation, Dictionary<string, RelationStatus> verdicts) =>
        verdicts.ContainsKey(id) || AsksForAnotherLook(relation);

    private static bool AsksForAnotherLook(Relationship relation) =>
        relation.Properties["status"] == Words.Of(RelationStatus.NeedsAnotherLook);

    private static RelationStatus StatusOf(
        Relation relation,
        Dictionary<string, RelationStatus> verdicts,
        Dictionary<string, Relationship> known,
        List<Relationship> orphans,
        PropertyGraph before,
        Dictionary<string, Insight> insights)
    {
        if (verdicts.TryGetValue(relation.Id, out var verdict))
            return verdict;
        if (known.TryGetValue(relation.Id, out var old))
            return AsksForAnotherLook(old) ? RelationStatus.NeedsAnotherLook : RelationStatus.Proposed;
        return orphans.Any(o => Succeeds(relation, o, before, insights)) ? RelationStatus.NeedsAnotherLook : relation.Status;
    }

    private static bool Succeeds(Relation relation, Relationship orphan, PropertyGraph before, Dictionary<string, Insight> insights)
    {
        if (Words.Of(relation.Type) != orphan.Type)
            return false;
        var (a, b) = (Text(before[orphan.Start]), Text(before[orphan.End]));
        var (from, to) = (insights[relation.From].Text, insights[relation.To].Text);
        var straight = IsEdited(a, from) && IsEdited(b, to);
        return straight || (relation.Type != RelationType.Supports && IsEdited(a, to) && IsEdited(b, from));
    }

    private static string Text(Node insight) => insight.Properties["text"] is { Kind: ValueKind.String } text ? text.AsString : "";

    private static bool IsEdited(string before, string after)
    {
        var (old, now) = (WordsOf(before), WordsOf(after));
        var common = old.Intersect(now).Count;
        return common > 0 && (double)common / Math.Max(old.Count, now.Count) >= SameTextShare;
    }

    private static ImmutableHashSet<string> WordsOf(string text) =>
        [.. NormalizedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
