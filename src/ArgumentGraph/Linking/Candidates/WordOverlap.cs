using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
        var index = overlap.IndexOf(old);
        return overlap.wanted.AsParallel().AsOrdered().Select(words => NearestTo(words, index, old.Count, most)).AsEnumerable()
            .SelectMany(found => found).Distinct().Select(i => old[i].Id);
    }

    // By word who has it.
    private List<int>[] IndexOf(IReadOnlyList<Insight> old)
    {
        var found = old.AsParallel().AsOrdered().Select(i => WordsIn(i.Text)).ToArray();
        List<int>[] index = [.. numbers.Select(_ => new List<int>())];
        foreach (var (insight, words) in found.Index())
        {
            foreach (var word in words)
                index[word].Add(insight);
        }

        return index;
    }

    private static int[] NearestTo(ImmutableArray<int> words, List<int>[] index, int count, int most)
    {
        var scores = new double[count];
        foreach (var word in words)
        {
            var gain = Math.Log((count + 1.0) / Math.Max(1, index[word].Count));
            foreach (var insight in index[word])
                scores[insight] += gain;
        }

        return [.. words.SelectMany(w => index[w]).Distinct().OrderByDescending(i => scores[i]).ThenBy(i => i).Take(most)];
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

    // Run once over all texts, it is over before the runtime would have seen that it is worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
