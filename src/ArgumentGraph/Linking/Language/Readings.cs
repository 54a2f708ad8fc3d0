using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Language;

/// <summary>What a word form may be, with the lemma of each reading and how often WordNet's tagged corpus has it.</summary>
internal sealed record Readings(string? Noun, string? Verb, string? Adjective, string? Adverb, int NounSeen, int VerbSeen, int AdjectiveSeen, int AdverbSeen)
{
    public bool IsEmpty => Noun is null && Verb is null && Adjective is null && Adverb is null;

    public static Readings Of(string word)
    {
        var noun = Lemmas.Of(word, PartOfSpeech.Noun);
        var verb = Lemmas.Of(word, PartOfSpeech.Verb);
        var adjective = Lemmas.Of(word, PartOfSpeech.Adjective);
        var adverb = Lemmas.Of(word, PartOfSpeech.Adverb);
        // A hyphenated word takes the readings of its last part: "fine-tuned", "high-quality", "post-training".
        if (noun is null && verb is null && adjective is null && adverb is null && word.LastIndexOf('-') is > 0 and var dash && dash < word.Length - 1)
        {
            var last = Of(word[(dash + 1)..]);
            var stem = word[..(dash + 1)];
            return new Readings(Join(stem, last.Noun), Join(stem, last.Verb), Join(stem, last.Adjective), Join(stem, last.Adverb),
                last.NounSeen, last.VerbSeen, last.AdjectiveSeen, last.AdverbSeen);
        }

        return new Readings(noun, verb, adjective, adverb,
            Seen(noun, PartOfSpeech.Noun), Seen(verb, PartOfSpeech.Verb), Seen(adjective, PartOfSpeech.Adjective), Seen(adverb, PartOfSpeech.Adverb));
    }

    private static string? Join(string stem, string? last) => last is null ? null : stem + last;

    private static int Seen(string? lemma, PartOfSpeech part) => lemma is null ? 0 : 1 + (WordNetDatabase.Instance.Find(lemma)?.SeenAs(part) ?? 0);
}
