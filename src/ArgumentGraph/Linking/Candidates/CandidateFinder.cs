using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>The pairs of a corpus between which a rule may find something; a pair is compared when either side asks for it.</summary>
internal static class CandidateFinder
{
    // Judged in half a minute on two cores; below some thousands of insights that is every pair that can be related.
    private const int PairBudget = 3_000_000;

    // Steps through the lists of the index for all insights together, by how many lists an insight is in.
    private const int StepBudget = 50_000_000;
    private const int LongestList = 400;

    /// <summary>For each insight, by position, its partners that come after it in the order of the readings.</summary>
    public static ImmutableArray<ImmutableArray<Candidate>> Find(IReadOnlyList<InsightReading> readings, CorpusStatistics statistics, LinkingOptions options)
    {
        var vocabulary = new Vocabulary(readings, statistics);
        var profiles = new Profile[readings.Count];
        Parallel.For(0, profiles.Length, i => profiles[i] = Profile.Of(readings[i], vocabulary));
        var count = Math.Max(1, readings.Count);
        var index = new CandidateIndex([.. profiles], vocabulary.Count, Math.Max(LongestList, StepBudget / count));
        var most = Math.Max(options.CandidatesPerInsight, PairBudget / count);
        var partners = new ImmutableArray<Candidate>[readings.Count];
        Parallel.For(0, partners.Length, () => new Tally(partners.Length), (i, _, tally) =>
        {
            partners[i] = index.PartnersOf(i, most, tally);
            return tally;
        }, _ => { });
        return Joined(partners);
    }

    private static ImmutableArray<ImmutableArray<Candidate>> Joined(ImmutableArray<Candidate>[] partners)
    {
        var after = new List<Candidate>[partners.Length];
        for (var i = 0; i < partners.Length; i++)
            after[i] = [];
        for (var i = 0; i < partners.Length; i++)
        {
            foreach (var other in partners[i])
                after[Math.Min(i, other.Insight)].Add(other with { Insight = Math.Max(i, other.Insight) });
        }

        return [.. after.Select(a => a.DistinctBy(c => c.Insight).OrderBy(c => c.Insight).ToImmutableArray())];
    }
}
