using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Edited or truncated copies: most of the shorter text's word triples stand in the longer one.</summary>
internal static class NearCopyRule
{
    private const double LeastContainment = 0.6;
    private const double LeastContainmentOfShort = 0.75;
    private const double MostReplaced = 0.06;

    // In a sentence or two every word counts.
    private const int ShortText = 40;

    public static Finding? Judge(CandidatePair pair)
    {
        if (!MayBeCopy(pair) || SortedWords.Common(pair.First.Lemmas, pair.Second.Lemmas).Count * 2 < Math.Min(pair.First.Lemmas.Length, pair.Second.Lemmas.Length))
            return null;
        var a = Words(pair.First);
        var b = Words(pair.Second);
        if (Math.Min(a.Length, b.Length) < 6)
            return null;
        var shared = Shingles(a);
        var other = Shingles(b);
        var containment = (double)shared.Count(other.Contains) / Math.Min(shared.Count, other.Count);
        if (containment < (Math.Min(a.Length, b.Length) < ShortText ? LeastContainmentOfShort : LeastContainment) || IsOnlyContained(a, b))
            return null;
        var finding = new Finding(
            RelationType.Restates, RelationKind.NearCopy, false, containment, RelationStrength.Proven, null,
            "The two have nearly the same words.",
            [new CuePlace(true, new TextSpan(0, pair.First.Insight.Text.Length)), new CuePlace(false, new TextSpan(0, pair.Second.Insight.Text.Length))]);
        return Differ(a, b) is { } difference ? finding.TurnedDown(difference) : finding;
    }

    // Cheap: numbers were read once, and equal triples have equal ones.
    private static bool MayBeCopy(CandidatePair pair)
    {
        var (a, b) = (pair.First.Triples, pair.Second.Triples);
        return SortedWords.CountCommon(a.AsSpan(), b.AsSpan()) >= LeastContainment * Math.Min(a.Length, b.Length);
    }

    // A short sentence stands in many a longer one that goes on to say something else.
    private static bool IsOnlyContained(string[] a, string[] b) =>
        Math.Min(a.Length, b.Length) < ShortText && Math.Min(a.Length, b.Length) * 3 < Math.Max(a.Length, b.Length) * 2;

    // One "not" or another number makes nearly the same words another claim.
    private static string? Differ(string[] a, string[] b)
    {
        static string[] Telling(string[] words) => [.. words.Where(w => w is "not" or "n't" or "no" or "never" || w.Any(char.IsDigit)).Distinct(StringComparer.Ordinal)];
        var common = a.Intersect(b, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var onlyA = Telling(a).Where(w => !common.Contains(w)).ToArray();
        var onlyB = Telling(b).Where(w => !common.Contains(w)).ToArray();
        var similarLength = Math.Min(a.Length, b.Length) * 5 > Math.Max(a.Length, b.Length) * 4;
        if (similarLength && Replaced(a, b) > (Math.Min(a.Length, b.Length) < ShortText ? 0 : MostReplaced * Math.Min(a.Length, b.Length)))
            return "nearly the same words, but some that matter were exchanged";
        return onlyA.Length + onlyB.Length > 0 && (similarLength || Math.Min(a.Length, b.Length) < ShortText) ? $"nearly the same words, but '{string.Join("', '", onlyA.Concat(onlyB))}' stands in one only" : null;
    }

    // Words of one side that the other lacks, as far as both sides have such: additions alone replace nothing.
    private static int Replaced(string[] a, string[] b) =>
        Math.Min(a.Except(b, StringComparer.Ordinal).Count(Counts), b.Except(a, StringComparer.Ordinal).Count(Counts));

    private static bool Counts(string word) => word is not ("the" or "a" or "an" or "is" or "are" or "was" or "were" or "'s" or "has" or "have" or "that" or "which" or "and");

    private static string[] Words(Stances.InsightReading reading) => [.. WordTriples.WordsOf(reading.Text)];

    private static HashSet<string> Shingles(string[] words)
    {
        var shingles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + WordTriples.Length <= words.Length; i++)
            shingles.Add($"{words[i]} {words[i + 1]} {words[i + 2]}");
        return shingles;
    }
}
