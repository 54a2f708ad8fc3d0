using ArgumentGraph.Tests.Cli;

namespace ArgumentGraph.Tests.Neo4j.Cli;

/// <summary>Every verb with <c>--store http://…</c>, against the same verb on a file.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ServerStoreTests(SharedServer shared) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_verb_gives_the_same_on_a_server_as_on_a_file()
    {
        await using var server = await shared.OpenEmptyAsync();
        Both("build", Repository.Path("seeds"), "-o", "map.json");

        Both("build", Repository.Path("seeds"), "--rebuild", "-o", "again.json");
        Both("contradictions", "--format", "json");
        Both("insights", "--format", "json", "--limit", "0");
        Both("topics", "--format", "csv");
        Both("explain", "distillation", "constrained");
        Both("draw", "--view", "contradictions", "--format", "svg", "-o", "-");
        Both("query", "MATCH (a:Insight)-[c:CONTRADICTS]->(b) RETURN a.title AS one, b.title AS other, c.confidence AS sure ORDER BY one, other", "--format", "json");
        Both("query", "@contested-insights", "--format", "csv");
        Both("judge", "distillation", "constrained", "reject", "--note", "why", "--by", "ann");
        Both("contradictions", "--format", "json");
        Both("build", Repository.Path("seeds"), "--rebuild", "-o", "judged.json");
        Both("query", "MATCH (j:Judgement) RETURN j.verdict AS verdict, j.by AS by, j.note AS note", "--format", "json");
        Both("status", "--format", "csv");
    }

    [Fact]
    public async Task What_people_add_on_the_server_outlives_a_build_there()
    {
        await using var server = await shared.OpenEmptyAsync();
        OnServer("build", Repository.Path("seeds"), "-o", "map.json");
        OnServer("query", "MATCH (i:Insight) WITH i ORDER BY i.id LIMIT 1 SET i.rating = 5 CREATE (:Comment {text: 'look'})-[:ON]->(i)", "--write");

        var rebuilt = OnServer("build", Repository.Path("seeds"), "--rebuild", "-o", "again.json");

        Assert.Contains("0 created, 0 changed, 0 deleted", rebuilt.Errors, StringComparison.Ordinal);
        Assert.Equal(1, (await SharedServer.RunAsync(server, "MATCH (:Comment)-[:ON]->(i:Insight {rating: 5}) RETURN count(i)"))[0][0].AsInteger);
    }

    [Fact]
    public async Task A_removed_document_goes_from_the_server_too()
    {
        await using var server = await shared.OpenEmptyAsync();
        _folder.Write("docs/one.txt", "Trams are the cheapest way to move a crowd through a city.\n");
        var second = _folder.Write("docs/two.txt", "Night buses are indispensable for people who work in hospitals.\n");
        OnServer("build", "docs", "-o", "map.json");

        File.Delete(second);
        var run = OnServer("build", "docs", "-o", "map.json");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(["docs/one.txt"], (await SharedServer.RunAsync(server, "MATCH (d:Document) RETURN d.path")).Select(r => r[0].AsString));
        Assert.Equal(0, (await SharedServer.RunAsync(server, "MATCH (p:Passage) WHERE NOT EXISTS { (p)<-[:HAS_PASSAGE]-() } RETURN count(p)"))[0][0].AsInteger);
    }

    [Theory]
    [InlineData("CREATE (n:Insight) RETURN n", "reading only")]
    [InlineData("MATCH (n) LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", "LOAD CSV")]
    [InlineData("CALL dbms.components()", "dbms.components")]
    [InlineData("MATCH (n) RETRUN n", "  1 | MATCH (n) RETRUN n\n    |           ^")]
    public void A_typed_query_is_guarded(string query, string reason)
    {
        var run = OnServer("query", query);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    private void Both(params string[] arguments)
    {
        var onFile = ArgraphProcess.Run(_folder.Root, arguments);
        var onServer = OnServer(arguments);
        Assert.True(onServer.ExitCode == onFile.ExitCode, $"{arguments[0]}: {onServer.Errors}");
        Assert.Equal(onFile.Output, onServer.Output);
        Assert.Equal(onFile.Errors, onServer.Errors);
    }

    private ArgraphRun OnServer(params string[] arguments) =>
        ArgraphProcess.Run(_folder.Root, shared.Value.Login, "", [.. arguments, "--store", shared.Value.Address]);
}
