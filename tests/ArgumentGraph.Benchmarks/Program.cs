using ArgumentGraph.Benchmarks.Cypher;
using ArgumentGraph.Benchmarks.Drawing;
using ArgumentGraph.Benchmarks.Layout;
using ArgumentGraph.Benchmarks.Linking;
using ArgumentGraph.Benchmarks.Neo4j;
using ArgumentGraph.Benchmarks.Reading;
using ArgumentGraph.Benchmarks.Storing;
using ArgumentGraph.Benchmarks.Tck;
using ArgumentGraph.Benchmarks.Training;

// dotnet run -c Release --project tests/ArgumentGraph.Benchmarks -- NAME [OPTIONS]
var benchmarks = new SortedDictionary<string, Action<string[]>>(StringComparer.Ordinal)
{
    ["cypher"] = CypherBenchmark.Run,
    ["drawing"] = DrawingBenchmark.Run,
    ["language"] = _ => LanguageBenchmark.Run(),
    ["layout"] = LayoutBenchmark.Run,
    ["linking"] = LinkingBenchmark.Run,
    ["neo4j"] = PushBenchmark.Run,
    ["reading"] = ReadingBenchmark.Run,
    ["storing"] = StoringBenchmark.Run,
    ["tck"] = TckRun.Run,
    ["train"] = TrainingRun.Run,
};
if (args is [var name, .. var rest] && benchmarks.TryGetValue(name, out var run))
{
    run(rest);
    return Environment.ExitCode;
}

Console.Error.WriteLine($"Which benchmark? One of: {string.Join(", ", benchmarks.Keys)}");
return 1;
