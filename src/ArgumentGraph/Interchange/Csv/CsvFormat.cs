using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Csv;

/// <summary>Two tables, nodes and edges, with the headings by which Gephi knows them; lists stand in their cells as JSON.</summary>
internal sealed class CsvFormat : ExchangeFormat
{
    public static readonly string[] NodeColumns = ["Id", "Label", "Text", "Kind", "Topics", "Sources"];

    public static readonly string[] EdgeColumns =
        ["Id", "Source", "Target", "Type", "Weight", "Relation", "Kind", "Confidence", "Strength", "Method", "Status", "Issue", "Explanation", "Evidence"];

    public override string Name => "csv";

    public override ImmutableArray<string> Endings => ["csv"];

    public override FrozenSet<MapFeature> Holds { get; } = [.. MapFeature.All.Except([MapFeature.Files])];

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses)
    {
        var parts = new PartsJson(export.Map, losses);
        parts.CountSilentDocuments();
        var (nodes, edges) = (new StringBuilder(), new StringBuilder());
        CsvText.Append(nodes, NodeColumns);
        foreach (var i in export.Map.Insights)
            CsvText.Append(nodes, Whole(i.Id), Whole(i.Title), Whole(i.Text), Words.Of(i.Kind), parts.Topics(i), parts.Sources(i));
        foreach (var step in export.Map.Inferences)
            CsvText.Append(nodes, Whole(step.Id), InferenceRows.Kind, "", InferenceRows.Kind, "", "");
        CsvText.Append(edges, EdgeColumns);
        foreach (var relation in export.Map.Relations)
            CsvText.Append(edges, Edge(relation));
        foreach (var edge in export.Map.Inferences.SelectMany(InferenceRows.EdgesOf))
            CsvText.Append(edges, Junction(edge));
        return [new ExportedFile("-nodes", Encoding.UTF8.GetBytes(nodes.ToString())), new ExportedFile("-edges", Encoding.UTF8.GetBytes(edges.ToString()))];

        string[] Junction(InferenceEdge e) =>
        [
            Whole(e.Id), Whole(e.From), Whole(e.To), "Directed", EdgeWeight.Of(e.Weight), e.Relation, e.Label, e.Weight.ToString("R", CultureInfo.InvariantCulture), "", Whole(e.Method), "", "",
            Whole(e.Explanation), parts.Evidence(e.Evidence),
        ];

        string Whole(string text) => TextLosses.Whole(text, losses);

        string[] Edge(Relation r) =>
        [
            Whole(r.Id), Whole(r.From), Whole(r.To), r.Type == RelationType.Supports ? "Directed" : "Undirected", EdgeWeight.Of(r.Confidence), Words.Of(r.Type), Words.Of(r.Kind),
            r.Confidence.ToString("R", CultureInfo.InvariantCulture), Words.Of(r.Strength), Whole(r.Method), Words.Of(r.Status), Whole(r.Issue ?? ""), Whole(r.Explanation), parts.Evidence(r.Evidence),
        ];
    }
}
