using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking.Structure;

/// <summary>What a running text adds to the map about its own claims.</summary>
public sealed class TextStructureTests
{
    private const string Claim = "The court should hear the appeal of the tenants.";
    private const string Objection = "Admittedly, the deadline for it has passed by a week.";
    private const string Answer = "But the clerk had given everybody the wrong date.";

    [Fact]
    public void A_conceded_objection_contradicts_the_claim_that_it_is_granted_to()
    {
        var relation = Assert.Single(Map(Claim, Objection, Answer).Relations, r => r.Kind == RelationKind.Rebuttal);
        Assert.Equal(new[] { Insight.IdOf(Claim), Insight.IdOf(Objection) }.Order(StringComparer.Ordinal), [relation.From, relation.To]);
        Assert.Contains("Admittedly", relation.Evidence.Select(e => e.Cue));
    }

    [Fact]
    public void Where_no_claim_stands_before_them_a_conceded_objection_and_its_answer_contradict_with_both_markers_quoted()
    {
        var relation = Assert.Single(Map(Objection, Answer).Relations, r => r.Kind == RelationKind.Rebuttal);
        Assert.Equal(RelationType.Contradicts, relation.Type);
        Assert.Equal(["Admittedly", "But"], relation.Evidence.Select(e => e.Cue).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_answer_undercuts_the_step_from_the_objection_to_the_claim()
    {
        var inference = Assert.Single(Map(Claim, Objection, Answer).Inferences);
        Assert.Equal(RelationType.Contradicts, inference.Type);
        Assert.Equal((Insight.IdOf(Objection), Insight.IdOf(Claim)), (Assert.Single(inference.Premises), inference.Conclusion));
        Assert.Equal(Insight.IdOf(Answer), Assert.Single(inference.Undercuts).InsightId);
    }

    [Theory]
    [InlineData("Buses are full at eight.", "Therefore the city should run more of them.", RelationKind.Reason, true)]
    [InlineData("The city should run more buses.", "Because those at eight are full.", RelationKind.Reason, false)]
    [InlineData("Small towns keep their bakeries.", "Lund, for instance, has nine of them.", RelationKind.Instance, false)]
    public void A_plain_marker_makes_a_support_with_its_direction(string first, string second, RelationKind kind, bool firstSupports)
    {
        var relation = Assert.Single(Map(first, second).Relations, r => r.Type == RelationType.Supports);
        Assert.Equal((kind, Insight.IdOf(firstSupports ? first : second)), (relation.Kind, relation.From));
    }

    // "For" and "while" of time and purpose, "many" of number: no argument.
    [Theory]
    [InlineData("The ferry runs all night.", "For tourists that is welcome news.")]
    [InlineData("The ferry runs all night.", "Many a passenger sleeps on deck.")]
    [InlineData("The ferry runs all night.", "While the crew rests, the captain steers.")]
    public void Words_with_other_uses_make_no_relation(string first, string second) => Assert.Empty(Map(first, second).Relations);

    [Fact]
    public void An_answered_objection_is_a_weak_tension() => Assert.Empty(Map(Sensitivity.Normal, Claim, Objection, Answer).Relations);

    [Fact]
    public void A_page_of_insights_argues_in_no_order() => Assert.DoesNotContain(
        Corpora.Map(Corpora.OfParagraphs(Claim, Objection, Answer)).Relations, r => r.Kind == RelationKind.Rebuttal);

    private static ArgumentMap Map(params string[] claims) => Map(Sensitivity.High, claims);

    private static ArgumentMap Map(Sensitivity sensitivity, params string[] claims)
    {
        var page = Corpora.OfParagraphs(claims);
        var oneParagraph = page.Insights.Select(i => i with { Sources = [i.Sources[0] with { Paragraph = 0 }] }).ToImmutableArray();
        return Corpora.Map(
            new Corpus([page.Documents[0] with { Shape = DocumentShape.Article }], oneParagraph), LinkingOptions.Default with { Sensitivity = sensitivity });
    }
}
