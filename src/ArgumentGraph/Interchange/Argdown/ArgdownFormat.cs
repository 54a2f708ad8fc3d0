using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>
/// Argdown (argdown.org) in the dialect that every parser takes: a line a statement, explicit arrows, data as JSON. What Argdown has no
/// sign for stands in the data of the statement under which a relation is written.
/// </summary>
internal sealed class ArgdownFormat : ExchangeFormat
{
    public override string Name => "argdown";

    public override ImmutableArray<string> Endings => ["argdown", "ad"];

    public override FrozenSet<MapFeature> Holds { get; } =
        [.. MapFeature.All.Except([MapFeature.Files, MapFeature.StanceCues, MapFeature.Evidence])];

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses) =>
        [new ExportedFile("", Encoding.UTF8.GetBytes(new ArgdownWriter(export, losses).Text()))];
}
