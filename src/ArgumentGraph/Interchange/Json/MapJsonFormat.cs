using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Json;

/// <summary><c>map.json</c> as one of the formats.</summary>
internal sealed class MapJsonFormat : ExchangeFormat
{
    public override string Name => "json";

    public override ImmutableArray<string> Endings => ["json"];

    public override FrozenSet<MapFeature> Holds { get; } =
        [.. MapFeature.All.Except([MapFeature.Dates, MapFeature.Files, MapFeature.Quotes, MapFeature.StanceCues])];

    public override string Remark(MapFeature lost) => lost == MapFeature.Quotes ? "their places are held" : "";

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses)
    {
        foreach (var text in export.Map.Insights.SelectMany(i => new[] { i.Title, i.Text }))
            TextLosses.Whole(text, losses);
        using var stream = new MemoryStream();
        MapJson.Write(export.Map, stream);
        return [new ExportedFile("", stream.ToArray())];
    }
}
