namespace ArgumentGraph.Interchange.Argdown;

/// <summary>Argdown, known by its ending.</summary>
internal sealed class ArgdownImport : ImportFormat
{
    public override string Name => "argdown";

    public override bool Recognises(ImportedFile file) =>
        file.Path.EndsWith(".argdown", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".ad", StringComparison.OrdinalIgnoreCase);

    public override ImportResult Read(ImportedFile file) => ArgdownReader.Read(file);
}
