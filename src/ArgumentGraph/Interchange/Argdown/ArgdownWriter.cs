using System.Text;
using System.Text.Json;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>Writes one map, its statements by title, so that two versions of a file can be compared.</summary>
internal sealed class ArgdownWriter
{
    private readonly MapExport export;
    private readonly LossLedger losses;
    private readonly PartsJson parts;
    private readonly Dictionary<string, string> titles;
    private readonly ILookup<string, Relation> relations;
    private readonly ILookup<string, Inference> objections;

    public ArgdownWriter(MapExport export, LossLedger losses)
    {
        (this.export, this.losses) = (export, losses);
        parts = new PartsJson(export.Map, losses);
        var names = new ArgdownTitles();
        titles = export.Map.Insights.ToDictionary(i => i.Id, i => names.Of(i, losses), StringComparer.Ordinal);
        relations = export.Map.Relations.ToLookup(HomeOf, StringComparer.Ordinal);
        objections = export.Map.Inferences.Where(i => i.Type != RelationType.Supports).ToLookup(i => i.Conclusion, StringComparer.Ordinal);
    }

    public string Text()
    {
        parts.CountSilentDocuments();
        var text = new StringBuilder("===\n");
        text.Append($"title: {ArgdownData.Quoted(TextLosses.OneLine(export.Title, losses))}\n");
        text.Append("model: {mode: strict, removeTagsFromText: true}\n===\n");
        foreach (var insight in export.Map.Insights.OrderBy(i => titles[i.Id], StringComparer.Ordinal))
            Append(text.Append('\n'), insight);
        var steps = new ArgdownSteps.Writer(titles, losses);
        foreach (var inference in export.Map.Inferences.Where(i => i.Type == RelationType.Supports))
            steps.Append(text.Append('\n'), inference);
        return text.ToString();
    }

    // A support stands under what it supports; what has no direction, under the first of its ends.
    private string HomeOf(Relation relation) => relation.Type == RelationType.Supports || string.CompareOrdinal(titles[relation.To], titles[relation.From]) < 0
        ? relation.To
        : relation.From;

    private void Append(StringBuilder text, Insight insight)
    {
        var words = ArgdownText.Escaped(insight.Text, losses);
        text.Append(words.Length == 0 ? $"[{titles[insight.Id]}]" : $"[{titles[insight.Id]}]: {words}");
        foreach (var topic in insight.Topics.Where(t => ArgdownTopics.IsTag(t.Topic)))
            text.Append($" #({topic.Topic})");
        var own = relations[insight.Id].OrderBy(r => r.Type).ThenBy(r => titles[OtherEnd(r, insight.Id)], StringComparer.Ordinal).ThenBy(r => r.Kind).ToArray();
        text.Append(' ').Append(Data(insight, own)).Append('\n');
        foreach (var line in own.Where(r => r.Type != RelationType.Restates).Select(r => $"    {Arrow(r)} [{titles[OtherEnd(r, insight.Id)]}]\n").Distinct())
            text.Append(line);
    }

    // In strict mode an attack between statements is a contrary: both cannot hold, and it has no direction.
    private static string Arrow(Relation relation) =>
        relation.Type == RelationType.Supports ? "<+" : relation.Kind == RelationKind.Negation ? "><" : "<-";

    private static string OtherEnd(Relation relation, string id) => relation.From == id ? relation.To : relation.From;

    private string Data(Insight insight, Relation[] own) => ArgdownData.Object(json =>
    {
        if (titles[insight.Id] != insight.Title)
            json.WriteString("title", Whole(insight.Title));
        json.WriteString("id", Whole(insight.Id));
        json.WriteString("kind", Words.Of(insight.Kind));
        ArgdownTopics.Write(json, insight.Topics, Whole);
        json.WritePropertyName("sources");
        json.WriteRawValue(Encoded(parts.Sources(insight)));
        if (objections[insight.Id].Any())
            json.WriteArray("inferences", objections[insight.Id], i => ArgdownSteps.Writer.Write(json, i, titles));
        if (own.Length > 0)
            json.WriteArray("relations", own, r => Write(json, r, titles[OtherEnd(r, insight.Id)]));
    });

    private void Write(Utf8JsonWriter json, Relation relation, string other)
    {
        json.WriteString("type", Words.Of(relation.Type));
        json.WriteString("with", other);
        json.WriteString("kind", Words.Of(relation.Kind));
        json.WriteNumber("confidence", relation.Confidence);
        json.WriteString("strength", Words.Of(relation.Strength));
        json.WriteString("method", Whole(relation.Method));
        json.WriteString("status", Words.Of(relation.Status));
        if (relation.Issue is not null)
            json.WriteString("issue", Whole(relation.Issue));
        json.WriteString("explanation", Whole(relation.Explanation));
    }

    private string Whole(string text) => TextLosses.Whole(text, losses);

    private static string Encoded(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ArgdownData.Element(document.RootElement);
    }
}
