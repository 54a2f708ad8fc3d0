using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

public sealed class GrowingCorpusTests
{
    [Fact]
    public void Only_what_the_new_insight_touches_is_told()
    {
        var before = Corpora.OfParagraphs(
            "The appeals court upheld the verdict.", "The appeals court did not uphold the verdict.", "The new bypass increases traffic in the town.");
        var growing = new GrowingCorpus(before);
        var added = Corpora.OfParagraphs("The new bypass decreases traffic in the town.").Insights;
        var relation = Assert.Single(growing.Add(added));
        Assert.Equal((RelationType.Contradicts, RelationKind.Antonym), (relation.Type, relation.Kind));
        Assert.Contains(added[0].Id, new[] { relation.From, relation.To });
    }

    [Fact]
    public void What_is_there_already_is_not_added_again()
    {
        var corpus = Corpora.OfParagraphs("The recipe needs three eggs.", "The recipe needs five eggs.");
        Assert.Empty(new GrowingCorpus(corpus).Add(corpus.Insights));
    }

    [Fact]
    public void Insights_added_together_are_compared_with_one_another() =>
        Assert.Single(new GrowingCorpus(new Corpus([], [])).Add(Corpora.OfParagraphs("The recipe needs three eggs.", "The recipe needs five eggs.").Insights));
}
