namespace ArgumentGraph.Interchange.GraphMl;

/// <summary>GraphML of our own, known by its ending.</summary>
internal sealed class GraphMlImport : ImportFormat
{
    public override string Name => "graphml";

    public override bool Recognises(ImportedFile file) => file.Path.EndsWith(".graphml", StringComparison.OrdinalIgnoreCase);

    public override ImportResult Read(ImportedFile file) => new GraphMlReader(file).Read();
}
