namespace ArgumentGraph.Tests.Cli;

public sealed class JudgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public JudgeTests() => Argraph("build", Repository.Path("seeds"), "-o", "map.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_shows_at_once_and_outlives_a_rebuild_with_its_note()
    {
        var judged = Argraph("judge", "distillation", "constrained", "reject", "--note", "they speak of other models", "--by", "ann");
        var shown = Argraph("contradictions", "--format", "json");
        var rebuilt = Argraph("build", Repository.Path("seeds"), "--rebuild", "-o", "again.json");
        var listed = Argraph("query", "@judged", "--format", "csv");

        Assert.True(judged.ExitCode == 0, judged.Errors);
        Assert.DoesNotContain("framing", shown.Output, StringComparison.Ordinal);
        Assert.Contains("0 created, 0 changed, 0 deleted", rebuilt.Errors, StringComparison.Ordinal);
        Assert.Contains("reject", listed.Output, StringComparison.Ordinal);
        Assert.Contains("ann,they speak of other models", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_latest_decision_holds_and_the_earlier_one_stays_on_record()
    {
        Judge("reject");
        Judge("accept");

        Assert.Contains("framing", Argraph("contradictions", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("accepted", Argraph("explain", "distillation", "constrained").Output, StringComparison.Ordinal);
        Assert.Equal(3, Argraph("query", "@judged", "--format", "csv").Output.Trim().Split('\n').Length);
    }

    [Theory]
    [InlineData("no relation", "OpenFold", "constrained", "accept")]
    [InlineData("No insight matches", "zebra", "constrained", "accept")]
    [InlineData("maybe", "OpenFold", "constrained", "maybe")]
    public void What_cannot_be_judged_is_refused_with_the_reason(string reason, string first, string second, string verdict)
    {
        var run = Argraph("judge", first, second, verdict);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Errors + run.Output, StringComparison.Ordinal);
    }

    private void Judge(string verdict) => Assert.Equal(0, Argraph("judge", "distillation", "constrained", verdict).ExitCode);

    private ArgraphRun Argraph(params string[] arguments) => ArgraphProcess.Run(_folder.Root, arguments);
}
