using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// Which of many unread texts share telling words with a few that were read: one pass over their letters, no tagging. A word
/// is met in its commonest inflections.
/// </summary>
internal sealed class WordOverlap
{
    private static readonly string[] s_inflections = ["", "s", "es", "d", "ed", "ing"];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly ImmutableArray<ImmutableArray<int>> wanted;

    private WordOverlap(ImmutableArray<InsightReading> fresh)
    {
        wanted = [.. fresh.Select(r => r.Lemmas.Select(NumberOf).ToImmutableArray())];
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>For each new insight the ids of the old ones nearest to it, rare shared words counting most; all of them together.</summary>
    /// <param name="most">How many for each new insight.</param>
    public static IEnumerable<string> Nearest(ImmutableArray<InsightReading> fresh, IReadOnlyList<Insight> old, int most)
    {
        var overlap = new WordOverlap(fresh);
        var found = old.AsParallel().AsOrdered().Select(i => overlap.WordsIn(i.Text)).ToArray();
        var uses = found.SelectMany(w => w).CountBy(w => w).ToDictionary();
        var index = found.SelectMany((words, i) => words.Select(w => (Word: w, Insight: i))).ToLookup(w => w.Word, w => w.Insight);
        return overlap.wanted
            .SelectMany(words => Scores(words, index, w => Math.Log((old.Count + 1.0) / uses.GetValueOrDefault(w, 1))).Take(most))
            .Distinct().Select(i => old[i].Id);
    }

    private static IEnumerable<int> Scores(ImmutableArray<int> words, ILookup<int, int> index, Func<int, double> weight)
    {
        var scores = new Dictionary<int, double>();
        foreach (var word in words)
        {
            var gain = weight(word);
            foreach (var insight in index[word])
                scores[insight] = scores.GetValueOrDefault(insight) + gain;
        }

        return scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key);
    }

    private int NumberOf(string lemma)
    {
        if (numbers.TryGetValue(lemma, out var number))
            return number;
        number = numbers.Count;
        var stem = lemma.Length > 3 && lemma[^1] is 'e' or 'y' ? lemma[..^1] : lemma;
        foreach (var form in s_inflections.Select(i => lemma + i).Append(stem + "ing").Append(stem + "ies").Append(stem + "ied"))
            numbers.TryAdd(form, number);
        return number;
    }

    private int[] WordsIn(string text)
    {
        var found = new HashSet<int>();
        Span<char> word = stackalloc char[32];
        var length = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '-');
            if (isLetter && length < word.Length)
                word[length++] = char.ToLowerInvariant(text[at]);
            if (isLetter || length == 0)
                continue;
            if (lookup.TryGetValue(word[..length], out var number))
                found.Add(number);
            length = 0;
        }

        return [.. found];
    }
}
