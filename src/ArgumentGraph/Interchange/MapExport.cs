using System.Collections.Immutable;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange;

/// <summary>What goes out.</summary>
/// <param name="Map">The map, or the part of it that was asked for.</param>
/// <param name="Title">For formats that carry one.</param>
public sealed record MapExport(ArgumentMap Map, string Title)
{
    /// <summary>Where boxes lie, by insight id; formats with places put the others below these.</summary>
    public ImmutableSortedDictionary<string, Rect> Places { get; init; } = ImmutableSortedDictionary.Create<string, Rect>(StringComparer.Ordinal);
}

/// <summary>A file of an export.</summary>
/// <param name="Suffix">What goes between the name and the ending, such as <c>-nodes</c>; empty for a format of one file.</param>
/// <param name="Content">UTF-8, without a byte order mark.</param>
public sealed record ExportedFile(string Suffix, ReadOnlyMemory<byte> Content);

/// <summary>What came of an export.</summary>
public sealed record ExportResult(ImmutableArray<ExportedFile> Files, ConversionReport Report);

/// <summary>What came of reading a file of another program.</summary>
/// <param name="Map">As far as the file gives it.</param>
/// <param name="Report">What the file holds that a map cannot.</param>
public sealed record ImportResult(ArgumentMap Map, ConversionReport Report)
{
    /// <summary>Ids of relations whose kind the file does not give: a relation of their type between their ends is the same one.</summary>
    public ImmutableHashSet<string> AssumedKinds { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
}
