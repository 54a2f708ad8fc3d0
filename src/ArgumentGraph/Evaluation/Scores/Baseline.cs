using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Scores;

/// <summary>What can be had without comparing the two texts at all.</summary>
/// <param name="Name">majority, a only or b only.</param>
public sealed record Baseline(string Name, double Accuracy, double MacroF1);

/// <summary>
/// The rows beside which every result stands: the most frequent label, and a naive Bayes classifier over the words of one side
/// (multinomial, add-one), trained on four fifths of the groups and tried on the last. A set that falls to one side is no set.
/// </summary>
internal static class Baselines
{
    private const int Folds = 5;

    public static ImmutableArray<Baseline> Of(
        IReadOnlyList<string> gold, IReadOnlyList<string> a, IReadOnlyList<string> b, ImmutableArray<int> groups)
    {
        var majority = gold.CountBy(g => g).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
        return
        [
            Row("majority", gold, [.. gold.Select(_ => majority)]),
            Row("a only", gold, OneSide(gold, a, groups)),
            Row("b only", gold, OneSide(gold, b, groups)),
        ];
    }

    private static Baseline Row(string name, IReadOnlyList<string> gold, string[] decided)
    {
        var table = Confusion.Of(gold.Zip(decided));
        return new Baseline(name, table.Accuracy, table.MacroF1);
    }

    private static string[] OneSide(IReadOnlyList<string> gold, IReadOnlyList<string> texts, ImmutableArray<int> groups)
    {
        var words = texts.Select(WordsOf).ToArray();
        var decided = new string[gold.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new NaiveBayes();
            for (var i = 0; i < decided.Length; i++)
            {
                if (groups[i] % Folds != fold)
                    model.Learn(gold[i], words[i]);
            }

            for (var i = 0; i < decided.Length; i++)
            {
                if (groups[i] % Folds == fold)
                    decided[i] = model.Decide(words[i]) ?? gold[0];
            }
        }

        return decided;
    }

    private static string[] WordsOf(string text) => [.. text.ToLowerInvariant()
        .Split((char[])[' ', '\t', '\n', '\r', '.', ',', ';', ':', '!', '?', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .Distinct(StringComparer.Ordinal)];
}
