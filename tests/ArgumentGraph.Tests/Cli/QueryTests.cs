namespace ArgumentGraph.Tests.Cli;

public sealed class QueryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public QueryTests()
    {
        _folder.Write("one.txt", "Trams are the cheapest way to move a crowd through a city.\n");
        Argraph("build", "one.txt", "-o", "map.json");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_come_as_csv_with_parameters_bound()
    {
        var run = Argraph("query", "MATCH (i:Insight) WHERE i.text CONTAINS $word RETURN count(*) AS n", "--param", "word=cheapest", "--format", "csv");

        Assert.Equal((0, "n\n1\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_mistake_is_shown_under_the_query()
    {
        var run = Argraph("query", "MATCH (i:Insight) RETRUN i");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("^", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Writing_needs_to_be_allowed_and_is_kept()
    {
        Assert.Equal(1, Argraph("query", "MATCH (i:Insight) SET i:Curated").ExitCode);
        Assert.Equal(0, Argraph("query", "MATCH (i:Insight) SET i:Curated", "--write").ExitCode);

        Assert.Contains("1", Argraph("query", "MATCH (i:Curated) RETURN count(*) AS n", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_set_is_found_by_the_next_run()
    {
        Assert.Equal(0, Argraph("query", "MATCH (i:Insight) SET i.seen = date('2026-05-03')", "--write").ExitCode);

        var found = Argraph("query", "MATCH (i:Insight) WHERE i.seen.year = 2026 RETURN DISTINCT i.seen AS seen", "--format", "csv");

        Assert.Equal("seen\n2026-05-03\n", found.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_no_property_can_hold_changes_nothing_and_says_so()
    {
        var run = Argraph("query", "MATCH (i:Insight) SET i.seen = {on: 1}", "--write");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seen", run.Errors, StringComparison.Ordinal);
        Assert.Contains("0", Argraph("query", "MATCH (i:Insight) WHERE i.seen IS NOT NULL RETURN count(*) AS n", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Saved_queries_are_listed_and_run_by_name()
    {
        Assert.Contains("contested-topics", Argraph("queries").Output, StringComparison.Ordinal);
        Assert.Equal(0, Argraph("query", "@contested-topics").ExitCode);
        Assert.Contains("argraph queries", Argraph("query", "@no-such-query").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shell_answers_what_is_piped_into_it()
    {
        var run = ArgraphProcess.Run(_folder.Root, "MATCH (i:Insight) RETURN count(*) AS insights;\n:exit\n", ["shell"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("insights", run.Output, StringComparison.Ordinal);
    }

    private ArgraphRun Argraph(params string[] arguments) => ArgraphProcess.Run(_folder.Root, arguments);
}
