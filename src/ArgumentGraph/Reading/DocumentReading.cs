using System.Collections.Immutable;
using ArgumentGraph.Model;
using ArgumentGraph.Reading.Decoding;
using ArgumentGraph.Reading.Formats;
using ArgumentGraph.Reading.Inputs;
using ArgumentGraph.Reading.Pages;

namespace ArgumentGraph.Reading;

/// <summary>Reads documents and finds the insights in them.</summary>
/// <example>
/// <code>
/// var reading = new DocumentReading(new ReadingOptions { Readers = [new PdfReader()] });
/// var result = reading.Read(["seeds", "notes/**/*.md"]);
/// </code>
/// </example>
public sealed class DocumentReading
{
    private readonly ReadingOptions _options;
    private readonly ImmutableArray<IDocumentReader> _readers;

    /// <summary>With the readers of the options before the built-in ones.</summary>
    public DocumentReading(ReadingOptions options)
    {
        _options = options;
        _readers = [.. options.Readers, .. BuiltInReaders.All];
    }

    /// <summary>Reads all that the arguments stand for; a file that cannot be read is a failure and stops no other.</summary>
    /// <param name="inputs">Files, folders (with all below them), patterns such as <c>notes/**/*.md</c>, and <c>-</c> for standard input.</param>
    /// <param name="cancel">Asked before each file.</param>
    public ReadingResult Read(IEnumerable<string> inputs, CancellationToken cancel = default)
    {
        var listing = List(inputs);
        var documents = ImmutableArray.CreateBuilder<ReadDocument>();
        var failures = listing.Failures.ToBuilder();
        foreach (var (file, number) in listing.Files.Select((file, number) => (file, number)))
        {
            cancel.ThrowIfCancellationRequested();
            _options.Progress?.Invoke(new ReadingProgress(number, listing.Files.Length, file.Path));
            try
            {
                documents.Add(Read(file));
            }
            catch (ReadingException e)
            {
                failures.Add(new ReadFailure(file.Path, e.Message));
            }
        }

        failures.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new ReadingResult(documents.ToImmutable(), failures.ToImmutable());
    }

    /// <summary>What the arguments stand for, without reading it.</summary>
    public InputListing List(IEnumerable<string> inputs) => new InputArguments(_options.BaseFolder).Expand(inputs);

    /// <summary>64 hex digits over the bytes of a file, as in <see cref="Document.Sha256"/>; standard input cannot be asked twice.</summary>
    /// <exception cref="ReadingException">The file cannot be opened.</exception>
    public static string Sha256Of(InputFile file)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotOpened(e);
        }
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="ReadingException">The message says why, and what to do.</exception>
    public ReadDocument Read(InputFile file) => Read(Bytes(file), file.Path);

    /// <summary>Reads bytes as if they lay in a file of this path.</summary>
    /// <exception cref="ReadingException">The message says why, and what to do.</exception>
    public ReadDocument Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var mediaType = MediaTypeDetection.Of(bytes.Span, path);
        var reader = _readers.FirstOrDefault(reader => reader.Reads(mediaType))
            ?? throw new ReadingException($"is of the type {mediaType}, for which this build has no reader. Save it as text, HTML or Markdown.");
        var source = reader.Read(bytes, path);
        if (string.IsNullOrWhiteSpace(source.Text))
            throw new ReadingException("holds no text. Leave it out, or put text into it.");
        return Found(source, path, ContentId.OfBytes(bytes.Span));
    }

    private static ReadDocument Found(SourceText source, string path, string sha256)
    {
        var parts = PageParts.Of(source);
        var shape = source.Shape ?? ShapeRecognition.Of(parts);
        var id = ContentId.Of("document", path);
        var title = PageTitles.OfDocument(source, parts) ?? Path.GetFileNameWithoutExtension(path);
        var document = new Document(id, path, title, sha256, source.MediaType, shape, source.Date);
        return new ReadDocument(document, source.Text, new InsightFinding(source, id, sha256).In(parts, shape));
    }

    private ReadOnlyMemory<byte> Bytes(InputFile file)
    {
        try
        {
            return file.FullPath == "-" ? StandardInput() : File.ReadAllBytes(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotOpened(e);
        }
    }

    private byte[] StandardInput()
    {
        using var copy = new MemoryStream();
        (_options.StandardInput ?? throw new ReadingException("cannot be read here: no standard input is connected. Name a file instead.")).CopyTo(copy);
        return copy.ToArray();
    }

    private static ReadingException NotOpened(Exception e) => e is UnauthorizedAccessException
        ? new ReadingException("may not be opened by this user. Change its permissions, or leave it out.", e)
        : new ReadingException("cannot be opened: it is gone, locked by another program, or too large. Check it and try again.", e);
}
