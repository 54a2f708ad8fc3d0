using System.Diagnostics;
using System.Globalization;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>
/// Linking a generated corpus whose topics are Zipf-distributed: what bounded candidates miss of what the judge finds in every pair,
/// how time grows between two sizes, and how long it takes to add to the larger.
/// <c>-- linking [SMALL LARGE]</c>, 10,000 and 100,000 unless given; <c>-- linking recall [COUNT…]</c>, 2,000 and 5,000 unless given.
/// </summary>
internal static class LinkingBenchmark
{
    // One insight in twenty-five stands in a planted relation.
    private const int PerPlanted = 50;

    public static void Run(string[] args)
    {
        if (args is ["recall", .. var sizes])
        {
            foreach (var size in sizes.DefaultIfEmpty("2000").Concat(sizes.Length == 0 ? ["5000"] : []))
                Recall(Number(size));
        }
        else
        {
            Growth(args.Length > 0 ? Number(args[0]) : 10_000, args.Length > 1 ? Number(args[1]) : 100_000);
        }
    }

    private static void Recall(int count)
    {
        var corpus = GeneratedCorpus.Of(count, count / PerPlanted);
        var linking = Effort.Of(() => Linker.Link(corpus), out var map);
        var judging = Effort.Of(() => EveryPair.Judge(corpus), out var all);
        var found = map.Relations;
        Print($"{corpus.Insights.Length} insights, linked in {linking}; every pair judged in {judging}");
        Print($"| relations | every pair | found | recall | not among them |");
        Print($"|---|---:|---:|---:|---:|");
        foreach (var kind in all.GroupBy(r => $"{r.Type} {r.Kind}").OrderBy(g => g.Key, StringComparer.Ordinal).Append(all.GroupBy(_ => "all").Single()))
        {
            var (every, mine) = (kind.Select(r => r.Id).ToHashSet(), found.Where(r => kind.Key == "all" || $"{r.Type} {r.Kind}" == kind.Key).Select(r => r.Id).ToHashSet());
            Print($"| {kind.Key} | {every.Count} | {every.Count(mine.Contains)} | {100.0 * every.Count(mine.Contains) / every.Count:0.0} % | {mine.Count(id => !every.Contains(id))} |");
        }

        Planted(count / PerPlanted, found, all);
    }

    private static void Planted(int planted, IReadOnlyCollection<Relation> found, IReadOnlyCollection<Relation> all)
    {
        Print($"");
        Print($"| planted | number | judged so in every pair | found |");
        Print($"|---|---:|---:|---:|");
        var (linked, judged) = (found.ToLookup(Ends), all.ToLookup(Ends));
        foreach (var kind in Enumerable.Range(0, planted).Select(PlantedRelation.At).GroupBy(p => p.Kind))
            Print($"| {kind.Key} | {kind.Count()} | {kind.Count(p => judged[p.Ends].Any(p.IsSaidBy))} | {kind.Count(p => linked[p.Ends].Any(p.IsSaidBy))} |");
        Print($"");
    }

    private static (string, string) Ends(Relation relation) => PlantedRelation.Ordered(relation.From, relation.To);

    private static void Growth(int small, int large)
    {
        var first = Effort.Of(() => Linker.Link(GeneratedCorpus.Of(small, small / PerPlanted)), out _);
        var corpus = GeneratedCorpus.Of(large, large / PerPlanted);
        var second = Effort.Of(() => Linker.Link(corpus), out var linked);
        using var process = Process.GetCurrentProcess();
        Print($"{small} insights: {first}; {large}: {second}, ratio {second.Seconds / first.Seconds:0.0}; {linked.Relations.Length} relations, peak {process.PeakWorkingSet64 / 1e6:0} MB");
        var more = GeneratedCorpus.With(corpus, large);
        var adding = Effort.Of(() => Linker.Extend(linked, more), out var extended);
        Print($"20 insights added to {large}: {adding}, {extended.Relations.Length - linked.Relations.Length} relations more");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
