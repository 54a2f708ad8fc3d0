using ArgumentGraph.Benchmarks.Drawing;
using ArgumentGraph.Benchmarks.Reading;
using ArgumentGraph.Benchmarks.Storing;

// dotnet run -c Release --project tests/ArgumentGraph.Benchmarks -- NAME [OPTIONS]
var benchmarks = new SortedDictionary<string, Action<string[]>>(StringComparer.Ordinal)
{
    ["drawing"] = DrawingBenchmark.Run,
    ["reading"] = ReadingBenchmark.Run,
    ["storing"] = StoringBenchmark.Run,
};
if (args is [var name, .. var rest] && benchmarks.TryGetValue(name, out var run))
{
    run(rest);
    return 0;
}

Console.Error.WriteLine($"Which benchmark? One of: {string.Join(", ", benchmarks.Keys)}");
return 1;
