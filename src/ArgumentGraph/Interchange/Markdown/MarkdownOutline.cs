using System.Globalization;
using System.Text;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Markdown;

/// <summary>The outline of one map.</summary>
internal sealed class MarkdownOutline
{
    private const string NoTopic = "Without a topic";

    private readonly MapExport export;
    private readonly LossLedger losses;
    private readonly Dictionary<string, Insight> insights;
    private readonly ILookup<string, Relation> relations;
    private readonly Dictionary<string, int> documents;
    private readonly StringBuilder text = new();

    public MarkdownOutline(MapExport export, LossLedger losses)
    {
        (this.export, this.losses) = (export, losses);
        insights = export.Map.Insights.ToDictionary(i => i.Id, StringComparer.Ordinal);
        relations = export.Map.Relations.SelectMany(r => new[] { (r.From, r), (r.To, r) }).Distinct().ToLookup(p => p.Item1, p => p.r, StringComparer.Ordinal);
        documents = export.Map.Documents.Select((d, i) => (d.Id, Number: i + 1)).ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);
    }

    public string Text()
    {
        text.Append($"# {Plain(export.Title)}\n");
        var ranks = ContestedTopic.Of(export.Map).Select((t, i) => (t.Name, i)).ToDictionary(p => p.Name, p => p.i, StringComparer.OrdinalIgnoreCase);
        foreach (var topic in export.Map.Insights.GroupBy(i => TopicOf(i, ranks), StringComparer.OrdinalIgnoreCase)
                     .OrderBy(g => g.Key == NoTopic).ThenBy(g => ranks.GetValueOrDefault(g.Key, int.MaxValue)).ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase))
        {
            text.Append($"\n## {Plain(Caption.Capital(topic.Key))}\n\n");
            foreach (var insight in topic)
                Append(insight);
        }

        AppendDocuments();
        return text.ToString();
    }

    // An insight stands under the most contested of its topics.
    private static string TopicOf(Insight insight, Dictionary<string, int> ranks) =>
        insight.Topics.Select(t => t.Topic).MinBy(t => ranks.GetValueOrDefault(t, int.MaxValue)) ?? NoTopic;

    private void Append(Insight insight)
    {
        text.Append($"- **{Plain(insight.Title)}**{Sources(insight)}\n");
        if (insight.Text != insight.Title)
            text.Append($"  {Plain(insight.Text)}\n");
        foreach (var relation in relations[insight.Id].OrderBy(r => r.Type == RelationType.Contradicts ? 0 : 1).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"  - {Verb(relation, insight)} “{Plain(insights[Other(relation, insight)].Title)}” ({About(relation)}, {relation.Confidence:0.00}): {Plain(relation.Explanation)}\n");
    }

    private static string Other(Relation relation, Insight insight) => relation.From == insight.Id ? relation.To : relation.From;

    private static string Verb(Relation relation, Insight insight) => relation.Type switch
    {
        RelationType.Contradicts => "contradicts",
        RelationType.Restates => "restates",
        _ => relation.From == insight.Id ? "supports" : "is supported by",
    };

    private string About(Relation relation) =>
        relation.Issue is null ? Words.Of(relation.Kind) : $"{Words.Of(relation.Kind)}, on {Plain(relation.Issue)}";

    private string Sources(Insight insight)
    {
        var numbers = insight.Sources.Select(s => documents.GetValueOrDefault(s.DocumentId)).Where(n => n > 0).Distinct().Order().ToArray();
        return numbers.Length == 0 ? "" : $" \\[{string.Join(", ", numbers)}\\]";
    }

    private void AppendDocuments()
    {
        if (documents.Count == 0)
            return;
        text.Append("\n## Documents\n\n");
        foreach (var (index, document) in export.Map.Documents.Index())
            text.Append(CultureInfo.InvariantCulture, $"{index + 1}. {Plain(document.Title)}{(document.Date is null ? "" : $", {Plain(document.Date)}")}, {Plain(document.Path)}\n");
    }

    private string Plain(string words) => MarkdownText.Of(TextLosses.OneLine(words, losses));
}
