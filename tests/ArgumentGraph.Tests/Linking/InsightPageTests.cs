using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

/// <summary>Relations across insights that share little wording: motions, cases made together, and what time has overtaken.</summary>
public sealed class InsightPageTests
{
    private const string Motion = "We should close the zoo.";

    [Theory]
    [InlineData("The zoo is outdated, the animals suffer in their cages.", RelationType.Supports)]
    [InlineData("We should not close the zoo, because it protects rare species.", RelationType.Contradicts)]
    public void A_claim_argues_for_or_against_a_motion(string claim, RelationType type)
    {
        var relation = Assert.Single(Corpora.Between(claim, Motion));
        Assert.Equal(type, relation.Type);
        if (type == RelationType.Supports)
            Assert.Equal(Insight.IdOf(Motion), relation.To);
    }

    [Fact]
    public void A_side_told_by_single_words_makes_no_contradiction_that_nobody_asked_for()
    {
        var page = Corpora.OfParagraphs("The zoo is a joy, it protects rare species and helps children to learn.", Motion);
        Assert.DoesNotContain(Corpora.Map(page).Relations, r => r.Type == RelationType.Contradicts);
        Assert.Contains(Corpora.Map(page, LinkingOptions.Default with { Sensitivity = Sensitivity.High }).Relations, r => r.Type == RelationType.Contradicts);
    }

    [Fact]
    public void What_shares_only_its_verb_denies_nothing() => Assert.DoesNotContain(
        Corpora.Between("School uniforms let students focus on their studies.", "School uniforms don't let students be who they are."),
        r => r.Type == RelationType.Contradicts);

    [Fact]
    public void A_claim_on_something_else_does_not_argue_on_a_motion() =>
        Assert.Empty(Corpora.Between("The old harbour is outdated, the sailors suffer in the cold.", Motion));

    [Fact]
    public void What_used_to_decide_clashes_with_what_is_still_called_necessary()
    {
        var relation = Assert.Single(Corpora.Between(
            "For decades rainfall was the main bottleneck of farming on the plateau. Today the limiting factor is cheap labour.",
            "Farming on the plateau requires rainfall, and no pump makes up for its absence."));
        Assert.Equal((RelationType.Contradicts, RelationKind.Time), (relation.Type, relation.Kind));
    }

    [Fact]
    public void Insights_that_share_much_and_judge_alike_support_one_another()
    {
        var relation = Assert.Single(Corpora.Between(
            "Cargo bikes deliver parcels in crowded old towns faster than vans, and couriers of small bakeries save fuel with them.",
            "In crowded old towns a courier on a cargo bike beats the van: parcels arrive on time, and bakeries pay for no fuel."));
        Assert.Equal(RelationType.Supports, relation.Type);
    }

    [Fact]
    public void A_short_sentence_inside_a_long_denial_is_no_copy_of_it() =>
        Assert.DoesNotContain(
            Corpora.Between("We should close the zoo.", "We should not close the zoo as it helps children to know wild animals."),
            r => r.Type == RelationType.Restates);
}
