using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Benchmarks.Cypher;

/// <summary>
/// <c>cypher [INSIGHTS RELATIONS]</c>: the analyst queries on a generated graph, against Kuzu (ARGRAPH_KUZU names a folder where npm's
/// kuzu is installed) and Neo4j (ARGRAPH_TEST_NEO4J, see the server's README), each where there is one.
/// </summary>
internal static class CypherBenchmark
{
    private const int Rounds = 15;

    /// <summary>Every engine answers each query for this long before its times count: two of the three compile while they run.</summary>
    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public static void Run(string[] args)
    {
        var insights = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var relations = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000;
        var watch = Stopwatch.StartNew();
        var graph = ArgumentGraphData.Make(insights, relations);
        using var store = new HeldGraph(graph);
        var memory = GC.GetTotalMemory(forceFullCollection: true) / (1024 * 1024);
        Console.WriteLine($"{insights} insights, {relations} relations: made and loaded in {watch.Elapsed.TotalSeconds:0.0} s, {memory} MB held, {Environment.ProcessorCount} cores.\n");
        var own = Own(new CypherEngine(store, new FullTextDefinition("insights", ["Insight"], ["title"])));
        Console.WriteLine($"With all indexes and columns: {GC.GetTotalMemory(forceFullCollection: true) / (1024 * 1024)} MB held.\n");
        var kuzu = Kuzu(graph);
        var neo4j = Neo4jPeer.Measure(graph, Rounds);
        Print(own, kuzu, neo4j);
    }

    private static Dictionary<string, (double Milliseconds, string Answer)> Own(CypherEngine engine) =>
        BenchmarkQuery.All.ToDictionary(q => q.Name, q =>
        {
            string? answer = null;
            var times = new List<double>();
            var warming = Stopwatch.StartNew();
            while (times.Count < Rounds)
            {
                var watch = Stopwatch.StartNew();
                var result = engine.Query(q.Text);
                if (warming.Elapsed > WarmUp)
                    times.Add(watch.Elapsed.TotalMilliseconds);
                answer = result.Rows.Count == 0 ? "none" : string.Join(",", result.Rows[0].Select(Values));
            }

            return (times.Order().ElementAt(Rounds / 2), answer!);
        });

    private static string Values(ArgumentGraph.Cypher.Values.Value value) => ArgumentGraph.Cypher.Values.ValueText.Plain(value);

    private static Dictionary<string, double> Kuzu(PropertyGraph graph)
    {
        if (Environment.GetEnvironmentVariable("ARGRAPH_KUZU") is not { Length: > 0 } modules)
        {
            Console.WriteLine("Kuzu: not measured, ARGRAPH_KUZU names no folder with it.\n");
            return [];
        }

        var folder = Directory.CreateTempSubdirectory("argraph-kuzu-").FullName;
        PeerFiles.Write(graph, folder);
        File.WriteAllText(Path.Combine(folder, "queries.json"), JsonSerializer.Serialize(BenchmarkQuery.All.Select(q => new { name = q.Name, text = q.Kuzu ?? q.Text })));
        var script = Path.Combine(AppContext.BaseDirectory, "Cypher", "kuzu.cjs");
        var start = new ProcessStartInfo("node", [script, folder, Rounds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        start.Environment["NODE_PATH"] = Path.Combine(modules, "node_modules");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<Dictionary<string, double>>(output)! : [];
    }

    private static void Print(Dictionary<string, (double Milliseconds, string Answer)> own, Dictionary<string, double> kuzu, Dictionary<string, double> neo4j)
    {
        Console.WriteLine("| query | argraph ms | kuzu ms | kuzu / argraph | neo4j ms | neo4j / argraph | first row |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---|");
        foreach (var (name, (time, answer)) in own)
            Console.WriteLine($"| {name} | {Number(time)} | {Cell(kuzu, name)} | {Ratio(kuzu, name, time)} | {Cell(neo4j, name)} | {Ratio(neo4j, name, time)} | {answer} |");
    }

    private static string Cell(Dictionary<string, double> peer, string name) => peer.TryGetValue(name, out var time) ? Number(time) : "–";

    private static string Ratio(Dictionary<string, double> peer, string name, double own) => peer.TryGetValue(name, out var time) ? Number(time / own) : "–";

    private static string Number(double number) => number.ToString(number < 1 ? "0.000" : "0.0", CultureInfo.InvariantCulture);

    private sealed class HeldGraph(PropertyGraph graph) : IGraphStore
    {
        public PropertyGraph Read() => graph;

        public void Commit(GraphChanges changes) => throw new NotSupportedException("The benchmark only reads.");

        public void Dispose()
        {
        }
    }
}
