using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>
/// A corpus that is kept ready for more: adding insights compares them with what they share words with, and with nothing else.
/// How much each word tells is what the first corpus made it; after much has been added, link anew. Not for use by several threads at once.
/// </summary>
public sealed class GrowingCorpus
{
    private readonly List<InsightReading> readings;
    private readonly HashSet<string> ids;
    private readonly CandidateIndex index;
    private readonly LexicalJudge judge;

    /// <summary>Reads the insights there are; their own relations are what <see cref="Linker.Link"/> finds.</summary>
    public GrowingCorpus(Corpus corpus, LinkingOptions? options = null)
    {
        var settings = options ?? LinkingOptions.Default;
        var ordered = corpus.Insights.OrderBy(i => i.Id, StringComparer.Ordinal).ToArray();
        var read = new InsightReading[ordered.Length];
        Parallel.For(0, read.Length, i => read[i] = InsightReading.Of(ordered[i]));
        readings = [.. read];
        ids = [.. readings.Select(r => r.Insight.Id)];
        var statistics = new CorpusStatistics(readings);
        index = new CandidateIndex(statistics, settings);
        judge = new LexicalJudge(statistics, settings);
        foreach (var reading in readings)
            index.Add(index.KeysOf(reading));
    }

    /// <summary>Adds insights that are not there yet.</summary>
    /// <returns>The relations that touch one of them, with those there before and among themselves; by type, then the surest first.</returns>
    public ImmutableArray<Relation> Add(IEnumerable<Insight> insights)
    {
        var first = readings.Count;
        foreach (var insight in insights.Where(i => ids.Add(i.Id)))
        {
            readings.Add(InsightReading.Of(insight));
            index.Add(index.KeysOf(readings[^1]));
        }

        return
        [
            .. Enumerable.Range(first, readings.Count - first)
                .SelectMany(added => index.PartnersOf(added).Select(other => Pair(added, other)))
                .SelectMany(pair => judge.Judge(pair).Where(f => f.TurnedDownBy is null).Select(f => Relations.Of(pair, f)))
                .DistinctBy(r => r.Id, StringComparer.Ordinal)
                .OrderBy(r => r.Type).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
    }

    private CandidatePair Pair(int a, int b) => string.CompareOrdinal(readings[a].Insight.Id, readings[b].Insight.Id) < 0
        ? new CandidatePair(readings[a], readings[b]) : new CandidatePair(readings[b], readings[a]);
}
