namespace ArgumentGraph.Linking.Alignment;

/// <summary>Prefixes that turn a word round: "non-magnetic" and "magnetic", "overstaffed" and "understaffed".</summary>
internal static class Prefixes
{
    private const int LeastStem = 4;
    private static readonly (string, string)[] Opposed = [("over", "under"), ("up", "down"), ("pre", "post"), ("pro-", "anti-")];

    /// <summary>Whether the first is the second with "non" before it.</summary>
    public static bool IsDenied(string word, string stem) =>
        word.Length > stem.Length && stem.Length >= LeastStem && word.EndsWith(stem, StringComparison.Ordinal) && word[..^stem.Length] is "non-" or "non";

    public static bool AreOpposed(string a, string b) => IsDenied(a, b) || IsDenied(b, a)
        || Opposed.Any(pair => Parts(a, b, pair.Item1, pair.Item2) || Parts(b, a, pair.Item1, pair.Item2));

    private static bool Parts(string a, string b, string first, string second) =>
        a.Length >= first.Length + LeastStem && a.StartsWith(first, StringComparison.Ordinal) && b.StartsWith(second, StringComparison.Ordinal)
        && a.AsSpan(first.Length).SequenceEqual(b.AsSpan(second.Length));
}
