using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>The pairs of a corpus between which a rule may find something; a pair is compared when either side asks for it.</summary>
internal static class CandidateFinder
{
    /// <summary>For each insight, by position, its partners that come after it in the order of the readings.</summary>
    public static ImmutableArray<ImmutableArray<Candidate>> Find(IReadOnlyList<InsightReading> readings, CorpusStatistics statistics, LinkingOptions options) =>
        Find(readings, statistics, CandidateBounds.For(readings.Count, options), [.. Enumerable.Range(0, readings.Count)]);

    /// <summary>The same where only some ask for partners, with the bounds of the corpus that they and all others are.</summary>
    public static ImmutableArray<ImmutableArray<Candidate>> FindFor(
        ImmutableArray<int> asking, IReadOnlyList<InsightReading> readings, CorpusStatistics statistics, LinkingOptions options, int insights)
    {
        var bounds = CandidateBounds.For(insights, options);
        return Find(readings, statistics, bounds with { Judged = (int)((long)bounds.Judged * asking.Length / Math.Max(1, insights)) }, asking);
    }

    private static ImmutableArray<ImmutableArray<Candidate>> Find(
        IReadOnlyList<InsightReading> readings, CorpusStatistics statistics, CandidateBounds bounds, ImmutableArray<int> asking)
    {
        var vocabulary = new Vocabulary(readings, statistics);
        var profiles = new Profile[readings.Count];
        Parallel.For(0, profiles.Length, i => profiles[i] = Profile.Of(readings[i], vocabulary));
        var index = new CandidateIndex([.. profiles], vocabulary, bounds.Met);
        var partners = new Candidate[readings.Count][];
        Array.Fill(partners, []);
        Parallel.For(0, asking.Length, () => (new Tally(partners.Length), new Prospecting(vocabulary)), (i, _, own) =>
        {
            partners[asking[i]] = index.PartnersOf(asking[i], bounds, own.Item1, own.Item2);
            return own;
        }, _ => { });
        return Joined(partners, Math.Max(bounds.Least, Level([.. asking.Select(i => partners[i].Length)], bounds.Judged)));
    }

    /// <summary>The largest number of which each may have as many as it asks for, without all together having more than there is.</summary>
    internal static int Level(int[] asked, long most)
    {
        Array.Sort(asked);
        for (var i = 0; i < asked.Length; i++)
        {
            if (asked[i] * (long)(asked.Length - i) > most)
                return (int)(most / (asked.Length - i));
            most -= asked[i];
        }

        return int.MaxValue;
    }

    private static ImmutableArray<ImmutableArray<Candidate>> Joined(Candidate[][] partners, int most)
    {
        var counts = new int[partners.Length];
        foreach (var (first, _) in Ordered(partners, most))
            counts[first]++;
        var after = counts.Select(c => new Candidate[c]).ToArray();
        foreach (var (first, second) in Ordered(partners, most))
            after[first][--counts[first]] = second;
        Parallel.For(0, after.Length, i => after[i] = Once(after[i]));
        return [.. after.Select(ImmutableCollectionsMarshal.AsImmutableArray)];
    }

    private static IEnumerable<(int First, Candidate Second)> Ordered(Candidate[][] partners, int most)
    {
        for (var i = 0; i < partners.Length; i++)
        {
            for (var at = 0; at < Math.Min(most, partners[i].Length); at++)
            {
                var other = partners[i][at];
                yield return (Math.Min(i, other.Insight), other with { Insight = Math.Max(i, other.Insight) });
            }
        }
    }

    private static Candidate[] Once(Candidate[] candidates)
    {
        Array.Sort(candidates, (a, b) => a.Insight.CompareTo(b.Insight));
        return [.. candidates.Where((c, i) => i == 0 || candidates[i - 1].Insight != c.Insight)];
    }
}
