using ArgumentGraph.Benchmarks.Linking;
using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Candidates;

namespace ArgumentGraph.Tests.Linking.Candidates;

public sealed class CandidateFinderTests
{
    [Theory]
    [InlineData(10, new[] { 1, 2, 3 }, int.MaxValue)]
    [InlineData(10, new[] { 8, 1, 9 }, 4)]
    [InlineData(9, new[] { 3, 3, 3 }, int.MaxValue)]
    [InlineData(2, new[] { 5, 5, 5 }, 0)]
    public void Those_who_ask_for_little_leave_more_for_the_others(int most, int[] asked, int level)
    {
        Assert.Equal(level, CandidateFinder.Level(asked, most));
        Assert.True(asked.Sum(a => Math.Min(a, level)) <= most);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(5000)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public void Work_for_all_insights_is_bounded(int insights)
    {
        var bounds = CandidateBounds.For(insights, LinkingOptions.Default);
        Assert.InRange(bounds.Ranked, bounds.Least, bounds.Weighed);
        Assert.True((long)Math.Min(insights, bounds.Weighed) * insights <= 60_000_000);
        Assert.True((long)Math.Min(insights, bounds.Ranked) * insights <= 24_000_000);
    }

    [Fact]
    public void In_a_corpus_of_hundreds_every_relation_that_every_pair_has_is_found()
    {
        var corpus = GeneratedCorpus.Of(400, 24);
        Assert.Equal(
            EveryPair.Judge(corpus).Select(r => r.Id).Order(StringComparer.Ordinal),
            Corpora.Map(corpus).Relations.Select(r => r.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_many_that_were_met_those_that_share_most_are_kept()
    {
        var tally = new Tally(6);
        tally.Add([0, 1, 2, 3], 0.25f);
        tally.Add([2, 3, 4], 0.5f);
        tally.Add([5], 2);
        tally.Keep(3);
        Assert.Equal([2, 3, 5], tally.Met.ToArray());
    }
}
