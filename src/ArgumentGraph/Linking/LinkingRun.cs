using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Linking.Structure;
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
        var readings = Parallelly.Map(insights.Length, i => InsightReading.Of(insights[i]), "reading stances", progress, cancellation);
        return new LinkingRun(corpus, options, readings);
    }

    public ArgumentMap Map(IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var partners = CandidateFinder.Find(readings, statistics, options);
        var structure = TextStructure.Of(corpus, readings, options);
        var relations = RelationOrder.Of(Parallelly
            .Map(readings.Length, i => judge.Relations(readings, i, partners[i]), "comparing insights", progress, cancellation)
            .SelectMany(r => r)
            .Concat(structure.Relations)
            .DistinctBy(r => r.Id, StringComparer.Ordinal));
        var topics = TopicNaming.Topics(readings, readings, relations, statistics);
        return new ArgumentMap(
            [.. corpus.Documents.OrderBy(d => d.Path, StringComparer.Ordinal)],
            [.. ReadingOrder.Of(corpus).Select(i => i with { Topics = topics.GetValueOrDefault(i.Id, []) })],
            relations)
        { Inferences = structure.Inferences };
    }

    public PairExplanation Explain(string firstId, string secondId)
    {
        var a = ReadingOf(firstId);
        var b = ReadingOf(secondId);
        var pair = string.CompareOrdinal(firstId, secondId) < 0 ? new CandidatePair(a, b) : new CandidatePair(b, a);
        var findings = judge.Judge(pair);
        return new PairExplanation(
            a.Insight, b.Insight, SharedConcepts.Of(a, b, statistics),
            [.. findings.Where(f => f.TurnedDownBy is null).Select(f => Judging.Relations.Of(pair, f))],
            [.. findings.Where(f => f.TurnedDownBy is not null).OrderByDescending(f => f.Weight).Select(f => new TurnedDown(f.Type, f.Kind, Confidence.Of(f), f.Explanation, f.TurnedDownBy!))]);
    }

    private InsightReading ReadingOf(string id) => readings.FirstOrDefault(r => r.Insight.Id == id)
        ?? throw new ArgumentException($"The corpus holds no insight '{id}'.", nameof(id));
}
