using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Benchmarks.Cypher;

/// <summary>The same queries over a server's HTTP Query API; its times hold the way over the loopback socket.</summary>
internal static class Neo4jPeer
{
    private const int Batch = 20_000;

    public static Dictionary<string, double> Measure(PropertyGraph graph, int rounds)
    {
        if (Environment.GetEnvironmentVariable("ARGRAPH_TEST_NEO4J") is not { Length: > 0 } address)
        {
            Console.WriteLine("Neo4j: not measured, ARGRAPH_TEST_NEO4J names no server.\n");
            return [];
        }

        using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
        var login = $"{Environment.GetEnvironmentVariable("ARGRAPH_NEO4J_USER")}:{Environment.GetEnvironmentVariable("ARGRAPH_NEO4J_PASSWORD")}";
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(login)));
        Load(client, graph);
        return BenchmarkQuery.All.ToDictionary(q => q.Name, q =>
        {
            var times = new List<double>();
            var warming = Stopwatch.StartNew();
            while (times.Count < rounds)
            {
                var watch = Stopwatch.StartNew();
                Ask(client, q.Text, null);
                if (warming.Elapsed > CypherBenchmark.WarmUp)
                    times.Add(watch.Elapsed.TotalMilliseconds);
            }

            return times.Order().ElementAt(rounds / 2);
        });
    }

    private static void Load(HttpClient client, PropertyGraph graph)
    {
        var watch = Stopwatch.StartNew();
        Ask(client, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", null);
        foreach (var label in graph.Nodes.GroupBy(n => n.Labels[0]))
        {
            Ask(client, $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{label.Key}) REQUIRE n.id IS UNIQUE", null);
            foreach (var chunk in label.Chunk(Batch))
                Ask(client, $"UNWIND $rows AS row CREATE (n:{label.Key}) SET n = row", chunk.Select(n => n.Properties.ToDictionary(p => p.Key, p => p.Value.AsString)));
        }

        foreach (var type in graph.Relationships.GroupBy(r => r.Type))
        {
            var end = type.Key == "ABOUT" ? "Topic" : "Insight";
            foreach (var chunk in type.Chunk(Batch))
            {
                var rows = chunk.Select(r => new { a = PeerFiles.Id(graph, r.Start), b = PeerFiles.Id(graph, r.End), c = r.Properties["confidence"].IsNull ? 0 : r.Properties["confidence"].AsFloat });
                Ask(client, $"UNWIND $rows AS row MATCH (a:Insight {{id: row.a}}) MATCH (b:{end} {{id: row.b}}) CREATE (a)-[:{type.Key} {{confidence: row.c}}]->(b)", rows);
            }
        }

        Ask(client, "CREATE FULLTEXT INDEX insights IF NOT EXISTS FOR (i:Insight) ON EACH [i.title]", null);
        Ask(client, "CALL db.awaitIndexes()", null);
        Console.WriteLine($"Neo4j: loaded in {watch.Elapsed.TotalSeconds:0} s.\n");
    }

    private static void Ask(HttpClient client, string statement, object? rows)
    {
        var body = JsonSerializer.Serialize(new { statement, parameters = new { rows = rows ?? Array.Empty<string>() } });
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = client.PostAsync(new Uri("/db/neo4j/query/v2", UriKind.Relative), content).GetAwaiter().GetResult();
        var text = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        if (text.Contains("\"errors\"", StringComparison.Ordinal))
            throw new InvalidOperationException($"The server refused {statement}: {text[..Math.Min(text.Length, 300)]}");
    }
}
