using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

public sealed class RelationOrderTests
{
    [Theory]
    [InlineData(new[] { "b 0.9", "d 0.7", "a 0.5" }, new[] { "c 0.7", "e 0.4" }, "b c d a e")]
    [InlineData(new[] { "a 0.5", "b 0.9" }, new[] { "c 0.6" }, "b c a")]
    [InlineData(new string[0], new[] { "a 0.5", "b 0.9" }, "b a")]
    [InlineData(new[] { "a 0.5" }, new string[0], "a")]
    public void New_relations_are_put_among_the_known_whatever_order_those_had(string[] known, string[] found, string expected) =>
        Assert.Equal(expected, string.Join(' ', RelationOrder.Merged([.. known.Select(Relation)], found.Select(Relation)).Select(r => r.Id)));

    [Fact]
    public void Types_go_before_confidence()
    {
        var relations = new[] { Relation("a 0.9") with { Type = RelationType.Restates }, Relation("b 0.8"), Relation("c 0.9") with { Type = RelationType.Contradicts } };
        Assert.Equal(relations.OrderBy(r => r.Type).Select(r => r.Id), RelationOrder.Of(relations).Select(r => r.Id));
    }

    private static Relation Relation(string written) => new(
        written[..1], "from", "to", RelationType.Supports, RelationKind.Reason, double.Parse(written[2..], System.Globalization.CultureInfo.InvariantCulture),
        RelationStrength.Apparent, "lexical", RelationStatus.Proposed, null, "", []);
}
