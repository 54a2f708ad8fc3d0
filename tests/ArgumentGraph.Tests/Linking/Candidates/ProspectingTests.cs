using System.Collections.Immutable;
using ArgumentGraph.Benchmarks.Linking;
using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Tests.Linking.Candidates;

/// <summary>
/// A pair that is not prospected is never judged, so a rule that finds something there would be silenced: where one of these fails,
/// the rule has come to ask for less than Prospecting or the keys of Meeting know.
/// </summary>
public sealed class ProspectingTests
{
    [Theory]
    [InlineData(Sensitivity.Low)]
    [InlineData(Sensitivity.Normal)]
    [InlineData(Sensitivity.High)]
    public void Judge_keeps_the_same_of_the_seeds_with_prospects_and_without(Sensitivity sensitivity) =>
        AssertExact(Corpora.Read(Repository.Path("seeds")), sensitivity);

    [Theory]
    [InlineData("no-contradictions.tsv")]
    [InlineData("contradictions.tsv")]
    public void Judge_keeps_the_same_of_the_tables_with_prospects_and_without(string file) =>
        AssertExact(Corpora.OfParagraphs([.. LinkingRows.Of(file).SelectMany(r => new[] { r.Data.Item2, r.Data.Item3 }).Distinct()]), Sensitivity.High);

    [Theory]
    [InlineData(Sensitivity.Normal)]
    [InlineData(Sensitivity.High)]
    public void Judge_keeps_the_same_of_a_generated_corpus_with_prospects_and_without(Sensitivity sensitivity) =>
        AssertExact(GeneratedCorpus.Of(300, 24), sensitivity);

    [Fact]
    public void Texts_of_function_words_alone_may_be_near_copies() =>
        AssertExact(Corpora.OfParagraphs("It is what it is and that is that.", "It is what it is and that is that so.", "Trams are quiet."), Sensitivity.High);

    [Fact]
    public void What_shares_no_word_is_not_judged()
    {
        var profiles = Profiles(Read(Corpora.OfParagraphs("Night trains give travellers a clear edge.", "Wooden bridges harm fish stocks.")), out _, out var prospecting);
        prospecting.Ask(profiles[0]);
        Assert.Equal(Prospects.None, prospecting.With(profiles[1]).Rules);
    }

    private static void AssertExact(Corpus corpus, Sensitivity sensitivity)
    {
        var readings = Read(corpus);
        var profiles = Profiles(readings, out var statistics, out var prospecting);
        var judge = new LexicalJudge(statistics, new LinkingOptions { Sensitivity = sensitivity });
        for (var i = 0; i < readings.Length; i++)
        {
            prospecting.Ask(profiles[i]);
            for (var j = i + 1; j < readings.Length; j++)
            {
                var pair = new CandidatePair(readings[i], readings[j]);
                var rules = prospecting.With(profiles[j]).Rules;
                Assert.True(
                    Kept(judge.Judge(pair), pair).SequenceEqual(Kept(judge.Judge(pair, rules), pair)),
                    $"Only {rules} are asked between '{pair.First.Insight.Text}' and '{pair.Second.Insight.Text}'");
            }
        }
    }

    private static ImmutableArray<InsightReading> Read(Corpus corpus) =>
        [.. corpus.Insights.OrderBy(i => i.Id, StringComparer.Ordinal).Select(InsightReading.Of)];

    private static ImmutableArray<Profile> Profiles(ImmutableArray<InsightReading> readings, out CorpusStatistics statistics, out Prospecting prospecting)
    {
        statistics = new CorpusStatistics(readings);
        var vocabulary = new Vocabulary(readings, statistics);
        prospecting = new Prospecting(vocabulary);
        return [.. readings.Select(r => Profile.Of(r, vocabulary))];
    }

    private static IEnumerable<string> Kept(IEnumerable<Finding> findings, CandidatePair pair) =>
        findings.Where(f => f.TurnedDownBy is null).Select(f => Relations.Of(pair, f)).Select(r => $"{r.Id} {r.Confidence} {r.Explanation}");
}
