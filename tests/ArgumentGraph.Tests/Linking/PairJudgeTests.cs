using ArgumentGraph.Linking.Judging;

namespace ArgumentGraph.Tests.Linking;

/// <summary>Lone pairs of sentences: what follows, what clashes and what does neither.</summary>
public sealed class PairJudgeTests
{
    public static TheoryData<string, string, string> Pairs => LinkingRows.Of("pairs.tsv");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_lone_pair_is_judged(string label, string first, string second) =>
        Assert.Equal(label, PairJudge.Judge(first, second).Label);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_cue_stands_in_its_text(string label, string first, string second)
    {
        var verdict = PairJudge.Judge(first, second);
        Assert.Equal(label == "none", verdict.Cues.IsEmpty);
        Assert.All(verdict.Cues.Take(1), cue => Assert.Contains(cue, first, StringComparison.Ordinal));
        Assert.All(verdict.Cues.Skip(1), cue => Assert.Contains(cue, second, StringComparison.Ordinal));
        Assert.NotEmpty(verdict.Explanation);
    }

    [Fact]
    public void Texts_without_words_have_no_relation() => Assert.Equal("none", PairJudge.Judge("", "…").Label);
}
