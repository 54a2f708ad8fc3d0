namespace ArgumentGraph.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_wrong_verb_is_refused_with_a_suggestion()
    {
        var run = Argraph("contradiction");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("contradictions", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_option_is_refused_by_name()
    {
        var run = Argraph("insights", "--colour");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--colour", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("insights")]
    [InlineData("contradictions")]
    [InlineData("topics")]
    public void Without_a_store_a_listing_says_how_to_make_one(string verb)
    {
        var run = Argraph(verb);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("argraph build", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.False(File.Exists(_folder["argraph.db"]));
    }

    [Fact]
    public void A_store_that_is_another_file_is_refused_and_unharmed()
    {
        var notes = _folder.Write("notes.txt", new string('n', 2000));

        var run = Argraph("status", "--store", "notes.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not an argraph store", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2000, File.ReadAllText(notes).Length);
    }

    [Fact]
    public void A_limit_that_is_no_number_is_named()
    {
        var run = Argraph("topics", "--limit", "many");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("many", run.Errors, StringComparison.Ordinal);
    }

    private ArgraphRun Argraph(params string[] arguments) => ArgraphProcess.Run(_folder.Root, arguments);
}
