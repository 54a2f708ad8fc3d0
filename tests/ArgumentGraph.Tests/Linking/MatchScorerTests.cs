using ArgumentGraph.Linking.Matching;

namespace ArgumentGraph.Tests.Linking;

public sealed class MatchScorerTests
{
    private static readonly string[] s_texts =
    [
        "Cycle lanes make streets safer for children on their way to school.",
        "Painted lanes keep young cyclists from being injured.",
        "Shopkeepers lose parking spaces and customers.",
        "Cycle lanes protect children",
        "Cycle lanes hurt shops",
    ];

    private readonly MatchScorer scorer = new(s_texts);

    [Fact]
    public void A_text_matches_the_point_it_makes_better_than_others()
    {
        Assert.True(scorer.Score(s_texts[0], s_texts[3]) > scorer.Score(s_texts[0], s_texts[4]));
        Assert.True(scorer.Score(s_texts[0], s_texts[3]) > scorer.Score(s_texts[2], s_texts[3]));
    }

    [Fact]
    public void Nothing_in_common_scores_nothing() => Assert.Equal(0, scorer.Score("Rain fell.", s_texts[4]));
}
