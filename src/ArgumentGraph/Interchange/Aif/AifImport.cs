using System.Text.Json;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>AIF JSON of AIFdb, xAIF, OVA2, OVA3 and SADFace, told apart by what stands in the file.</summary>
internal sealed class AifImport : ImportFormat
{
    public override string Name => "aif";

    public override bool Recognises(ImportedFile file) => file.Json is { } json && (Has(json, "AIF", JsonValueKind.Object) || Has(json, "nodes", JsonValueKind.Array));

    public override ImportResult Read(ImportedFile file)
    {
        if (file.Json is not { } json || !Recognises(file))
            throw new InterchangeException(file.JsonFault is { } fault ? $"This is no JSON: {fault}" : "Found neither 'AIF' nor a list 'nodes', expected one of them at the top of the file.");
        return new AifReader(file, AifParser.Parse(json)).Read();
    }

    private static bool Has(JsonElement json, string key, JsonValueKind kind) => json.TryGetProperty(key, out var value) && value.ValueKind == kind;
}
