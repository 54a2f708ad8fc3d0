using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Mapping;

/// <summary>What came of a build.</summary>
public sealed record BuildResult(ArgumentMap Map, ChangeCounts Counts);

/// <summary>
/// Brings a store up to date with documents: link, compare with what is stored, commit the difference in batches.
/// Stopped or killed at any moment, the store is a whole number of batches, and the next build goes on from there.
/// </summary>
public static class MapBuild
{
    // Large enough that syncing to disk costs little, small enough that a stop is felt at once.
    private const int BatchSize = 5000;

    // Smaller maps are linked anew in a second or two, which also counts every word anew.
    private const int LeastToExtend = 5000;
    private const double MostNewShare = 0.02;

    /// <summary>Whether the store already holds the map of exactly these documents, made by this very program.</summary>
    /// <param name="sources">Path and SHA-256 of every file that a build would read.</param>
    public static bool IsCurrent(
        PropertyGraph graph, IEnumerable<(string Path, string Sha256)> sources, Func<string, bool> covers, LinkingOptions linking)
    {
        var uncovered = StoredDocuments(graph).Where(d => d.IsImported || !covers(d.Path)).Select(d => (d.Path, d.Sha256));
        return RunRecord.IsComplete(graph, RunRecord.Fingerprint(sources.Concat(uncovered), linking));
    }

    /// <summary>Runs a build.</summary>
    /// <exception cref="OperationCanceledException">Stopped; what was committed stays.</exception>
    /// <exception cref="GraphStoreException">The store cannot be read or written.</exception>
    public static BuildResult Run(
        IGraphStore store, BuildRequest request, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var before = store.Read();
        var stored = MapGraphReader.Read(before);
        var documents = WithStored(request, stored);
        var (all, insights) = InsightMerging.Merge(documents);
        var corpus = new Corpus(all, insights);
        var linked = CanExtend(before, stored, corpus, request)
            ? Linker.Extend(stored, corpus, request.Linking, progress, cancellation)
            : Linker.Link(corpus, request.Linking, progress, cancellation);
        var map = ImportedContent.Keep(Judgements.Apply(linked, before), stored);
        var delta = GraphDelta.Between(before, MapGraphWriter.Write(map));
        if (!delta.Counts.IsEmpty || !RunRecord.IsComplete(before, Fingerprint(all, request.Linking)))
            Commit(store, delta, new RunRecord(before, request, Fingerprint(all, request.Linking)), progress, cancellation);
        return new BuildResult(map, delta.Counts);
    }

    // A large map that this very program made with these settings, and little that is new.
    private static bool CanExtend(PropertyGraph before, ArgumentMap stored, Corpus corpus, BuildRequest request)
    {
        if (request.FromScratch || stored.Insights.Length < LeastToExtend || !RunRecord.IsComplete(before, Fingerprint(stored.Documents, request.Linking)))
            return false;
        var known = stored.Insights.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return corpus.Insights.Count(i => !known.Contains(i.Id)) <= MostNewShare * stored.Insights.Length;
    }

    private static void Commit(
        IGraphStore store, GraphDelta delta, RunRecord run, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var batches = delta.Batches(BatchSize).ToList();
        store.Commit(run.Begin(delta.FirstFreeNode));
        foreach (var (index, batch) in batches.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            store.Commit(batch);
            progress?.Report(new StageProgress("storing", index + 1, batches.Count));
        }

        store.Commit(run.End(delta.FirstFreeNode));
    }

    // What was read now, and what the store holds of files that were not looked for or could not be read.
    private static IEnumerable<ReadDocument> WithStored(BuildRequest request, ArgumentMap stored)
    {
        var read = request.Documents.Select(d => d.Document.Id).ToHashSet();
        var failed = request.Failures.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var kept = stored.Documents.Where(d => !read.Contains(d.Id) && (d.IsImported || failed.Contains(d.Path) || !request.Covers(d.Path)));
        return request.Documents.Concat(kept.Select(d => AsRead(d, stored)))
            .OrderBy(d => d.Document.Path, StringComparer.Ordinal);
    }

    private static ReadDocument AsRead(Document document, ArgumentMap stored) => new(document, "", [
        .. stored.Insights
            .SelectMany(i => i.Sources.Where(p => p.DocumentId == document.Id).Select(p => i with { Sources = [p], Topics = [] }))
            .OrderBy(i => i.Sources[0].Span.Start)]);

    private static IEnumerable<(string Path, string Sha256, bool IsImported)> StoredDocuments(PropertyGraph graph) => graph.Nodes
        .Where(n => n.Has(MapSchema.Document))
        .Select(n => (n.Properties["path"].AsString, n.Properties["sha256"].AsString, n.Properties[MapSchema.Imported] == true));

    private static string Fingerprint(ImmutableArray<Document> documents, LinkingOptions linking) =>
        RunRecord.Fingerprint(documents.Select(d => (d.Path, d.Sha256)), linking);
}
