using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

/// <summary>What an analyst expects of the map of the seed documents, ours and the originals where they lie beside the repository.</summary>
public sealed class SeedMapTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Distillation_is_an_edge_to_one_and_a_weakness_to_another(bool originals)
    {
        var map = Map(originals);
        var relation = Assert.Single(map.Relations, r => r is { Type: RelationType.Contradicts, Kind: RelationKind.Framing, Issue: "distillation" });
        var texts = map.Insights.ToDictionary(i => i.Id, i => i.Text);
        Assert.Contains(relation.Evidence, e => e.Cue.Contains("efficiency edge", StringComparison.Ordinal));
        Assert.Contains(relation.Evidence, e => e.Cue.Contains("constrained by", StringComparison.Ordinal));
        Assert.All(relation.Evidence, e => Assert.Contains($"\"{e.Cue}\"", relation.Explanation, StringComparison.Ordinal));
        Assert.Contains(map.Insights, i => i.Id == relation.From && i.Topics.Any(t => t.Topic == "distillation" && t.Stance != Stance.Neutral));
        Assert.Equal(2, relation.Evidence.Select(e => texts[e.InsightId]).Distinct().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Talent_and_the_whole_software_system_are_rival_moats(bool originals)
    {
        var map = Map(originals);
        Assert.Contains(map.Relations, r => r is { Type: RelationType.Contradicts, Kind: RelationKind.RivalCause }
            && Says(map, r.From, "talent", "software system") && Says(map, r.To, "talent", "software system"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Contradictions_are_few_enough_to_be_read_one_by_one(bool originals) =>
        Assert.InRange(Map(originals).Relations.Count(r => r.Type == RelationType.Contradicts), 3, 16);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_scientists_need_does_not_contradict_what_startups_adopt(bool originals)
    {
        var map = Map(originals);
        Assert.DoesNotContain(map.Relations, r => r.Type == RelationType.Contradicts && (Says(map, r.From, "scientists") || Says(map, r.To, "scientists")));
    }

    private static bool Says(ArgumentMap map, string id, params string[] words) =>
        words.Any(w => map.Insights.Single(i => i.Id == id).Text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static ArgumentMap Map(bool originals) =>
        Corpora.Map(Corpora.Read(originals ? Repository.Shared("seeds") : Repository.Path("seeds")));
}
