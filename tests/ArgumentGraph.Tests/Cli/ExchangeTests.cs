using System.Text.Json;

namespace ArgumentGraph.Tests.Cli;

public sealed class ExchangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_format_is_written_by_its_ending_with_an_account_of_what_it_lost()
    {
        Argraph("build", Repository.Path("seeds"), "-o", "map.json");
        string[] files = ["m.dot", "m.mmd", "m.graphml", "m.argdown", "m.aif.json", "m.xaif.json", "m.csv", "m.cypher", "m.md", "m.json"];

        var run = Argraph(["draw", .. files.SelectMany(f => new[] { "-o", f }), "--report", "lost.json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        foreach (var file in files.Except(["m.csv"]).Append("m-nodes.csv").Append("m-edges.csv"))
            Assert.True(new FileInfo(_folder[file]).Length > 100, file);
        Assert.Contains("Wrote m-nodes.csv and m-edges.csv: 5 documents, ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Not held by dot:\n  5 documents\n", run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllText(_folder["lost.json"]));
        Assert.Equal(files, report.RootElement.EnumerateArray().Select(r => r.GetProperty("file").GetString()!));
        var lost = report.RootElement[0].GetProperty("lost")[0];
        Assert.Equal(("documents", 5), (lost.GetProperty("kind").GetString(), lost.GetProperty("count").GetInt32()));
    }

    [Fact]
    public void A_view_is_written_alone_and_the_cut_is_announced()
    {
        Argraph("build", Repository.Path("seeds"), "-o", "map.json");

        var run = Argraph("draw", "--view", "topic:distillation", "--format", "json", "-o", "-");

        using var map = JsonDocument.Parse(run.Output);
        var insights = map.RootElement.GetProperty("insights").GetArrayLength();
        Assert.InRange(insights, 2, 20);
        Assert.Contains($"As json ({insights} of ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(map.RootElement.GetProperty("relations").EnumerateArray(), r => r.GetProperty("issue").GetString() == "distillation");
    }

    [Fact]
    public void Two_tables_do_not_fit_into_stdout()
    {
        Argraph("build", Repository.Path("seeds"), "-o", "map.json");

        var run = Argraph("draw", "--format", "csv", "-o", "-");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("is 2 files", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_imported_once_with_an_account_and_a_broken_one_is_told()
    {
        _folder.Write("talk.argdown", "[A]: Trams are cheap to run.\n    <- [B]: Trams are dear to run.\n\n  + <C>: lost\n");
        _folder.Write("broken.json", "{ nothing");
        _folder.Write("empty.json", "");

        var first = Argraph("import", "talk.argdown", "--report", "lost.json");
        var second = Argraph("import", "talk.argdown");
        var broken = Argraph("import", "broken.json");

        Assert.Equal((0, ""), (first.ExitCode, first.Output));
        Assert.Contains("Read talk.argdown as argdown: 1 document, 2 insights, 1 relation.", first.Errors, StringComparison.Ordinal);
        Assert.Contains("line 4: Found a relation, expected", first.Errors, StringComparison.Ordinal);
        Assert.Contains("0 created, 0 changed, 0 deleted.", second.Errors, StringComparison.Ordinal);
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("broken.json: The file's name says JSON, but it is none", broken.Errors, StringComparison.Ordinal);
        Assert.Contains("The file is empty", Argraph("import", "empty.json").Errors, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllText(_folder["lost.json"]));
        Assert.Equal(4, report.RootElement[0].GetProperty("lines")[0].GetProperty("first").GetInt32());
    }

    private ArgraphRun Argraph(params string[] arguments) => ArgraphProcess.Run(_folder.Root, arguments);
}
