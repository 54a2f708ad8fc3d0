namespace ArgumentGraph.Tests.Cli;

public sealed class EvalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pairs_are_scored_and_every_decision_is_written()
    {
        _folder.Write("pairs.jsonl", """{"a":"The bridge is safe for lorries.","b":"The bridge is not safe for lorries.","label":"contradict"}""" + "\n"
            + """{"a":"Soup needs salt.","b":"Trains run late in winter.","label":"none"}""" + "\n");

        var run = Argraph("eval", "pairs", "pairs.jsonl", "--predictions", "out.jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("majority", run.Output, StringComparison.Ordinal);
        var lines = File.ReadAllLines(_folder["out.jsonl"]);
        Assert.Contains("\"predicted\":\"contradict\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"predicted\":\"none\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_file_and_a_missing_choice_say_what_to_do()
    {
        _folder.Write("bad.jsonl", "{}\n");

        var wrong = Argraph("eval", "pairs", "bad.jsonl");
        Assert.Equal((1, true), (wrong.ExitCode, wrong.Errors.Contains("bad.jsonl, line 1", StringComparison.Ordinal)));
        var none = Argraph("eval");
        Assert.Equal((1, true), (none.ExitCode, none.Errors.Contains("--all", StringComparison.Ordinal)));
    }

    private ArgraphRun Argraph(params string[] arguments) => ArgraphProcess.Run(_folder.Root, arguments);
}
