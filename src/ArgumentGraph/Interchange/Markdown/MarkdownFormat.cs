using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Markdown;

/// <summary>An outline to read and to paste: contested topics first, every insight once, with what speaks against it and for it.</summary>
internal sealed class MarkdownFormat : ExchangeFormat
{
    public override string Name => "md";

    public override ImmutableArray<string> Endings => ["md", "markdown"];

    public override FrozenSet<MapFeature> Holds { get; } =
    [
        MapFeature.Documents, MapFeature.Titles, MapFeature.Texts, MapFeature.Supports, MapFeature.Contradictions, MapFeature.Restatements,
        MapFeature.RelationKinds, MapFeature.Confidences, MapFeature.Issues, MapFeature.Explanations, MapFeature.Dates,
    ];

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses) =>
        [new ExportedFile("", Encoding.UTF8.GetBytes(new MarkdownOutline(export, losses).Text()))];
}
