using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

public sealed class LinkerTests
{
    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        var corpus = Corpora.Read(Repository.Path("seeds"));
        var turned = new Corpus([.. corpus.Documents.Reverse()], [.. corpus.Insights.Reverse()]);
        Assert.Equal(Written(Corpora.Map(corpus)), Written(Corpora.Map(turned)));
    }

    [Fact]
    public void Two_runs_give_the_same_map()
    {
        var corpus = Corpora.Read(Repository.Path("seeds"));
        Assert.Equal(Written(Corpora.Map(corpus)), Written(Corpora.Map(corpus)));
    }

    [Fact]
    public void Every_cue_stands_in_its_insight_and_both_ends_have_one()
    {
        var map = Corpora.Map(Corpora.Read(Repository.Path("seeds")), new LinkingOptions { Sensitivity = Sensitivity.High });
        var texts = map.Insights.ToDictionary(i => i.Id, i => i.Text);
        Assert.NotEmpty(map.Relations);
        foreach (var relation in map.Relations)
        {
            Assert.All(relation.Evidence, e => Assert.Equal(e.Cue, e.Span.Of(texts[e.InsightId])));
            Assert.Contains(relation.Evidence, e => e.InsightId == relation.From);
            Assert.Contains(relation.Evidence, e => e.InsightId == relation.To);
        }
    }

    [Fact]
    public void Symmetric_relations_have_the_smaller_id_first_and_ids_are_unique()
    {
        var relations = Corpora.Map(Corpora.Read(Repository.Path("seeds")), new LinkingOptions { Sensitivity = Sensitivity.High }).Relations;
        Assert.All(relations.Where(r => r.Type != RelationType.Supports), r => Assert.True(string.CompareOrdinal(r.From, r.To) < 0));
        Assert.Equal(relations.Length, relations.Select(r => r.Id).Distinct().Count());
        Assert.All(relations, r => Assert.Equal(Relation.IdOf(r.From, r.To, r.Type, r.Kind), r.Id));
    }

    [Fact]
    public void More_sensitivity_never_loses_a_contradiction()
    {
        var corpus = Corpora.Read(Repository.Path("seeds"));
        var counts = new[] { Sensitivity.Low, Sensitivity.Normal, Sensitivity.High }
            .Select(s => Corpora.Map(corpus, new LinkingOptions { Sensitivity = s }).Relations.Count(r => r.Type == RelationType.Contradicts)).ToArray();
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[2] > counts[0]);
    }

    [Fact]
    public void An_edited_copy_is_a_restatement()
    {
        const string Text = "The ferry company cut its evening sailings after the fuel price doubled, and commuters on the islands now have to leave work an hour early.";
        var relation = Assert.Single(Corpora.Between(Text, Text.Replace("doubled", "doubled in March", StringComparison.Ordinal)));
        Assert.Equal((RelationType.Restates, RelationKind.NearCopy), (relation.Type, relation.Kind));
    }

    [Fact]
    public void A_copy_that_denies_is_no_restatement()
    {
        const string Text = "The ferry company will cut its evening sailings after the fuel price doubled, and commuters on the islands will have to leave work an hour early.";
        Assert.DoesNotContain(
            Corpora.Between(Text, Text.Replace("will cut", "will not cut", StringComparison.Ordinal)),
            r => r.Type == RelationType.Restates);
    }

    [Fact]
    public void A_cancelled_run_gives_no_map() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Linker.Link(Corpora.Read(Repository.Path("seeds")), cancellation: new CancellationToken(canceled: true)));

    [Fact]
    public void A_pair_without_relation_is_explained()
    {
        var corpus = Corpora.OfParagraphs(
            "Lidar gives the delivery robots a decisive advantage at night.",
            "Lidar is a serious problem for archaeologists in the jungle.");
        var explanation = Linker.Explain(corpus, corpus.Insights[0].Id, corpus.Insights[1].Id);
        Assert.Empty(explanation.Relations);
        var met = Assert.Single(explanation.Met);
        Assert.Equal(("lidar", Stance.Edge, Stance.Weakness), (met.First.Topic.ToLowerInvariant(), met.First.Stance, met.Second.Stance));
        Assert.Contains(explanation.TurnedDown, t => t.Kind == RelationKind.Framing);
        Assert.Empty(Corpora.Map(corpus).Relations);
    }

    [Fact]
    public void Nothing_in_gives_nothing_out()
    {
        var map = Corpora.Map(new Corpus([], []));
        Assert.Empty(map.Insights);
        Assert.Empty(map.Relations);
    }

    private static string Written(ArgumentMap map) => string.Join('\n',
        map.Insights.Select(i => $"{i.Id} {string.Join(';', i.Topics)}").Concat(map.Relations.Select(r => $"{r with { Evidence = [] }} {string.Join(';', r.Evidence)}")));
}
