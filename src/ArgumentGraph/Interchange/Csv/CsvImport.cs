namespace ArgumentGraph.Interchange.Csv;

/// <summary>The two tables of our own. A file <c>-nodes.csv</c> or <c>-edges.csv</c> brings the other one along.</summary>
internal sealed class CsvImport : ImportFormat
{
    public override string Name => "csv";

    public override bool Recognises(ImportedFile file) => file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    public override ImportResult Read(ImportedFile file) => new CsvReader(file).Read();
}
