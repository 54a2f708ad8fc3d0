using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>
/// Linking a generated corpus whose topics are Zipf-distributed, at two sizes to show how time grows, against comparing the
/// words of every pair, which finds no relation but is what a simple program would start from.
/// </summary>
internal static class LinkingBenchmark
{
    private static readonly string[] s_verdicts =
    [
        "gives {0} a clear edge", "is a serious weakness of {0}", "is what decides how {0} fares", "saves {0} a great deal of money",
        "keeps {0} from growing", "is not what matters to {0}", "makes {0} faster than its rivals", "is the main bottleneck of {0}",
    ];

    public static void Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var (small, large) = (Generate(count), Generate(4 * count));
        Measurement.Compare(
            $"link {count} insights",
            3,
            ("linker", () => Linker.Link(small)),
            ("words of every pair", () => ComparePairs(small)),
            ($"linker, {4 * count} insights", () => Linker.Link(large)));
    }

    public static Corpus Generate(int count)
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

    private static int ComparePairs(Corpus corpus)
    {
        var words = corpus.Insights.Select(i => i.Text.Split(' ').ToHashSet(StringComparer.Ordinal)).ToImmutableArray();
        var close = 0;
        for (var a = 0; a < words.Length; a++)
        {
            for (var b = a + 1; b < words.Length; b++)
                close += words[a].Count(words[b].Contains) >= 8 ? 1 : 0;
        }

        return close;
    }
}
