using ArgumentGraph.Evaluation;
using ArgumentGraph.Evaluation.Maps;
using ArgumentGraph.Evaluation.Matching;
using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Texts;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Mapping;

namespace ArgumentGraph.Tests.Evaluation;

public sealed class EvaluationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_none_is_a_label_weak_pairs_have_none_and_where_not_a_side_is_taken()
    {
        const string Denied = """{"a":"The bridge is safe for lorries.","b":"The bridge is not safe for lorries.","label":"contradict"}""";
        const string Apart = """{"a":"Soup needs salt.","b":"Trains run late in winter.","label":"LABEL"}""";
        var open = Run(Denied, Apart.Replace("LABEL", "none", StringComparison.Ordinal));
        Assert.Equal(["contradict", "none"], open.Decisions.Select(d => d.Label));
        Assert.Equal(1, open.Table.Accuracy);

        var forced = Run(Denied, Apart.Replace("LABEL", "support", StringComparison.Ordinal));
        Assert.All(forced.Decisions, d => Assert.NotEqual("none", d.Label));
    }

    [Fact]
    public void Two_runs_are_the_same()
    {
        string[] lines = [.. Enumerable.Range(0, 30).Select(i => $$"""{"a":"Line {{i}} is not late.","b":"Line {{i}} is late.","label":"contradict","topic":"{{i % 6}}"}""")];
        Assert.Equal(Printed(Run(lines)), Printed(Run(lines)));
    }

    [Theory]
    [InlineData("{\"a\":\"x\",\"label\":\"none\"}", "line 1: the text \"b\" is missing")]
    [InlineData("{\"a\":\"x\",\"b\":[],\"label\":\"none\"}", "line 1: \"b\" is no text")]
    [InlineData("no json", "line 1: this is no JSON")]
    [InlineData("[]", "line 1: expected a JSON object")]
    [InlineData("", "holds no line of JSON")]
    public void A_file_that_cannot_be_used_is_told_with_its_line(string text, string message) =>
        Assert.Contains(message, Assert.Throws<EvaluationException>(() => PairSet.Read(_folder.Write("pairs.jsonl", text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("There is no file 'gone.jsonl'", Assert.Throws<EvaluationException>(() => PairSet.Read("gone.jsonl")).Message, StringComparison.Ordinal);

    [Fact]
    public void Average_precision_counts_the_better_half_of_the_statements()
    {
        string[] lines =
        [
            """{"a":"Uniforms cost parents money.","b":"Uniforms are costly","label":"match","topic":"t","stance":"1"}""",
            """{"a":"Parents pay money for costly uniforms.","b":"Uniforms are costly","label":"match","topic":"t","stance":"1"}""",
            """{"a":"Pupils look alike.","b":"Uniforms are costly","label":"none","topic":"t","stance":"1"}""",
            """{"a":"Nobody asked for them.","b":"Uniforms are costly","label":"none","topic":"t","stance":"1"}""",
        ];
        var report = MatchEvaluation.Run(PairSet.Read(_folder.Write("match.jsonl", string.Join('\n', lines))), TestContext.Current.CancellationToken);
        Assert.Equal(1, report.MeanAveragePrecision);
        Assert.Equal(4, Assert.Single(report.Groups).Statements);
    }

    [Fact]
    public void A_text_is_scored_edge_by_edge()
    {
        const string Line = """
            {"doc":"d1","text":"The ferry must run at night. Workers have no way home.","components":[{"id":"a","start":0,"end":28,"kind":"pro","central":true},{"id":"b","start":29,"end":54,"kind":"pro","central":false}],"edges":[{"from":"b","to":"a","label":"support"}]}
            """;
        var set = TextSet.Read(_folder.Write("docs.jsonl", Line));
        var report = TextEvaluation.OfComponents(set, TestContext.Current.CancellationToken);
        Assert.Equal((1.0, 1.0, 1.0), (report.Labelled.F1, report.Central, report.Attachment));
        var raw = TextEvaluation.OfRawText(set, LinkingOptions.Default, TestContext.Current.CancellationToken);
        Assert.Equal(1.0, raw.Labelled.F1);
    }

    [Fact]
    public void A_component_outside_its_text_is_told()
    {
        const string Line = """{"doc":"d1","text":"Short.","components":[{"id":"a","start":0,"end":99}],"edges":[]}""";
        var error = Assert.Throws<EvaluationException>(() => TextSet.Read(_folder.Write("docs.jsonl", Line)));
        Assert.Contains("line 1: the component 'a' lies outside its text", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Maps_are_compared_by_text_and_rejected_relations_count_for_none()
    {
        var document = Maps.Document("a.txt");
        var (a, b, c) = (Maps.Insight("Trains are late.", document), Maps.Insight("Trains are on time.", document), Maps.Insight("Trains are full.", document));
        var gold = Maps.Of([document], [a, b, c], Maps.Contradiction(a, b));
        var found = Maps.Of([document], [a, b], Maps.Contradiction(a, b));
        var report = MapEvaluation.Compare(found, gold);
        Assert.Equal((1, 1, 1), (report.Types[0].Right, report.Types[0].Gold, report.Types[0].Decided));
        Assert.Equal((2, 3, 2), (report.Insights.Right, report.Insights.Gold, report.Insights.Decided));

        var rejected = MapEvaluation.Compare(found with { Relations = [found.Relations[0] with { Status = RelationStatus.Rejected }] }, gold);
        Assert.Equal(RelationType.Contradicts, Assert.Single(rejected.Missed).Type);
    }

    private PairReport Run(params string[] lines) => PairEvaluation.Run(
        PairSet.Read(_folder.Write("pairs.jsonl", string.Join('\n', lines))), LinkingOptions.Default, cancellation: TestContext.Current.CancellationToken);

    private static string Printed(PairReport report) => string.Join('\n', report.Decisions.Select(d => (d.Label, d.Confidence, d.Kind, d.Explanation)))
        + report.AccuracyInterval + report.MacroF1Interval + string.Join(',', report.Reliability) + string.Join(',', report.Baselines);
}
