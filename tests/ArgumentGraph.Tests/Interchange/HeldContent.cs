using System.Collections.Frozen;
using System.Globalization;
using ArgumentGraph.Interchange;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Interchange;

/// <summary>What a format says that it holds of a map, as lines that can be compared.</summary>
internal sealed class HeldContent(ArgumentMap map, string format, bool onOneLine)
{
    private readonly FrozenSet<MapFeature> held = MapExchange.Find(format).Holds;
    private readonly Dictionary<string, Document> documents = map.Documents.ToDictionary(d => d.Id);
    private readonly Dictionary<string, Insight> insights = map.Insights.ToDictionary(i => i.Id);

    public string Text() => string.Join('\n', [
        .. (held.Contains(MapFeature.Documents) ? map.Documents : []).Select(d => $"document {Words(d.Path)} {Words(d.Title)} {If(MapFeature.Dates, d.Date)}").Order(StringComparer.Ordinal),
        .. map.Insights.Select(Line).Order(StringComparer.Ordinal),
        .. map.Inferences.Select(Line).Order(StringComparer.Ordinal).Where(l => held.Contains(MapFeature.LinkedPremises)),
        .. map.Relations.Where(r => held.Contains(FeatureOf(r.Type))).Select(Line).Distinct().Order(StringComparer.Ordinal),
    ]);

    private static MapFeature FeatureOf(RelationType type) => type switch
    {
        RelationType.Supports => MapFeature.Supports,
        RelationType.Contradicts => MapFeature.Contradictions,
        _ => MapFeature.Restatements,
    };

    private string Line(Insight i) => string.Join(" ¦ ",
    [
        "insight", Words(i.Text), If(MapFeature.Titles, Words(i.Title)), If(MapFeature.Kinds, i.Kind.ToString()),
        .. i.Sources.Select(s => string.Create(CultureInfo.InvariantCulture, $"{If(MapFeature.Places, $"{Words(documents[s.DocumentId].Path)} {s.Span.Start} {s.Span.End}")} {If(MapFeature.Quotes, s.Text == i.Text ? "same" : Words(s.Text))}")).Order(StringComparer.Ordinal),
        .. (held.Contains(MapFeature.Topics) ? i.Topics : []).Select(t => If(MapFeature.Topics, $"{Words(t.Topic)} {If(MapFeature.Stances, t.Stance.ToString())} {If(MapFeature.StanceCues, t.Cue)}")),
    ]);

    private string Line(Inference i) => string.Join(" ¦ ",
    [
        "inference", i.Type.ToString(), .. i.Premises.Select(p => Words(insights[p].Text)).Order(StringComparer.Ordinal), "→", Words(insights[i.Conclusion].Text), If(MapFeature.Methods, i.Method),
        .. i.Undercuts.Select(u => string.Create(CultureInfo.InvariantCulture, $"{Words(insights[u.InsightId].Text)} {If(MapFeature.Confidences, u.Confidence.ToString(CultureInfo.InvariantCulture))} {If(MapFeature.Explanations, Words(u.Explanation))} {(held.Contains(MapFeature.Evidence) ? u.Evidence.Length : 0)}")).Order(StringComparer.Ordinal),
    ]);

    // Ends by their texts: a format without ids makes new ones. The order of the ends of what has no direction is that of the ids.
    private string Line(Relation r) => string.Join(" ¦ ",
    [
        r.Type.ToString(), .. Ends(r), If(MapFeature.RelationKinds, r.Kind.ToString()), If(MapFeature.Confidences, r.Confidence.ToString(CultureInfo.InvariantCulture)),
        If(MapFeature.Strengths, r.Strength.ToString()), If(MapFeature.Methods, Words(r.Method)), If(MapFeature.Statuses, r.Status.ToString()), If(MapFeature.Issues, Words(r.Issue ?? "")),
        If(MapFeature.Explanations, Words(r.Explanation)), .. (held.Contains(MapFeature.Evidence) ? r.Evidence : []).Select(e => If(MapFeature.Evidence, $"{Words(insights[e.InsightId].Text)} {e.Span} {Words(e.Cue)}")),
    ]);

    private string[] Ends(Relation r)
    {
        string[] ends = [Words(insights[r.From].Text), Words(insights[r.To].Text)];
        return r.Type == RelationType.Supports ? ends : [.. ends.Order(StringComparer.Ordinal)];
    }

    private string If(MapFeature feature, string? text) => held.Contains(feature) ? text ?? "" : "";

    private string Words(string text) => onOneLine ? Exports.OneLine(text).Trim() : text;
}
