using System.Collections.Concurrent;
using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Stances;

/// <summary>What a verb does to the sign of its object.</summary>
internal enum Effect
{
    None,
    Raise,
    Lower,
    LowerAndBlame,
    Grant,

    /// <summary>Who does it thinks well of the object.</summary>
    Choose,

    /// <summary>Who does it thinks ill of the object.</summary>
    Shun,
}

/// <summary>The sign of words of praise and blame, and the effect of verbs on their objects; by list, then by WordNet's derived forms.</summary>
internal static class Polarity
{
    private static readonly FrozenDictionary<(string Lemma, PartOfSpeech Part), int> Listed = Read();
    private static readonly FrozenDictionary<string, Effect> Effects = ReadEffects();
    private static readonly ConcurrentDictionary<(string Lemma, PartOfSpeech Part), int> Known = new();

    public static int Of(Token token) => PartOf(token.Tag) is var part && part == PartOfSpeech.None ? 0
        : Known.GetOrAdd((token.Lemma, part), static key => Find(key.Lemma, key.Part)) is var sign && sign != 0 || token.Tag is not (Tag.Participle or Tag.Adjective) ? sign
        : Known.GetOrAdd((token.Word, PartOfSpeech.Adjective), static key => Find(key.Lemma, key.Part));

    /// <summary>Whether a noun praises or blames by itself: "risk", "tiredness".</summary>
    public static bool IsVerdict(string noun) => Known.GetOrAdd((noun, PartOfSpeech.Noun), static key => Find(key.Lemma, key.Part)) != 0;

    public static Effect EffectOf(Token token) =>
        token.Tag is Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Have or Tag.Do && Effects.TryGetValue(token.Lemma, out var effect) ? effect : Effect.None;

    /// <summary>Whether a noun takes away what stands before it: "cost reduction", "risk avoidance".</summary>
    public static bool TakesAway(string noun) => noun is "reduction" or "decrease" or "cut" or "avoidance" or "elimination" or "prevention" or "mitigation" or "removal" or "saving" or "savings" or "relief";

    private static PartOfSpeech PartOf(Tag tag) => tag switch
    {
        Tag.Noun => PartOfSpeech.Noun,
        Tag.Verb or Tag.Participle or Tag.Gerund => PartOfSpeech.Verb,
        Tag.Adjective => PartOfSpeech.Adjective,
        Tag.Adverb => PartOfSpeech.Adverb,
        _ => PartOfSpeech.None,
    };

    private static int Find(string lemma, PartOfSpeech part)
    {
        if (Listed.TryGetValue((lemma, part), out var sign))
            return sign;
        if (part == PartOfSpeech.Adverb)
            return lemma.EndsWith("ily", StringComparison.Ordinal) ? Find(lemma[..^3] + "y", PartOfSpeech.Adjective)
                : lemma.EndsWith("ly", StringComparison.Ordinal) ? Find(lemma[..^2], PartOfSpeech.Adjective)
                : lemma is "well" or "better" or "best" ? 1 : lemma is "badly" or "worse" or "worst" ? -1 : 0;
        return part == PartOfSpeech.Verb ? 0 : ByDerivation(lemma, part);
    }

    // "unreliability" is listed nowhere, but WordNet derives it from "unreliable".
    private static int ByDerivation(string lemma, PartOfSpeech part)
    {
        var wordNet = WordNetDatabase.Instance;
        if (wordNet.Find(lemma) is not { } entry || entry.SensesAs(part).Length > 3)
            return 0;
        foreach (var derived in entry.Derived)
        {
            if (derived % 4 == 2 && Listed.TryGetValue((wordNet.LemmaAt(derived / 4), PartOfSpeech.Adjective), out var sign))
                return sign;
        }

        return 0;
    }

    private static FrozenDictionary<(string Lemma, PartOfSpeech Part), int> Read()
    {
        var signs = new Dictionary<(string, PartOfSpeech), int>();
        foreach (var (heading, item) in LexiconFile.Items("polarity"))
        {
            var part = heading[1] switch { 'n' => PartOfSpeech.Noun, 'v' => PartOfSpeech.Verb, _ => PartOfSpeech.Adjective };
            signs.TryAdd((item, part), heading[0] == '+' ? 1 : -1);
        }

        return signs.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, Effect> ReadEffects()
    {
        var effects = new Dictionary<string, Effect>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("effects").Where(i => i.Heading != "opinion"))
            effects.TryAdd(item, heading switch { "raise" => Effect.Raise, "lower" => Effect.Lower, "lower*" => Effect.LowerAndBlame, "choose" => Effect.Choose, "shun" => Effect.Shun, _ => Effect.Grant });
        return effects.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
