namespace ArgumentGraph.Interchange;

/// <summary>A format that maps come in.</summary>
internal abstract class ImportFormat
{
    /// <summary>As a user writes it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a file is of the format, by its name or by what stands in it.</summary>
    public abstract bool Recognises(ImportedFile file);

    /// <exception cref="InterchangeException">The file is not of the format; the message says where.</exception>
    public abstract ImportResult Read(ImportedFile file);
}
