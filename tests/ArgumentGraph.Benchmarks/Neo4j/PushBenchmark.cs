using System.Diagnostics;
using System.Globalization;
using ArgumentGraph.Benchmarks.Cypher;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Benchmarks.Neo4j;

/// <summary>
/// <c>neo4j [INSIGHTS RELATIONS]</c>: a push of a generated graph against a bare UNWIND/MERGE loop with the same rows, batch size,
/// constraints, transport and server (the one of ARGRAPH_TEST_NEO4J, which is emptied).
/// </summary>
internal static class PushBenchmark
{
    public static void Run(string[] args)
    {
        if (Environment.GetEnvironmentVariable("ARGRAPH_TEST_NEO4J") is not { Length: > 0 } address)
        {
            Console.Error.WriteLine("ARGRAPH_TEST_NEO4J names no server; nothing to measure.");
            Environment.ExitCode = 1;
            return;
        }

        var sizes = args.Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
        RunAsync(address, sizes.ElementAtOrDefault(0) is > 0 and var i ? i : 100_000, sizes.ElementAtOrDefault(1) is > 0 and var r ? r : 1_000_000).GetAwaiter().GetResult();
    }

    private static async Task RunAsync(string address, int insights, int relations)
    {
        var options = new Neo4jOptions
        {
            User = Environment.GetEnvironmentVariable("ARGRAPH_NEO4J_USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("ARGRAPH_NEO4J_PASSWORD") ?? "",
        };
        await using var server = await Neo4jServer.OpenAsync(Neo4jAddress.Parse(address), options, CancellationToken.None);
        await LoadSchema.EnsureAsync(server, CancellationToken.None);

        // Both contenders once on a small graph, so that neither pays for the server's warming up.
        var small = WithIds(ArgumentGraphData.Make(Math.Min(insights, 5000), Math.Min(relations, 20_000)));
        await BareAsync(server, small);
        await PushAsync(server, small, null);
        var graph = WithIds(ArgumentGraphData.Make(insights, relations));
        var rows = LoadContent.Of(graph, null).Count;
        Console.WriteLine($"{rows} rows over {address.Split(':')[0]} to Neo4j {server.Version}\n\n| | seconds | rows/s |\n|---|---:|---:|");
        var bare = Print("bare UNWIND/MERGE loop", rows, await BareAsync(server, graph));
        var memory = new MemoryAt();
        var push = Print("push", rows, await PushAsync(server, graph, memory));
        var again = Stopwatch.StartNew();
        var second = await new GraphPush(server, new PushOptions()).RunAsync(graph, null, CancellationToken.None);
        Print($"second push ({second.Created} created, {second.Changed} changed)", rows, again.Elapsed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\npush / bare = {push / bare:0.00}; managed memory at a quarter, half, three quarters and the end: {memory}"));
        await EmptyAsync(server);
    }

    private static double Print(string name, int rows, TimeSpan time)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time.TotalSeconds:0.0} | {rows / time.TotalSeconds:0} |"));
        return rows / time.TotalSeconds;
    }

    private static async Task<TimeSpan> BareAsync(Neo4jServer server, PropertyGraph graph)
    {
        await EmptyAsync(server);
        var content = LoadContent.Of(graph, null);
        var watch = Stopwatch.StartNew();
        foreach (var group in content.Groups)
        {
            foreach (var chunk in group.Rows.Chunk(new PushOptions().BatchRows))
            {
                var changes = chunk.Select(r => new LoadChange(r, ValueMap.Of(r.Properties), IsNew: true));
                await server.Transport.RunAsync(LoadStatements.Write(group, changes, source: null), new RunMode(Writes: true), _ => { }, CancellationToken.None);
            }
        }

        return watch.Elapsed;
    }

    private static async Task<TimeSpan> PushAsync(Neo4jServer server, PropertyGraph graph, IProgress<StageProgress>? progress)
    {
        await EmptyAsync(server);
        var watch = Stopwatch.StartNew();
        await new GraphPush(server, new PushOptions()).RunAsync(graph, progress, CancellationToken.None);
        return watch.Elapsed;
    }

    private static async Task EmptyAsync(Neo4jServer server) =>
        await server.RunAsync(new Statement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS"), writes: true, _ => { }, CancellationToken.None);

    private static PropertyGraph WithIds(PropertyGraph graph) => new(
        graph.Nodes.Append(new Node(new NodeId(graph.NextNodeId), [MapSchema.Run], PropertyMap.Of(("id", "run1"), ("startedAt", "2024")))),
        graph.Relationships.Select(r => MapSchema.IsRelation(r.Type)
            ? r with { Properties = r.Properties.With("id", $"r{r.Id.Value}").With("status", "proposed").With("explanation", $"One counts as an edge what the other counts as a weakness ({r.Id.Value}).") }
            : r).ToList());

    /// <summary>What the process holds, collected, as the load goes on.</summary>
    private sealed class MemoryAt : IProgress<StageProgress>
    {
        private readonly List<long> _megabytes = [];

        public void Report(StageProgress value)
        {
            if (value.Stage == "sending" && value.Done >= value.Total * (_megabytes.Count + 1L) / 4)
                _megabytes.Add(GC.GetTotalMemory(forceFullCollection: true) / 1_000_000);
        }

        public override string ToString() => string.Join(", ", _megabytes) + " MB";
    }
}
