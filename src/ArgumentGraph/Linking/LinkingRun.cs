using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>One corpus, read and counted; insights in the order of their ids, so that the order of input cannot matter.</summary>
internal sealed class LinkingRun
{
    private readonly Corpus corpus;
    private readonly LinkingOptions options;
    private readonly ImmutableArray<InsightReading> readings;
    private readonly CorpusStatistics statistics;
    private readonly LexicalJudge judge;

    private LinkingRun(Corpus corpus, LinkingOptions options, ImmutableArray<InsightReading> readings)
    {
        this.corpus = corpus;
        this.options = options;
        this.readings = readings;
        statistics = new CorpusStatistics(readings);
        judge = new LexicalJudge(statistics, options);
    }

    public static LinkingRun Of(Corpus corpus, LinkingOptions options, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var insights = corpus.Insights.OrderBy(i => i.Id, StringComparer.Ordinal).ToImmutableArray();
        var readings = InParallel(insights.Length, i => InsightReading.Of(insights[i]), "reading stances", progress, cancellation);
        return new LinkingRun(corpus, options, readings);
    }

    public ArgumentMap Map(IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var partners = CandidateFinder.Find(readings, new CandidateIndex(statistics, options));
        var relations = InParallel(readings.Length, i => RelationsOf(i, partners[i]), "comparing insights", progress, cancellation)
            .SelectMany(r => r)
            .Concat(TextStructure.Relations(corpus, readings))
            .DistinctBy(r => r.Id, StringComparer.Ordinal)
            .OrderBy(r => r.Type).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var topics = TopicNaming.Topics(readings, relations, statistics);
        return new ArgumentMap(
            [.. corpus.Documents.OrderBy(d => d.Path, StringComparer.Ordinal)],
            [.. InReadingOrder().Select(i => i with { Topics = topics.GetValueOrDefault(i.Id, []) })],
            relations);
    }

    public PairExplanation Explain(string firstId, string secondId)
    {
        var a = ReadingOf(firstId);
        var b = ReadingOf(secondId);
        var pair = string.CompareOrdinal(firstId, secondId) < 0 ? new CandidatePair(a, b) : new CandidatePair(b, a);
        var findings = judge.Judge(pair);
        var met = a.Concepts.Where(c => b.Concepts.Any(d => Meeting.Of(c, d) > 0)).OrderByDescending(statistics.Weight)
            .Select(c => c.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return new PairExplanation(
            a.Insight, b.Insight, met,
            [.. findings.Where(f => f.TurnedDownBy is null).Select(f => Relations.Of(pair, f))],
            [.. findings.Where(f => f.TurnedDownBy is not null).OrderByDescending(f => f.Weight).Select(f => new TurnedDown(f.Type, f.Kind, Confidence.Of(f), f.Explanation, f.TurnedDownBy!))]);
    }

    private InsightReading ReadingOf(string id) => readings.FirstOrDefault(r => r.Insight.Id == id)
        ?? throw new ArgumentException($"The corpus holds no insight '{id}'.", nameof(id));

    private Relation[] RelationsOf(int insight, ImmutableArray<int> partners) =>
        [.. partners.SelectMany(other =>
        {
            var pair = new CandidatePair(readings[insight], readings[other]);
            return judge.Judge(pair).Where(f => f.TurnedDownBy is null).Select(f => Relations.Of(pair, f));
        })];

    private IEnumerable<Insight> InReadingOrder()
    {
        var paths = corpus.Documents.ToDictionary(d => d.Id, d => d.Path, StringComparer.Ordinal);
        return corpus.Insights
            .OrderBy(i => i.Sources.IsEmpty ? "" : paths.GetValueOrDefault(i.Sources[0].DocumentId, ""), StringComparer.Ordinal)
            .ThenBy(i => i.Sources.IsEmpty ? 0 : i.Sources[0].Span.Start)
            .ThenBy(i => i.Id, StringComparer.Ordinal);
    }

    private static ImmutableArray<T> InParallel<T>(
        int count, Func<int, T> work, string stage, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var results = new T[count];
        var done = 0;
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            results[i] = work(i);
            if (Interlocked.Increment(ref done) is var n && (n % 256 == 0 || n == count))
                progress?.Report(new StageProgress(stage, n, count));
        });
        return ImmutableArray.Create(results);
    }
}
