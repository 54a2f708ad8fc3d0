using System.Diagnostics;
using System.Globalization;
using ArgumentGraph.Linking;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary><c>extending [COUNT]</c>: one more document of twenty insights in a large linked corpus, against linking it all anew.</summary>
internal static class ExtendingBenchmark
{
    private const int Added = 20;
    private const int Runs = 5;

    public static void Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var all = LinkingBenchmark.Generate(count + Added);
        var document = all.Documents[0] with { Id = "added", Path = "added.txt" };
        var added = all.Insights[count..].Select(i => i with { Sources = [.. i.Sources.Select(s => s with { DocumentId = document.Id })] });
        var before = new Corpus(all.Documents, all.Insights[..count]);
        var watch = Stopwatch.StartNew();
        var linked = Linker.Link(before);
        Console.WriteLine($"linking {count} insights anew: {watch.Elapsed.TotalSeconds:0.0} s, {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB at most, {linked.Relations.Length} relations");
        var corpus = new Corpus([.. all.Documents, document], [.. before.Insights, .. added]);
        for (var run = 1; run <= Runs; run++)
        {
            watch.Restart();
            var extended = Linker.Extend(linked, corpus);
            Console.WriteLine($"adding {Added} insights: {watch.Elapsed.TotalSeconds:0.00} s, {extended.Relations.Length - linked.Relations.Length} relations more");
        }
    }
}
