using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Json;

/// <summary><c>map.json</c>, known by its three lists.</summary>
internal sealed class MapJsonImport : ImportFormat
{
    public override string Name => "json";

    public override bool Recognises(ImportedFile file) => file.Json is { } json && json.TryGetProperty("insights", out _) && json.TryGetProperty("relations", out _);

    public override ImportResult Read(ImportedFile file)
    {
        var map = MapJson.Read(new MemoryStream(file.Bytes.ToArray()));
        return new ImportResult(map, new LossLedger().Report(Name, map));
    }
}
