using System.Collections.Immutable;
using ArgumentGraph.Interchange.Aif;
using ArgumentGraph.Interchange.Argdown;
using ArgumentGraph.Interchange.Csv;
using ArgumentGraph.Interchange.Cypher;
using ArgumentGraph.Interchange.Dot;
using ArgumentGraph.Interchange.GraphMl;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Interchange.Kialo;
using ArgumentGraph.Interchange.Markdown;
using ArgumentGraph.Interchange.Mermaid;

namespace ArgumentGraph.Interchange;

/// <summary>
/// The formats that maps travel in: <c>MapExchange.Write("argdown", new MapExport(map, title))</c> gives the files and the account of
/// what the format could not hold.
/// </summary>
public static class MapExchange
{
    private static readonly ImmutableArray<ExchangeFormat> s_formats =
    [
        new MapJsonFormat(), new ArgdownFormat(), new AifFormat(), new XaifFormat(), new GraphMlFormat(), new CsvFormat(), new DotFormat(), new MermaidFormat(),
        new CypherFormat(), new MarkdownFormat(),
    ];

    private static readonly ImmutableArray<ImportFormat> s_imports = [new ArgdownImport(), new GraphMlImport(), new CsvImport(), new MapJsonImport(), new AifImport(), new KialoImport()];

    /// <summary>Names of the formats that are read; <c>aif</c> stands for all its dialects.</summary>
    public static ImmutableArray<string> Read { get; } = [.. s_imports.Select(f => f.Name)];

    /// <summary>Names of the formats that are written.</summary>
    public static ImmutableArray<string> Written { get; } = [.. s_formats.Select(f => f.Name)];

    /// <summary>The format that a file's name speaks of, by its longest ending; null where none is known.</summary>
    public static string? FormatOf(string path) => s_formats
        .SelectMany(f => f.Endings.Select(e => (f.Name, Ending: e)))
        .Where(p => path.EndsWith($".{p.Ending}", StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(p => p.Ending.Length)
        .Select(p => p.Name)
        .FirstOrDefault();

    /// <summary>Whether the format carries where boxes lie, so that it pays to arrange them first.</summary>
    public static bool HasPlaces(string format) => Find(format).HasPlaces;

    /// <summary>Writes a map; the same map gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The name is none of <see cref="Written"/>.</exception>
    public static ExportResult Write(string format, MapExport export) => Find(format).Write(export);

    /// <summary>Reads a file of another program.</summary>
    /// <param name="path">As it will stand in the map, with '/' on every system.</param>
    /// <param name="companion">The second file, with its path, of a format of two.</param>
    /// <param name="format">One of <see cref="Read"/>; null to tell by the file's name and content.</param>
    /// <exception cref="InterchangeException">The file is of no format that is known, or breaks its own; the message says where.</exception>
    /// <exception cref="ArgumentException">The name is none of <see cref="Read"/>.</exception>
    public static ImportResult ReadFile(string path, ReadOnlyMemory<byte> content, (string Path, ReadOnlyMemory<byte> Content)? companion = null, string? format = null)
    {
        var file = new ImportedFile(path, content) { Companion = companion is { } second ? new ImportedFile(second.Path, second.Content) : null };
        if (format is not null && !Read.Contains(format))
            throw new ArgumentException($"'{format}' is no format of {string.Join(", ", Read)}.", nameof(format));
        var chosen = s_imports.FirstOrDefault(f => format is null ? f.Recognises(file) : f.Name == format);
        return chosen is null ? throw new InterchangeException(Unknown(file)) : chosen.Read(file);
    }

    private static string Unknown(ImportedFile file)
    {
        if (file.Bytes.IsEmpty)
            return "The file is empty; expected a map.";
        var known = $"expected {string.Join(", ", Read)}; --format says which, where neither name nor content does.";
        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && file.JsonFault is { } fault
            ? $"The file's name says JSON, but it is none: {fault}"
            : $"Neither the file's name nor its content tells a format that is known; {known}";
    }

    internal static ExchangeFormat Find(string format) =>
        s_formats.FirstOrDefault(f => f.Name == format) ?? throw new ArgumentException($"'{format}' is no format of {string.Join(", ", Written)}.", nameof(format));
}
