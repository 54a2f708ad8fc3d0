using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

public sealed class LinkingExtensionTests
{
    private static readonly string[] s_old =
    [
        "Night trains give travellers a clear edge over airlines.",
        "The ferry to the island is safe in winter.",
        "Wooden bridges last longer than concrete ones.",
        "The ferry to the island is not safe in winter.",
    ];

    private const string Added = "Wooden bridges do not last longer than concrete ones.";

    [Fact]
    public void A_new_insight_is_linked_as_it_would_be_with_all_others()
    {
        var corpus = Corpora.OfParagraphs([.. s_old, Added]);
        var extended = Extend(Corpora.Map(Without(corpus, Added)), corpus);
        var anew = Corpora.Map(corpus);
        Assert.Equal(Ids(anew), Ids(extended));
        Assert.Equal(anew.Insights.Select(i => i.Id), extended.Insights.Select(i => i.Id));
        Assert.Contains(extended.Relations, r => r.From == Insight.IdOf(Added) || r.To == Insight.IdOf(Added));
        Assert.NotEmpty(extended.Insights.Single(i => i.Text == Added).Topics);
    }

    [Fact]
    public void Relations_that_are_there_stay_with_what_people_decided()
    {
        var corpus = Corpora.OfParagraphs([.. s_old, Added]);
        var before = Corpora.Map(Without(corpus, Added));
        var accepted = before with { Relations = [.. before.Relations.Select(r => r with { Status = RelationStatus.Accepted })] };
        var extended = Extend(accepted, corpus);
        Assert.All(before.Relations, r => Assert.Equal(RelationStatus.Accepted, extended.Relations.Single(e => e.Id == r.Id).Status));
    }

    [Fact]
    public void What_is_gone_takes_its_relations_along()
    {
        var corpus = Corpora.OfParagraphs([.. s_old, Added]);
        var extended = Extend(Corpora.Map(Without(corpus, Added)), Without(corpus, s_old[1]));
        Assert.DoesNotContain(extended.Relations, r => r.From == Insight.IdOf(s_old[1]) || r.To == Insight.IdOf(s_old[1]));
        Assert.Equal(4, extended.Insights.Length);
    }

    private static Corpus Without(Corpus corpus, string text) => corpus with { Insights = [.. corpus.Insights.Where(i => i.Text != text)] };

    private static ArgumentMap Extend(ArgumentMap linked, Corpus corpus) => Linker.Extend(linked, corpus, cancellation: TestContext.Current.CancellationToken);

    private static ImmutableArray<string> Ids(ArgumentMap map) => [.. map.Relations.Select(r => r.Id)];
}
