using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>
/// Brings a map of another program into a store. What is there stays as it is; the same import again creates 0. An imported file that was
/// edited since replaces what it stated before.
/// </summary>
public static class MapImport
{
    private const int BatchSize = 5000;

    /// <summary>Merges by id and commits.</summary>
    /// <param name="assumedKinds">Ids of relations of unknown kind, which are the same as any of their type between their ends.</param>
    /// <exception cref="GraphStoreException">The store cannot be read or written.</exception>
    public static ChangeCounts Run(IGraphStore store, ArgumentMap imported, IReadOnlySet<string> assumedKinds)
    {
        var before = store.Read();
        var built = before.Relationships.Where(r => MapSchema.IsRelation(r.Type) && MapSchema.IsBuilt(r)).Select(r => r.Properties[MapSchema.Id].AsString).ToHashSet(StringComparer.Ordinal);
        var stored = MapGraphReader.Read(before);
        var merged = Merge(stored, imported, assumedKinds);

        // A relation that a person drew belongs to that person alone.
        var drawn = stored.Relations.Select(r => r.Id).Where(id => !built.Contains(id)).ToHashSet(StringComparer.Ordinal);
        var delta = GraphDelta.Between(before, MapGraphWriter.Write(merged with { Relations = [.. merged.Relations.Where(r => !drawn.Contains(r.Id))] }));
        foreach (var batch in delta.Batches(BatchSize))
            store.Commit(batch);
        return delta.Counts;
    }

    /// <summary>The stored map with what the imported one adds to it.</summary>
    internal static ArgumentMap Merge(ArgumentMap stored, ArgumentMap imported, IReadOnlySet<string> assumedKinds)
    {
        var documents = MergedDocuments(stored, imported);
        var insights = MergedInsights(WithoutEdited(stored, imported), imported.Insights, documents.ToDictionary(d => d.Id, d => d.Path, StringComparer.Ordinal));
        var present = insights.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return new ArgumentMap(
            documents,
            insights,
            MapGraphReader.Ordered(stored.Relations.Concat(New(stored, imported, assumedKinds)).Where(r => present.Contains(r.From) && present.Contains(r.To)).DistinctBy(r => r.Id)))
        {
            Inferences = [.. stored.Inferences.Concat(imported.Inferences.Select(i => i with { Method = MapSchema.Import }))
                .Where(i => i.Premises.Append(i.Conclusion).Concat(i.Undercuts.Select(u => u.InsightId)).All(present.Contains)).DistinctBy(i => i.Id).OrderBy(i => i.Id, StringComparer.Ordinal)],
        };
    }

    // A document that was read knows more of itself than a map that speaks of it.
    private static ImmutableArray<Document> MergedDocuments(ArgumentMap stored, ArgumentMap imported)
    {
        var known = stored.Documents.Where(d => !d.IsImported || imported.Documents.All(i => i.Id != d.Id || i.Sha256.Length == 0));
        return [.. known.Concat(imported.Documents.Select(d => d with { IsImported = true })).DistinctBy(d => d.Id).OrderBy(d => d.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<Insight> WithoutEdited(ArgumentMap stored, ArgumentMap imported)
    {
        var files = imported.Documents.Where(d => d.Sha256.Length > 0).ToDictionary(d => d.Id, d => d.Sha256, StringComparer.Ordinal);
        var edited = stored.Documents.Where(d => d.IsImported && files.TryGetValue(d.Id, out var sha256) && sha256 != d.Sha256).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return edited.Count == 0
            ? stored.Insights
            : stored.Insights.Select(i => i with { Sources = [.. i.Sources.Where(s => !edited.Contains(s.DocumentId))] }).Where(i => !i.Sources.IsEmpty);
    }

    private static ImmutableArray<Insight> MergedInsights(IEnumerable<Insight> stored, ImmutableArray<Insight> imported, Dictionary<string, string> paths)
    {
        var merged = stored.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var insight in imported)
        {
            var topics = insight.Topics.Select(t => t with { IsImported = true });
            merged[insight.Id] = merged.TryGetValue(insight.Id, out var known)
                ? known with { Sources = Joined(known.Sources, insight.Sources, paths), Topics = ImportedContent.Joined(known.Topics, topics) }
                : insight with { Topics = [.. topics.OrderBy(t => t.Topic, StringComparer.Ordinal)] };
        }

        return [.. merged.Values.OrderBy(i => i.Id, StringComparer.Ordinal)];
    }

    private static ImmutableArray<Passage> Joined(ImmutableArray<Passage> known, ImmutableArray<Passage> further, Dictionary<string, string> paths) =>
        [.. known.Concat(further).DistinctBy(s => (s.DocumentId, s.Span)).OrderBy(s => paths[s.DocumentId], StringComparer.Ordinal).ThenBy(s => s.Span.Start)];

    private static IEnumerable<Relation> New(ArgumentMap stored, ArgumentMap imported, IReadOnlySet<string> assumedKinds)
    {
        var known = stored.Relations.Select(r => (r.From, r.To, r.Type)).ToHashSet();
        return imported.Relations
            .Where(r => !assumedKinds.Contains(r.Id) || !known.Contains((r.From, r.To, r.Type)))
            .Select(r => r with { Method = MapSchema.Import });
    }
}
