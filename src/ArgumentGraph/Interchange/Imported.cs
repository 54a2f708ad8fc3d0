using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange;

/// <summary>Parts of a map that come from a file of another program.</summary>
internal static class Imported
{
    /// <summary>The method of a relation whose format gives none.</summary>
    public const string Method = "import";

    /// <summary>A document known by its path alone, as a format names it.</summary>
    public static Document Document(string path, string title) =>
        new(ContentId.Of("document", path), path, title, "", "", DocumentShape.Table, null);

    /// <summary>The imported file itself as a document.</summary>
    public static Document File(ImportedFile file, string mediaType, string? title) =>
        Document(file.Path, string.IsNullOrWhiteSpace(title) ? file.Title : title) with { Sha256 = file.Sha256, MediaType = mediaType };

    /// <summary>A map in the order in which maps hold their parts, with no relation twice and none of a claim with itself.</summary>
    public static ArgumentMap Map(IEnumerable<Document> documents, IEnumerable<Insight> insights, IEnumerable<Relation> relations)
    {
        var ordered = documents.OrderBy(d => d.Path, StringComparer.Ordinal).ToImmutableArray();
        var paths = ordered.ToDictionary(d => d.Id, d => d.Path, StringComparer.Ordinal);
        return new ArgumentMap(
            ordered,
            [.. insights.OrderBy(i => i.Sources.IsEmpty ? "" : paths[i.Sources[0].DocumentId], StringComparer.Ordinal)
                .ThenBy(i => i.Sources.IsEmpty ? 0 : i.Sources[0].Span.Start)
                .ThenBy(i => i.Id, StringComparer.Ordinal)],
            [.. relations.OrderBy(r => r.Type).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id, StringComparer.Ordinal)]);
    }
}
