using System.Diagnostics;
using System.Globalization;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>
/// Linking a generated corpus whose topics are Zipf-distributed: at two sizes to show how time grows, with relations planted to show
/// what bounded lists of candidates miss, and adding to a corpus that is there.
/// <c>-- linking [SMALL] [LARGE]</c>; 1,000 and ten times as many unless given.
/// </summary>
internal static class LinkingBenchmark
{
    private static readonly string[] s_verdicts =
    [
        "gives {0} a clear edge", "is a serious weakness of {0}", "is what decides how {0} fares", "saves {0} a great deal of money",
        "keeps {0} from growing", "is not what matters to {0}", "makes {0} faster than its rivals", "is the main bottleneck of {0}",
    ];

    private static readonly string[] s_claims = ["The {0} valve closes at night.", "The {0} bridge carries trams.", "The {0} court upheld the verdict.", "The {0} serum lowers fever."];
    private static readonly string[] s_denials = ["The {0} valve does not close at night.", "The {0} bridge does not carry trams.", "The {0} court did not uphold the verdict.", "The {0} serum does not lower fever."];

    private const int Added = 20;

    public static void Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var large = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10 * count;
        Recall(Math.Min(count, 2000));
        Growth(count, large);
    }

    // Planted: one insight in a hundred denies what another says, under a name of their own.
    private static void Recall(int count)
    {
        var corpus = Generate(count);
        var planted = count / 100;
        corpus = corpus with { Insights = [.. corpus.Insights, .. Enumerable.Range(0, planted).SelectMany(i => new[] { Planted(s_claims, i, count), Planted(s_denials, i, count) })] };
        var found = Keys(Linker.Link(corpus));
        var all = Keys(Linker.Link(corpus, new LinkingOptions { CandidatesPerInsight = int.MaxValue }));
        var denied = found.Count(k => k.Kind == RelationKind.Negation);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{corpus.Insights.Length} insights: {all.Count(found.Contains)} of {all.Count} relations that comparing all that share a word finds ({100.0 * all.Count(found.Contains) / Math.Max(1, all.Count):0.0} %); {denied} denials found, {planted} planted"));
    }

    private static void Growth(int small, int large)
    {
        var first = Time(Generate(small), out _);
        var corpus = Generate(large);
        var second = Time(corpus, out var memory);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{small} insights: {first:0.00} s; {large}: {second:0.00} s, ratio {second / first:0.0}, peak {memory:0} MB"));
        var document = corpus.Documents[0] with { Id = "added", Path = "added.txt" };
        var added = Enumerable.Range(0, Added).Select(i => Insight(large + i, new Random(large + i), document));
        var linked = Linker.Link(corpus);
        var watch = Stopwatch.StartNew();
        var extended = Linker.Extend(linked, new Corpus([.. corpus.Documents, document], [.. corpus.Insights, .. added]));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Added} insights added to {large}: {watch.Elapsed.TotalSeconds:0.00} s, {extended.Relations.Length - linked.Relations.Length} relations more"));
    }

    private static double Time(Corpus corpus, out double megabytes)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        Linker.Link(corpus);
        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        megabytes = process.PeakWorkingSet64 / 1e6;
        return seconds;
    }

    private static HashSet<(string, string, RelationKind Kind)> Keys(ArgumentMap map) => [.. map.Relations.Select(r => (r.From, r.To, r.Kind))];

    private static Insight Planted(string[] templates, int number, int count)
    {
        var text = string.Format(CultureInfo.InvariantCulture, templates[number % templates.Length], $"{Letters(1300 + number * 7)}{Letters(number)}");
        var span = new TextSpan(0, text.Length);
        return new Insight(ArgumentGraph.Model.Insight.IdOf(text), text, text, InsightKind.Insight, [new Passage($"p{count}{number}{templates[0].Length}", "d", span, text, number)], []);
    }

    private static Corpus Generate(int count)
    {
        var random = new Random(7);
        var document = new Document("d", "generated.txt", "Generated", ContentId.OfBytes([]), "text/plain", DocumentShape.InsightPage, null);
        return new Corpus([document], [.. Enumerable.Range(0, count).Select(i => Insight(i, random, document))]);
    }

    private static Insight Insight(int number, Random random, Document document)
    {
        var verdict = string.Format(CultureInfo.InvariantCulture, s_verdicts[random.Next(s_verdicts.Length)], $"company {Letters(random.Next(400))}");
        var text = $"The {Letters(Zipf(random))} method {verdict}, as report {number} on plant {Letters(random.Next(5000))} shows.";
        var span = new TextSpan(number * 200, (number * 200) + text.Length);
        return new Insight(
            ArgumentGraph.Model.Insight.IdOf(text), text, text, InsightKind.Insight,
            [new Passage(Passage.IdOf(document.Sha256, span), document.Id, span, text, number)], []);
    }

    // Inverse of a power law over a thousand ranks.
    private static int Zipf(Random random) => (int)Math.Pow(1000, random.NextDouble());

    // A made-up name a number, pronounceable and the same in every run.
    private static string Letters(int number) =>
        string.Concat("bdfglmnprt"[number % 10], "aeiou"[number / 10 % 5], "klmnrstvz"[number / 50 % 9], "aeiou"[number / 450 % 5], "nrsl"[number / 2250 % 4]);
}
