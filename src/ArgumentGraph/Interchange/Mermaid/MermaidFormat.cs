using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Mermaid;

/// <summary>A Mermaid flowchart (mermaid.js.org/syntax/flowchart.html), as Markdown pages show it.</summary>
internal sealed class MermaidFormat : ExchangeFormat
{
    public override string Name => "mmd";

    public override ImmutableArray<string> Endings => ["mmd", "mermaid"];

    public override FrozenSet<MapFeature> Holds { get; } =
        [MapFeature.Titles, MapFeature.Supports, MapFeature.Contradictions, MapFeature.Restatements, MapFeature.Issues];

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses)
    {
        var numbers = export.Map.Insights.Select((i, n) => (i.Id, Name: FormattableString.Invariant($"i{n + 1}"))).ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
        var text = new StringBuilder($"---\ntitle: {Title(export.Title, losses)}\n---\nflowchart BT\n");
        foreach (var insight in export.Map.Insights)
            text.Append($"  {numbers[insight.Id]}[\"{MermaidText.Of(insight.Title, losses)}\"]\n");
        foreach (var relation in export.Map.Relations)
            text.Append($"  {numbers[relation.From]} {Line(relation, losses)} {numbers[relation.To]}\n");
        text.Append(Colours(export.Map.Relations));
        return [new ExportedFile("", Encoding.UTF8.GetBytes(text.ToString()))];
    }

    // The title stands in YAML; a JSON string is one of YAML, too.
    private static string Title(string title, LossLedger losses) =>
        System.Text.Json.JsonSerializer.Serialize(TextLosses.OneLine(title, losses));

    private static string Line(Relation relation, LossLedger losses)
    {
        var label = relation.Issue is { } issue && MermaidText.Of(issue, losses) is { Length: > 0 } shown ? $"|\"{shown}\"|" : "";
        return relation.Type switch
        {
            RelationType.Supports => $"-->{label}",
            RelationType.Contradicts => $"x-.-x{label}",
            _ => $"-.-{label}",
        };
    }

    private static StringBuilder Colours(ImmutableArray<Relation> relations)
    {
        var text = new StringBuilder();
        foreach (var (type, colour) in new[] { (RelationType.Supports, "#1f6f3f"), (RelationType.Contradicts, "#b3261e") })
        {
            var lines = relations.Index().Where(r => r.Item.Type == type).Select(r => r.Index).ToArray();
            if (lines.Length > 0)
                text.Append("  linkStyle ").AppendJoin(',', lines).Append($" stroke:{colour}\n");
        }

        return text;
    }
}
