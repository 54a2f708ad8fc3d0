using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Backing;

/// <summary>A word of a claim with the words derived from it ("closure", "close"), any of which names the same.</summary>
/// <param name="Counts">How much of its weight it counts: things tell more of a claim than what they do.</param>
internal readonly record struct Term(string Lemma, ImmutableArray<string> Forms, bool IsName, double Counts)
{
    private const double OfVerb = 0.5;
    private static readonly ConcurrentDictionary<string, ImmutableArray<string>> Known = new(StringComparer.Ordinal);

    public static Term Of(Token token) =>
        new(token.Lemma, Known.GetOrAdd(token.Lemma, FormsOf), token.Tag == Tag.ProperNoun, token.IsNominal || token.Tag == Tag.Adjective ? 1 : OfVerb);

    /// <summary>Whether one of many lemmas, sorted, names it.</summary>
    public bool IsIn(ImmutableArray<string> lemmas) => Forms.Any(f => lemmas.BinarySearch(f, StringComparer.Ordinal) >= 0);

    private static ImmutableArray<string> FormsOf(string lemma) => WordNetDatabase.Instance.Find(lemma) is { } entry
        ? [lemma, .. entry.Derived.Select(d => WordNetDatabase.Instance.LemmaAt(d / 4)).Where(d => d != lemma).Distinct(StringComparer.Ordinal)] : [lemma];
}
