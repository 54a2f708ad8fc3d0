using System.Collections.Concurrent;
using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Motions;

/// <summary>What a verb does to what it acts on.</summary>
internal enum Change
{
    None,
    More,
    Less,
}

/// <summary>
/// Whether a word names something good or bad: by the word lists, else by the listed words that WordNet derives it from or calls
/// its opposites. (Its synonyms and kinds were tried as well, and told nothing more about the stance of claims.)
/// </summary>
internal static class Valence
{
    private const double Derived = 0.8;
    private static readonly FrozenDictionary<string, int> Listed = ReadListed();
    private static readonly FrozenDictionary<string, (Change Change, double Own)> Changes = ReadChanges();
    private static readonly FrozenSet<string> Lacks = ReadSet("lack");
    private static readonly FrozenSet<string> Victims = ReadSet("victim");
    private static readonly FrozenSet<string> Falling = ReadSet("fall");
    private static readonly ConcurrentDictionary<(string, PartOfSpeech), double> Known = new();

    /// <summary>From −1, an ill, to +1, a good; nearer to 0 the less sure.</summary>
    public static double Of(Token token)
    {
        var part = token.Tag switch
        {
            Tag.Noun => PartOfSpeech.Noun,
            Tag.Verb or Tag.Gerund or Tag.Participle => PartOfSpeech.Verb,
            Tag.Adjective => PartOfSpeech.Adjective,
            Tag.Adverb => PartOfSpeech.Adverb,
            _ => PartOfSpeech.None,
        };
        // "Just a few" is no justice, and what lay somewhere told no lie.
        if (part == PartOfSpeech.None || token is { Tag: Tag.Adverb, Word: "just" } or { Word: "lay" or "lain" } || Victims.Contains(token.Lemma) || Victims.Contains(token.Word))
            return 0;
        var value = Known.GetOrAdd((token.Lemma, part), static key => Find(key.Item1, key.Item2));
        return value != 0 || token.Word == token.Lemma ? value : Known.GetOrAdd((token.Word, PartOfSpeech.Adjective), static key => Find(key.Item1, key.Item2));
    }

    /// <summary>What a verb does to what it acts on, and its own value where that has none.</summary>
    public static (Change Change, double Own) ChangeOf(Token token) =>
        token.Tag is Tag.Verb or Tag.Participle or Tag.Gerund && Changes.TryGetValue(token.Lemma, out var change) ? change : (Change.None, 0);

    /// <summary>Whether what it is said of grows less: "crime is falling".</summary>
    public static bool Falls(Token token) => token.Tag is Tag.Verb or Tag.Participle or Tag.Gerund && Falling.Contains(token.Lemma);

    public static bool IsLack(Token token) => Lacks.Contains(token.Lemma);

    private static double Find(string lemma, PartOfSpeech part)
    {
        if (Listed.TryGetValue(lemma, out var sign))
            return sign;
        if (part == PartOfSpeech.Adverb)
            return lemma.EndsWith("ily", StringComparison.Ordinal) ? Find(lemma[..^3] + "y", PartOfSpeech.Adjective)
                : lemma.EndsWith("ly", StringComparison.Ordinal) ? Find(lemma[..^2], PartOfSpeech.Adjective) : 0;
        if (WordNetDatabase.Instance.Find(lemma) is not { } entry || (entry.Parts & part) == 0)
            return 0;
        foreach (var derived in entry.Derived)
        {
            if (Listed.TryGetValue(WordNetDatabase.Instance.LemmaAt(derived / 4), out sign))
                return sign * Derived;
        }

        foreach (var antonym in entry.Antonyms)
        {
            if (Listed.TryGetValue(WordNetDatabase.Instance.LemmaAt(antonym / 4), out sign))
                return -sign * Derived;
        }

        return 0;
    }

    private static FrozenSet<string> ReadSet(string heading) =>
        LexiconFile.Items("values").Where(i => i.Heading == heading).Select(i => i.Item).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> ReadListed()
    {
        var signs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("values").Where(i => i.Heading.Length == 1).Concat(LexiconFile.Items("polarity")))
            signs.TryAdd(item, heading[0] == '+' ? 1 : -1);
        return signs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, (Change Change, double Own)> ReadChanges()
    {
        var changes = new Dictionary<string, (Change, double)>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("values").Where(i => i.Heading.Length == 5))
            changes.TryAdd(item, (heading[0] == 'm' ? Change.More : Change.Less, heading switch { "more+" => 0.5, "more-" => -0.3, "less-" => -1, _ => 0 }));
        return changes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
