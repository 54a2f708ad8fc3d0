using System.Collections.Frozen;

namespace ArgumentGraph.Linking.Language;

/// <summary>Nouns whose form does not tell their number.</summary>
internal static class NounNumber
{
    private static readonly FrozenSet<string> Plurals = new[] { "people", "police", "cattle", "folk", "clergy", "poultry", "vermin" }.ToFrozenSet();
    private static readonly FrozenSet<string> Either = new[] { "staff", "data", "media", "sheep", "fish", "deer", "aircraft", "offspring", "youth", "majority", "number", "half", "pair", "crew", "team", "head", "elite" }.ToFrozenSet();

    public static bool IsPlural(string word) => Plurals.Contains(word);

    /// <summary>"Species", "means", "headquarters", and what takes a plural verb for its members.</summary>
    public static bool MayBePlural(string word) =>
        Plurals.Contains(word) || Either.Contains(word) || word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal);
}
