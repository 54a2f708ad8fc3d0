using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Interchange.Aif;

public sealed class AifImportTests
{
    private const string Nodes = """
        {"nodeID":"1","text":"Distillation is an edge","type":"I","timestamp":"2026-01-02 10:00:00"},
        {"nodeID":"2","text":"Distillation is a weakness","type":"I","timestamp":""},
        {"nodeID":"3","text":"Default Conflict","type":"CA","scheme":"Default Conflict","schemeID":"71"},
        {"nodeID":"4","text":"Ann : it is a weakness","type":"L"},
        {"nodeID":"5","text":"Asserting","type":"YA","scheme":"Asserting","schemeID":"74"},
        {"nodeID":"6","text":"Copies are cheap","type":"I"},
        {"nodeID":"7","text":"Speed matters","type":"I"},
        {"nodeID":"8","text":"RA","type":"RA","scheme":"CauseToEffect"}
        """;

    private const string Edges = """{"edgeID":"10","fromID":"2","toID":"3","formEdgeID":null},{"edgeID":"11","fromID":"3","toID":"1"},{"fromID":"4","toID":"5"},{"fromID":"5","toID":"2"},{"fromID":"6","toID":"8"},{"fromID":"7","toID":"8"},{"fromID":"8","toID":"1"}""";

    [Fact]
    public void A_nodeset_becomes_claims_with_relations_and_quotes()
    {
        var import = Imports.Read("n.json", $$"""{"nodes":[{{Nodes}}],"edges":[{{Edges}}],"locutions":null}""");

        Assert.Equal(
            ["Copies are cheap SUPPORTS Distillation is an edge", "Speed matters SUPPORTS Distillation is an edge"],
            Imports.Relations(import).Where(r => r.Contains("SUPPORTS", StringComparison.Ordinal)));
        Assert.Single(import.Map.Relations, r => r.Type == RelationType.Contradicts);
        var linked = Assert.Single(import.Map.Inferences);
        Assert.Equal((2, "Distillation is an edge"), (linked.Premises.Length, Imports.TextOf(import.Map, linked.Conclusion)));
        var said = import.Map.Insights.Single(i => i.Text == "Distillation is a weakness");
        Assert.Equal("it is a weakness", Assert.Single(said.Sources).Text);
        Assert.Contains(import.Map.Relations, r => r.Explanation == "AIF: CauseToEffect.");
        Assert.Equal((1, 1), (Imports.Losses(import)["speakers"], Imports.Losses(import)["times"]));
    }

    [Fact]
    public void A_relation_that_feeds_a_relation_is_aimed_at_it_and_no_premise()
    {
        var import = Imports.Read("n.json", $$"""{"nodes":[{{Nodes}},{"nodeID":"9","type":"CA","text":"Undercut"},{"nodeID":"12","type":"I","text":"Terms forbid it"}],"edges":[{{Edges}},{"fromID":"12","toID":"9"},{"fromID":"9","toID":"8"}]}""");

        var undercut = Assert.Single(Assert.Single(import.Map.Inferences).Undercuts);
        Assert.Equal("Terms forbid it", Imports.TextOf(import.Map, undercut.InsightId));
        Assert.DoesNotContain(Imports.Relations(import), r => r.StartsWith("Terms forbid it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"nodes":[{"nodeID":1,"type":"I","text":"A"},{"nodeID":2,"type":"I","text":"B"},{"nodeID":3,"type":"RA"}],"edges":[{"fromID":1,"toID":"3"},{"fromID":3,"toID":2}]}""")]
    [InlineData("""{"AIF":{"nodes":[{"nodeID":"88_1","type":"I","text":"A"},{"nodeID":"88_2","type":"EN","text":"B"},{"nodeID":"88_3","type":"RA","text":"RA"}],"edges":[{"fromID":"88_1","toID":"88_3"},{"fromID":"88_3","toID":"88_2"}],"locutions":null,"schemefulfillments":null},"text":"","OVA":[]}""")]
    [InlineData("""{"nodes":[{"id":1,"type":"I","text":"A","x":1,"y":2},{"id":2,"type":"I","text":"B","x":1,"y":2},{"id":3,"type":"RA","text":"RA","x":0,"y":0}],"edges":[{"from":{"id":1},"to":{"id":3}},{"from":{"id":3},"to":{"id":2}}],"analysis":{"txt":"A <span id=\"node2\">B</span>"}}""")]
    [InlineData("""{"metadata":{},"nodes":[{"id":"a1","type":"atom","text":"A"},{"id":"a2","type":"atom","text":"B"},{"id":"s1","type":"scheme","name":"support"}],"edges":[{"id":"e1","source_id":"a1","target_id":"s1"},{"id":"e2","source_id":"s1","target_id":"a2"}]}""")]
    public void Every_dialect_is_told_by_its_content(string json) =>
        Assert.Equal(["A SUPPORTS B"], Imports.Relations(Imports.Read("n.json", json)));

    [Fact]
    public void Spans_of_the_analysed_text_are_the_quotes()
    {
        var import = Imports.Read("n.json", """{"AIF":{"nodes":[{"nodeID":"1","type":"I","text":"Trams are late"}],"edges":[]},"text":{"txt":"So <b>they</b> said:<br><span class=\"highlighted\" id=\"1\">the trams &amp; buses are late</span>!"}}""");

        var source = Assert.Single(Assert.Single(import.Map.Insights).Sources);
        Assert.Equal((14, "the trams & buses are late"), (source.Span.Start, source.Text));
    }

    [Theory]
    [InlineData("dangling-relations", """{"nodes":[{"nodeID":"1","type":"I","text":"A"},{"nodeID":"2","type":"CA"}],"edges":[{"fromID":"1","toID":"2"}]}""")]
    [InlineData("dangling-edges", """{"nodes":[{"nodeID":"1","type":"I","text":"A"}],"edges":[{"fromID":"1","toID":"77"}]}""")]
    [InlineData("direct-edges", """{"nodes":[{"nodeID":"1","type":"I","text":"A"},{"nodeID":"2","type":"I","text":"B"}],"edges":[{"fromID":"1","toID":"2"}]}""")]
    [InlineData("empty-claims", """{"nodes":[{"nodeID":"1","type":"I","text":" "}],"edges":[]}""")]
    [InlineData("preferences", """{"nodes":[{"nodeID":"1","type":"I","text":"A"},{"nodeID":"2","type":"PA"}],"edges":[{"fromID":"1","toID":"2"}]}""")]
    [InlineData("transitions", """{"nodes":[{"nodeID":"1","type":"TA","text":"Default Transition"}],"edges":[]}""")]
    [InlineData("unknown-nodes", """{"nodes":[{"nodeID":"1","type":"XY","text":"A"}],"edges":[]}""")]
    [InlineData("self-relations", """{"nodes":[{"nodeID":"1","type":"I","text":"A"},{"nodeID":"2","type":"CA"}],"edges":[{"fromID":"1","toID":"2"},{"fromID":"2","toID":"1"}]}""")]
    [InlineData("relations-of-relations", """{"nodes":[{"nodeID":"1","type":"I","text":"A"},{"nodeID":"2","type":"MA"},{"nodeID":"3","type":"MA"}],"edges":[{"fromID":"1","toID":"2"},{"fromID":"2","toID":"3"}]}""")]
    public void What_has_no_place_in_a_map_is_counted_and_nothing_is_rejected(string kind, string json) =>
        Assert.Contains(kind, Imports.Losses(Imports.Read("n.json", json)).Keys);

    [Fact]
    public void Cycles_are_read()
    {
        var import = Imports.Read("n.json", """{"nodes":[{"nodeID":"1","type":"I","text":"A"},{"nodeID":"2","type":"I","text":"B"},{"nodeID":"3","type":"RA"},{"nodeID":"4","type":"RA"}],"edges":[{"fromID":"1","toID":"3"},{"fromID":"3","toID":"2"},{"fromID":"2","toID":"4"},{"fromID":"4","toID":"1"}]}""");
        Assert.Equal(["A SUPPORTS B", "B SUPPORTS A"], Imports.Relations(import));
    }

    [Fact]
    public void An_empty_nodeset_is_an_empty_map_with_a_note()
    {
        var import = Imports.Read("n.json", """{"nodes":[],"edges":null,"locutions":[]}""");
        Assert.Empty(import.Map.Insights);
        Assert.Contains("The file holds no claim.", import.Report.Notes);
    }
}
