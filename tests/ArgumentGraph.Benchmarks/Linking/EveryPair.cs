using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>The judge on every pair of a corpus, with nothing chosen before: what any choice of candidates is measured against.</summary>
public static class EveryPair
{
    public static ImmutableArray<Relation> Judge(Corpus corpus)
    {
        var readings = corpus.Insights.OrderBy(i => i.Id, StringComparer.Ordinal).AsParallel().AsOrdered().Select(InsightReading.Of).ToArray();
        var judge = new LexicalJudge(new CorpusStatistics(readings), LinkingOptions.Default);
        var found = new ConcurrentBag<Relation>();
        Parallel.For(0, readings.Length, i =>
        {
            for (var j = i + 1; j < readings.Length; j++)
            {
                var pair = new CandidatePair(readings[i], readings[j]);
                foreach (var finding in judge.Judge(pair).Where(f => f.TurnedDownBy is null))
                    found.Add(Relations.Of(pair, finding));
            }
        });
        return [.. found.DistinctBy(r => r.Id)];
    }
}
