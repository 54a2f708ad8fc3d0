using System.Diagnostics;
using System.Globalization;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>
/// <c>-- language</c>: what the first look-up in WordNet costs in a fresh process, in time and managed memory, then how fast a generated
/// text is tagged.
/// </summary>
internal static class LanguageBenchmark
{
    private const int Sentences = 20_000;

    public static void Run()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var found = WordNetDatabase.Instance.Find("distillation");
        var first = watch.Elapsed.TotalMilliseconds;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        watch.Restart();
        WordNetDatabase.Instance.Find("moat");
        Print($"WordNet: first look-up {first:0.0} ms cold ({found?.Parts}), second {watch.Elapsed.TotalMilliseconds:0.000} ms; {memory / 1e6:0.0} MB managed");
        watch.Restart();
        AnalysedText.Of("The old bridge carries trams.");
        Print($"First sentence, word lists read: {watch.Elapsed.TotalMilliseconds:0.0} ms");
        var text = string.Join(' ', Enumerable.Range(0, Sentences).Select(i => $"In {1950 + i % 70} the clinic of ward {i} said that it saves about {i % 90 + 2} % of its costs, although nurses are scarce."));
        watch.Restart();
        var words = AnalysedText.Of(text).Sentences.Sum(s => s.Tokens.Length + 0 * s.Clauses.Length + 0 * s.Dates.Length);
        Print($"{words} tokens with clauses and dates: {words / watch.Elapsed.TotalSeconds / 1000:0} thousand a second");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
