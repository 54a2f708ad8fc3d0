using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Linking.Structure;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>
/// Links what is new in a large corpus with what is there: only the insights that share telling words with a new one are read
/// again. How common words are is counted in a sample, since reading everything is what must not happen.
/// </summary>
internal sealed class LinkingExtension
{
    // Ids are hashes: the first ones are as good a sample as any, and always the same.
    private const int SampleSize = 2000;

    // More than the judge will weigh, because plain words choose worse than concepts do.
    private const int RetrievedPerCandidate = 8;

    private readonly ArgumentMap linked;
    private readonly Corpus corpus;
    private readonly LinkingOptions options;
    private readonly HashSet<string> fresh;
    private readonly ImmutableArray<InsightReading> readings;
    private readonly CorpusStatistics statistics;

    private LinkingExtension(
        ArgumentMap linked, Corpus corpus, LinkingOptions options, HashSet<string> fresh, HashSet<string> sample, ImmutableArray<InsightReading> readings)
    {
        this.linked = linked;
        this.corpus = corpus;
        this.options = options;
        this.fresh = fresh;
        this.readings = readings;
        statistics = new CorpusStatistics([.. readings.Where(r => sample.Contains(r.Insight.Id) || fresh.Contains(r.Insight.Id))]);
    }

    /// <param name="linked">The map of an earlier run with the same options.</param>
    public static ArgumentMap Extend(
        ArgumentMap linked, Corpus corpus, LinkingOptions options, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var known = linked.Insights.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var (old, added) = (corpus.Insights.Where(i => known.Contains(i.Id)).ToArray(), corpus.Insights.Where(i => !known.Contains(i.Id)).ToArray());
        var fresh = added.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var newReadings = Parallelly.Map(added.Length, i => InsightReading.Of(added[i]), "reading stances", progress, cancellation);
        var sample = SampleOf(corpus, fresh);
        var touched = WordOverlap.Nearest(newReadings, old, RetrievedPerCandidate * options.CandidatesPerInsight)
            .Concat(sample).Concat(Neighbours(corpus, fresh)).ToHashSet(StringComparer.Ordinal);
        var again = old.Where(i => touched.Contains(i.Id)).ToArray();
        var oldReadings = Parallelly.Map(again.Length, i => InsightReading.Of(again[i]), "reading neighbours", progress, cancellation);
        var readings = newReadings.Concat(oldReadings).OrderBy(r => r.Insight.Id, StringComparer.Ordinal).ToImmutableArray();
        return new LinkingExtension(linked, corpus, options, fresh, sample, readings).Map(progress, cancellation);
    }

    private static HashSet<string> SampleOf(Corpus corpus, HashSet<string> fresh) =>
        [.. corpus.Insights.Select(i => i.Id).Where(id => !fresh.Contains(id)).Order(StringComparer.Ordinal).Take(SampleSize)];

    // What stands beside a new insight in its document: the text's own markers join them.
    private static IEnumerable<string> Neighbours(Corpus corpus, HashSet<string> fresh)
    {
        var documents = corpus.Insights.Where(i => fresh.Contains(i.Id)).SelectMany(i => i.Sources).Select(s => s.DocumentId).ToHashSet(StringComparer.Ordinal);
        return corpus.Insights.Where(i => i.Sources.Any(s => documents.Contains(s.DocumentId))).Select(i => i.Id);
    }

    private ArgumentMap Map(IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var present = corpus.Insights.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var structure = TextStructure.Of(corpus, readings, options);
        var ids = new HashSet<string>(linked.Relations.Length, StringComparer.Ordinal);
        Relation[] known = [.. linked.Relations.Where(r => present.Contains(r.From) && present.Contains(r.To) && ids.Add(r.Id))];
        var relations = RelationOrder.Merged(known, NewRelations(progress, cancellation).Concat(structure.Relations).Where(r => ids.Add(r.Id)));
        var topics = TopicNaming.Topics(
            readings, readings.Where(r => fresh.Contains(r.Insight.Id)), relations.Where(r => fresh.Contains(r.From) || fresh.Contains(r.To)), statistics);
        var old = linked.Insights.ToDictionary(i => i.Id, i => i.Topics, StringComparer.Ordinal);
        return new ArgumentMap(
            [.. corpus.Documents.OrderBy(d => d.Path, StringComparer.Ordinal)],
            [.. ReadingOrder.Of(corpus).Select(i => i with { Topics = old.TryGetValue(i.Id, out var kept) ? kept : topics[i.Id] })],
            relations)
        {
            Inferences = [.. linked.Inferences.Where(i => IsWhole(i, present)).Concat(structure.Inferences).DistinctBy(i => i.Id, StringComparer.Ordinal).OrderBy(i => i.Id, StringComparer.Ordinal)],
        };
    }

    private static bool IsWhole(Inference inference, HashSet<string> present) =>
        present.Contains(inference.Conclusion) && inference.Premises.All(present.Contains) && inference.Undercuts.All(u => present.Contains(u.InsightId));

    private IEnumerable<Relation> NewRelations(IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var judge = new LexicalJudge(statistics, options);
        ImmutableArray<int> asking = [.. Enumerable.Range(0, readings.Length).Where(i => fresh.Contains(readings[i].Insight.Id))];
        var partners = CandidateFinder.FindFor(asking, readings, statistics, options, corpus.Insights.Length);
        return Parallelly.Map(readings.Length, i => judge.Relations(readings, i, partners[i]), "comparing insights", progress, cancellation).SelectMany(r => r);
    }
}
