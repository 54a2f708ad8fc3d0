namespace ArgumentGraph.Interchange.Kialo;

/// <summary>The text export of Kialo, known by its first line.</summary>
internal sealed class KialoImport : ImportFormat
{
    private const string Head = "Discussion Title:";

    public override string Name => "kialo";

    public override bool Recognises(ImportedFile file)
    {
        var start = System.Text.Encoding.UTF8.GetString(file.Bytes.Span[..Math.Min(file.Bytes.Length, 200)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return start.StartsWith(Head, StringComparison.OrdinalIgnoreCase);
    }

    public override ImportResult Read(ImportedFile file) => new KialoReader(file).Read();
}
