using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Interchange.Argdown;

public sealed class ArgdownImportTests
{
    private const string Debate = """
        ===
        title: Distillation
        ===

        # Models {isGroup: true}

        [Edge]: Distillation gives small labs an edge. #podcast #(ep 12) {source: "ep12"}
            - [Weakness]: Distillation is a weakness of labs that rely on it.
            + <Cost>: Training a copy is cheaper.
                _ <Terms>: Provider terms forbid it.

        <Cost>

        (1) Copies need less compute.
        (2) [Cheap]: Less compute is cheaper.
        --
        Modus ponens {uses: [1,2]}
        --
        (3) [Edge]
            -> [Weakness]
        """;

    [Fact]
    public void A_debate_becomes_insights_with_supports_contradictions_and_a_linked_step()
    {
        var import = Imports.Read("d.argdown", Debate);

        Assert.Equal("Distillation", import.Map.Documents.Single().Title);
        var edge = import.Map.Insights.Single(i => i.Title == "Edge");
        Assert.Equal("Distillation gives small labs an edge.", edge.Text);
        Assert.Equal(["ep 12", "podcast"], edge.Topics.Select(t => t.Topic));
        Assert.Equal(3, import.Map.Relations.Count(r => r.Type == RelationType.Supports && r.To == edge.Id));
        Assert.Single(import.Map.Relations, r => r.Type == RelationType.Contradicts);
        var step = Assert.Single(import.Map.Inferences);
        Assert.Equal((2, edge.Id), (step.Premises.Length, step.Conclusion));
        Assert.Equal("Provider terms forbid it.", Imports.TextOf(import.Map, Assert.Single(step.Undercuts).InsightId));
        Assert.All(import.Map.Relations, r => Assert.Equal(("import", 1.0), (r.Method, r.Confidence)));
    }

    [Fact]
    public void Quotes_are_the_words_of_the_file()
    {
        var import = Imports.Read("d.argdown", Debate);
        Assert.All(import.Map.Insights.SelectMany(i => i.Sources), s => Assert.Equal(Debate[s.Span.Start..s.Span.End], s.Text));
    }

    [Fact]
    public void An_undercut_of_a_sketched_argument_speaks_against_its_step()
    {
        var import = Imports.Read("d.argdown", "[A]: Trams are cheap.\n  + <B>: They need no tyres.\n    _ <C>: Rails wear, too.\n");
        var step = Assert.Single(import.Map.Inferences);
        Assert.Equal((RelationType.Supports, "Trams are cheap."), (step.Type, Imports.TextOf(import.Map, step.Conclusion)));
        Assert.Equal("Rails wear, too.", Imports.TextOf(import.Map, Assert.Single(step.Undercuts).InsightId));
        Assert.Equal(["They need no tyres. SUPPORTS Trams are cheap."], Imports.Relations(import));
    }

    [Fact]
    public void Other_wordings_of_a_statement_restate_it()
    {
        var import = Imports.Read("d.argdown", "[A]: Trams are cheap.\n\n[A]: A tram costs little.\n");
        Assert.Single(import.Map.Relations, r => r.Type == RelationType.Restates);
    }

    [Theory]
    [InlineData("[a]: A\n\n  - <b>: B\n\n[c]: C\n", 3, "A|C", "a statement or an argument before it")]
    [InlineData("[a]: A\n- <b>: B\n\n[c]: C\n", 2, "A|C", "an empty line")]
    [InlineData("[a]: A <b>bold</b> text\n\n[c]: C\n", 1, "A|C", "an empty line")]
    [InlineData("<A>\n\n(1) p1\n\n----\n(2) c\n\n[c]: C\n", 3, "A|p1|C", "a line of hyphens")]
    [InlineData("[a]: A\n  >< <b>: B\n\n[c]: C\n", 2, "A|C", "only statements contradict")]
    [InlineData("[a]: A\n  + [b].\n\n[c]: C\n", 2, "A|b|C", "the same depth")]
    public void Lines_that_make_no_sense_are_named_and_the_rest_is_kept(string text, int line, string kept, string expected)
    {
        var import = Imports.Read("d.argdown", text);
        Assert.Equal(kept.Split('|').Order(StringComparer.Ordinal), import.Map.Insights.Select(i => i.Text).Order(StringComparer.Ordinal));
        Assert.Equal(line, import.Report.Lines[0].First);
        Assert.Contains(expected, import.Report.Lines[0].Why, StringComparison.Ordinal);
        Assert.NotEmpty(import.Report.Lines[0].Text);
    }

    [Fact]
    public void An_empty_line_at_the_end_of_the_file_loses_nothing()
    {
        var import = Imports.Read("d.argdown", "[a]: A\n  + [b]: B\n\n");
        Assert.Equal(["B SUPPORTS A"], Imports.Relations(import));
        Assert.True(import.Report.IsWhole);
    }

    [Fact]
    public void Relations_too_deep_are_lost_and_the_others_kept()
    {
        var text = string.Join('\n', Enumerable.Range(0, 300).Select(i => $"{new string(' ', i)}{(i > 0 ? "+ " : "")}[t{i}]: text {i}"));
        var import = Imports.Read("d.argdown", text);
        Assert.Equal(199, import.Map.Relations.Length);
        Assert.Equal(201, Assert.Single(import.Report.Lines).First);
    }

    [Fact]
    public void An_emphasis_that_nothing_closes_is_text_and_is_noted()
    {
        var import = Imports.Read("d.argdown", "[a]: 2*3 and *x\n\n[c]: C\n");
        Assert.Contains("2*3 and *x", import.Map.Insights.Select(i => i.Text));
        Assert.Contains(import.Report.Notes, n => n.StartsWith("Line 1: the mark '*'", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_that_a_comment_cuts_is_counted() =>
        Assert.Equal(1, Imports.Losses(Imports.Read("d.argdown", "[a]: see https://example.com/x\n"))["cut-addresses"]);

    [Theory]
    [InlineData("\uFEFF[a]: A\n")]
    [InlineData("\r\n\r\n[a]: A\r\n")]
    [InlineData("[a]: A")]
    [InlineData("[a]: A\n\n\n")]
    [InlineData("===\ntitle: x\n===\n[a]: A\n")]
    public void Byte_order_marks_and_line_ends_of_any_kind_are_read(string text) => Assert.Equal("A", Assert.Single(Imports.Read("d.argdown", text).Map.Insights).Text);

    [Theory]
    [InlineData("")]
    [InlineData("// hi\n")]
    [InlineData("===\ntitle: x\n===\n")]
    public void Nothing_is_an_empty_map_with_a_note(string text)
    {
        var import = Imports.Read("d.argdown", text);
        Assert.Empty(import.Map.Insights);
        Assert.Contains(import.Report.Notes, n => n.Contains("no statement", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_removed_by_hand_takes_its_relation_along()
    {
        var written = Exports.Text("argdown", Drawing.SampleMap.Create());
        var line = written.Split('\n').First(l => l.StartsWith("    <+ [", StringComparison.Ordinal));
        var at = written.IndexOf(line, StringComparison.Ordinal);
        var edited = written.Remove(at, line.Length + 1);
        Assert.Equal(Imports.Read("d.argdown", written).Map.Relations.Length - 1, Imports.Read("d.argdown", edited).Map.Relations.Length);
    }
}
