using ArgumentGraph.Neo4j.Exporting;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Tests.Neo4j.Loading;

[Collection(Neo4jCollection.Name)]
public sealed class ServerExportTests(SharedServer shared)
{
    [Fact]
    public async Task The_script_makes_the_graph_that_a_push_makes()
    {
        await using var server = await shared.OpenEmptyAsync();
        using var folder = new TemporaryFolder();
        using var store = SeedMap.Build();
        await new GraphPush(server, new PushOptions()).RunAsync(store.Read(), null, TestContext.Current.CancellationToken);
        var pushed = await GraphChecksum.OfAsync(server);
        await SharedServer.RunAsync(server, "MATCH (n) DETACH DELETE n");

        ServerExport.Of(store.Read(), null).Write(folder.Root);
        foreach (var statement in Statements(File.ReadAllText(folder["load.cypher"])))
            await SharedServer.RunAsync(server, statement);

        Assert.Equal(pushed, await GraphChecksum.OfAsync(server));
    }

    [Fact]
    public async Task The_bulk_importer_makes_the_graph_that_a_push_makes()
    {
        using var own = TestServer.Start();
        using var folder = new TemporaryFolder();
        using var store = SeedMap.Build();
        ServerExport.Of(store.Read(), null).Write(folder.Root);
        var arguments = File.ReadAllLines(folder["import.txt"])[^1].Split(' ')[5..];

        own.Stop();
        own.Admin(["database", "import", "full", "neo4j", "--overwrite-destination", .. arguments.Select(a => Absolute(a, folder))]);
        own.Restart();
        await using var server = await SharedServer.OpenAsync(own);
        var pushed = await new GraphPush(server, new PushOptions()).RunAsync(store.Read(), null, TestContext.Current.CancellationToken);

        Assert.Equal((0, 0, 0), (pushed.Created, pushed.Changed, pushed.Deleted));
        Assert.True(pushed.Unchanged > 500);
    }

    // --nodes=Insight=insight.csv
    private static string Absolute(string argument, TemporaryFolder folder) =>
        argument.EndsWith(".csv", StringComparison.Ordinal) ? argument[..(argument.LastIndexOf('=') + 1)] + folder[argument[(argument.LastIndexOf('=') + 1)..]] : argument;

    // As cypher-shell cuts them: at a semicolon that ends a line; ":param source => 'x'" becomes the value in its place.
    private static IEnumerable<string> Statements(string script)
    {
        var parameter = script.Split('\n').Single(l => l.StartsWith(":param source => ", StringComparison.Ordinal))[":param source => ".Length..].TrimEnd(';');
        return script.Split(";\n").Where(s => s.Trim().Length > 0 && !s.StartsWith(":param", StringComparison.Ordinal)).Select(s => s.Replace("$source", parameter, StringComparison.Ordinal));
    }
}
