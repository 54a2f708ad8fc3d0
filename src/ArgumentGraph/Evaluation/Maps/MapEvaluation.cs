using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Maps;

/// <summary>Compares two maps of the same documents.</summary>
public static class MapEvaluation
{
    /// <summary>Insights are the same where their normalised texts are; rejected relations count for neither side.</summary>
    public static MapReport Compare(ArgumentMap map, ArgumentMap gold)
    {
        var (found, wanted) = (Keyed(map), Keyed(gold));
        var (texts, goldTexts) = (TextsOf(map), TextsOf(gold));
        var types = found.Concat(wanted).Select(r => r.Key.Type).Distinct().Order().Select(type => new LabelScore(
            Words.Of(type),
            wanted.Keys.Count(k => k.Type == type && found.ContainsKey(k)),
            wanted.Keys.Count(k => k.Type == type),
            found.Keys.Count(k => k.Type == type)));
        return new MapReport(
            new LabelScore("insights", goldTexts.Count(texts.Contains), goldTexts.Count, texts.Count),
            [.. types],
            [.. wanted.Where(r => !found.ContainsKey(r.Key)).Select(r => r.Value).OrderBy(r => r.Type).ThenBy(r => r.Id, StringComparer.Ordinal)],
            [.. found.Where(r => !wanted.ContainsKey(r.Key)).Select(r => r.Value).OrderBy(r => r.Type).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id, StringComparer.Ordinal)]);
    }

    private static HashSet<string> TextsOf(ArgumentMap map) => [.. map.Insights.Select(i => NormalizedText.Of(i.Text))];

    private static Dictionary<(RelationType Type, string From, string To), Relation> Keyed(ArgumentMap map)
    {
        var texts = map.Insights.ToDictionary(i => i.Id, i => NormalizedText.Of(i.Text), StringComparer.Ordinal);
        return map.Relations
            .Where(r => r.Status != RelationStatus.Rejected)
            .OrderByDescending(r => r.Confidence)
            .DistinctBy(r => Key(r, texts))
            .ToDictionary(r => Key(r, texts));
    }

    private static (RelationType Type, string From, string To) Key(Relation relation, Dictionary<string, string> texts)
    {
        var (from, to) = (texts[relation.From], texts[relation.To]);
        return relation.Type == RelationType.Supports || string.CompareOrdinal(from, to) < 0 ? (relation.Type, from, to) : (relation.Type, to, from);
    }
}
