using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>AIF JSON as AIFdb keeps it (arg-tech.org): a "nodeset" of claims, inferences, conflicts, rephrases and who said what.</summary>
internal class AifFormat : ExchangeFormat
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Name => "aif";

    public override ImmutableArray<string> Endings => ["aif.json", "aif"];

    public override FrozenSet<MapFeature> Holds { get; } =
        [MapFeature.Texts, MapFeature.Quotes, MapFeature.Supports, MapFeature.Contradictions, MapFeature.Restatements, MapFeature.LinkedPremises, MapFeature.Undercuts];

    public override string Remark(MapFeature lost) =>
        lost == MapFeature.Documents ? "their titles stand as speakers" : lost == MapFeature.RelationKinds ? "each becomes the default scheme" : "";

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            Write(json, export, new AifNodeset(export.Map, losses));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return [new ExportedFile("", stream.ToArray())];
    }

    protected virtual void Write(Utf8JsonWriter json, MapExport export, AifNodeset nodeset) => nodeset.Write(json);
}
