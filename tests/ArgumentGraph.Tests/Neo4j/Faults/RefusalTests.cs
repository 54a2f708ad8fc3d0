using ArgumentGraph.Neo4j;
using ArgumentGraph.Tests.Cli;

namespace ArgumentGraph.Tests.Neo4j.Faults;

/// <summary>What the command says, and ends with, when a server cannot be used.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RefusalTests(SharedServer shared) : IDisposable
{
    private const string WrongPassword = "not-the-Passw0rd";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_wrong_password_is_told_and_shown_nowhere()
    {
        var run = ArgraphProcess.Run(_folder.Root, [KeyValuePair.Create("ARGRAPH_NEO4J_PASSWORD", WrongPassword)], "", ["status", "--store", shared.Value.Address]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("user or password is wrong", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(WrongPassword, run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_database_is_named()
    {
        var run = ArgraphProcess.Run(_folder.Root, shared.Value.Login, "", ["status", "--store", shared.Value.Address, "--database", "nothere"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothere", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--database", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", 2, "cannot be reached")]
    [InlineData("http://server.example:7474", 1, "--allow-plain-http")]
    [InlineData("http://ann:S3cret-in-url@localhost:7474", 1, "ARGRAPH_NEO4J_PASSWORD")]
    [InlineData("ftp://localhost", 1, "'ftp://' is no way")]
    [InlineData("http://", 1, "no address of a server")]
    public void An_address_that_cannot_be_used_is_told(string address, int exitCode, string words)
    {
        var run = ArgraphProcess.Run(_folder.Root, [KeyValuePair.Create("ARGRAPH_NEO4J_PASSWORD", WrongPassword)], "", ["status", "--store", address]);

        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("ecret-in-url", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(WrongPassword, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_http_to_another_host_is_tried_when_asked_for()
    {
        var run = ArgraphProcess.Run(
            _folder.Root, [KeyValuePair.Create("ARGRAPH_NEO4J_PASSWORD", WrongPassword)], "", ["status", "--store", "http://nothing.invalid:7474", "--allow-plain-http"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be reached", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bolt_address_says_when_this_build_has_no_driver()
    {
        Assert.SkipWhen(Neo4jServer.HasBolt, "This build has the Bolt driver.");

        var run = ArgraphProcess.Run(_folder.Root, [KeyValuePair.Create("ARGRAPH_NEO4J_PASSWORD", WrongPassword)], "", ["status", "--store", "neo4j+s://db.example"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("this build has no Bolt driver; use https://db.example:7473, or rebuild where the Neo4j.Driver package can be restored", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_on_the_port_is_told()
    {
        using var other = new Transport.ReplayServer([], "<html>hello</html>");

        var run = ArgraphProcess.Run(_folder.Root, [KeyValuePair.Create("ARGRAPH_NEO4J_PASSWORD", WrongPassword)], "", ["status", "--store", other.Address]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not answer as Neo4j does", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_password_is_asked_for_by_name_of_the_variable()
    {
        var run = ArgraphProcess.Run(_folder.Root, [KeyValuePair.Create("ARGRAPH_NEO4J_PASSWORD", (string)null!)], "", ["status", "--store", "http://localhost:7474"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Set ARGRAPH_NEO4J_PASSWORD", run.Errors, StringComparison.Ordinal);
    }
}
