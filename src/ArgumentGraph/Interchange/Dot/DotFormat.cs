using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Dot;

/// <summary>
/// The DOT language of Graphviz (graphviz.org/doc/info/lang.html). What has no attribute of its own stands in attributes that
/// Graphviz passes over: kind, topics, relation, confidence, status.
/// </summary>
internal sealed class DotFormat : ExchangeFormat
{
    public override string Name => "dot";

    public override ImmutableArray<string> Endings => ["dot", "gv"];

    public override FrozenSet<MapFeature> Holds { get; } =
    [
        MapFeature.Titles, MapFeature.Texts, MapFeature.Kinds, MapFeature.Topics, MapFeature.Supports, MapFeature.Contradictions, MapFeature.Restatements,
        MapFeature.RelationKinds, MapFeature.Confidences, MapFeature.Strengths, MapFeature.Methods, MapFeature.Statuses, MapFeature.Issues, MapFeature.Explanations,
    ];

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses)
    {
        var text = new StringBuilder("digraph map {\n");
        text.Append($"  graph [label={DotText.Label(export.Title, losses)}, labelloc=t, rankdir=BT, charset=\"UTF-8\"];\n");
        text.Append("  node [shape=box, style=rounded];\n");
        foreach (var insight in export.Map.Insights)
            text.Append($"  {DotText.Quoted(insight.Id)} [{Attributes(insight, losses)}];\n");
        foreach (var relation in export.Map.Relations)
            text.Append($"  {DotText.Quoted(relation.From)} -> {DotText.Quoted(relation.To)} [{Attributes(relation, losses)}];\n");
        return [new ExportedFile("", Encoding.UTF8.GetBytes(text.Append("}\n").ToString()))];
    }

    private static string Attributes(Insight insight, LossLedger losses) => string.Join(", ",
    [
        $"label={DotText.Wrapped(insight.Title, losses)}",
        $"tooltip={DotText.Label(insight.Text, losses)}",
        $"kind={DotText.Quoted(Words.Of(insight.Kind))}",
        .. insight.Topics.IsEmpty ? Array.Empty<string>() : [$"topics={DotText.Quoted(TextLosses.OneLine(string.Join("; ", insight.Topics.Select(t => t.Topic)), losses))}"],
    ]);

    private static string Attributes(Relation relation, LossLedger losses) => string.Join(", ",
    [
        $"id={DotText.Quoted(relation.Id)}",
        $"label={DotText.Label(relation.Issue ?? Words.Of(relation.Kind), losses)}",
        $"edgetooltip={DotText.Label(relation.Explanation, losses)}",
        Look(relation.Type),
        $"relation={Words.Of(relation.Type)}",
        $"kind={DotText.Quoted(Words.Of(relation.Kind))}",
        FormattableString.Invariant($"confidence={relation.Confidence:0.00}"),
        $"strength={Words.Of(relation.Strength)}",
        $"method={DotText.Quoted(TextLosses.OneLine(relation.Method, losses))}",
        $"status={DotText.Quoted(Words.Of(relation.Status))}",
    ]);

    // Dashes and arrow heads tell the types apart without colour.
    private static string Look(RelationType type) => type switch
    {
        RelationType.Supports => "color=\"#1f6f3f\"",
        RelationType.Contradicts => "dir=both, arrowhead=tee, arrowtail=tee, style=dashed, color=\"#b3261e\", constraint=false",
        _ => "dir=none, style=dotted, color=\"#555555\", constraint=false",
    };
}
