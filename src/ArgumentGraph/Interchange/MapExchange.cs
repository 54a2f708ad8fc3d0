using System.Collections.Immutable;
using ArgumentGraph.Interchange.Aif;
using ArgumentGraph.Interchange.Argdown;
using ArgumentGraph.Interchange.Csv;
using ArgumentGraph.Interchange.Cypher;
using ArgumentGraph.Interchange.Dot;
using ArgumentGraph.Interchange.GraphMl;
using ArgumentGraph.Interchange.Json;
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

    internal static ExchangeFormat Find(string format) =>
        s_formats.FirstOrDefault(f => f.Name == format) ?? throw new ArgumentException($"'{format}' is no format of {string.Join(", ", Written)}.", nameof(format));
}
