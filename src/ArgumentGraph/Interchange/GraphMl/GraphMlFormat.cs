using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.GraphMl;

/// <summary>
/// GraphML for Gephi, which goes by the names of plain keys, and for yEd, which goes by its own graphics, in one file
/// (graphml.graphdrawing.org; yFiles extensions of yWorks). Flat: Gephi knows neither nested graphs nor hyperedges nor ports.
/// </summary>
internal sealed class GraphMlFormat : ExchangeFormat
{
    public override string Name => "graphml";

    public override ImmutableArray<string> Endings => ["graphml"];

    public override FrozenSet<MapFeature> Holds { get; } = [.. MapFeature.All.Except([MapFeature.Files])];

    public override bool HasPlaces => true;

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses)
    {
        using var stream = new MemoryStream();
        using (var writer = new GraphMlWriter(export, losses, stream))
            writer.Write();
        return [new ExportedFile("", stream.ToArray())];
    }
}
