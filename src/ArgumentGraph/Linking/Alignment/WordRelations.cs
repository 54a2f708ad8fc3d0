using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Relations between words by WordNet: synonyms, kinds, antonyms (through similar adjectives too), and numbers by value.</summary>
internal static class WordRelations
{
    private static readonly WordPairTable Known = new();

    public static WordRelation Between(Token a, Token b) => Known.Of(a.Tagged, b.Tagged, Read);

    private static WordRelation Read(TaggedWord a, TaggedWord b)
    {
        if (a.Tag == Tag.Number || b.Tag == Tag.Number || a.Value is not null && b.Value is not null)
            return NumberRelations.Compare(a.Word, b.Word);
        if (a.Lemma == b.Lemma)
            return WordRelation.Same;
        if (Prefixes.AreOpposed(a.Word, b.Word) || Opposites.Are(a.Lemma, b.Lemma) || Opposites.Are(a.Word, b.Word))
            return WordRelation.Opposite;
        if (Colours.AreTwo(a.Lemma, b.Lemma))
            return WordRelation.Opposite;
        if (Compounds(a.Word, b.Word) is var compound and not WordRelation.None)
            return compound;
        var (partA, partB) = (PartOf(a.Tag), PartOf(b.Tag));
        if (partA == PartOfSpeech.None || partB == PartOfSpeech.None || a.Tag == Tag.ProperNoun != (b.Tag == Tag.ProperNoun))
            return WordRelation.None;
        if (a.Tag == Tag.ProperNoun)
        {
            if (Places.LiesIn(a.Lemma, b.Lemma))
                return WordRelation.Narrower;
            if (Places.LiesIn(b.Lemma, a.Lemma))
                return WordRelation.Wider;
        }

        // "Selling" and "buying" may be tagged as things; what they do decides.
        if (a.Word.EndsWith("ing", StringComparison.Ordinal) && b.Word.EndsWith("ing", StringComparison.Ordinal)
            && Lemmas.Of(a.Word, PartOfSpeech.Verb) is { } verbA && Lemmas.Of(b.Word, PartOfSpeech.Verb) is { } verbB
            && OfPart(verbA, verbB, PartOfSpeech.Verb) is var doing and not WordRelation.None)
            return doing;
        return partA == partB ? OfPart(a.Lemma, b.Lemma, partA)
            : Derived(a.Lemma, b.Lemma) ? WordRelation.Same : WordRelation.None;
    }

    // "sun-lit" and "moon-lit", "three-wheeled" and "four-wheeled": one part differs.
    private static WordRelation Compounds(string a, string b)
    {
        if (!a.Contains('-', StringComparison.Ordinal) || !b.Contains('-', StringComparison.Ordinal))
            return WordRelation.None;
        var (partsA, partsB) = (a.Split('-'), b.Split('-'));
        if (partsA.Length != partsB.Length)
            return WordRelation.None;
        var other = Enumerable.Range(0, partsA.Length).Where(i => partsA[i] != partsB[i]).ToArray();
        if (other is not [var at])
            return WordRelation.None;
        if (Opposites.Are(partsA[at], partsB[at]) || Colours.AreTwo(partsA[at], partsB[at]))
            return WordRelation.Opposite;
        return NumberRelations.Compare(partsA[at], partsB[at]);
    }

    private static WordRelation OfPart(string a, string b, PartOfSpeech part)
    {
        if (Meaning.Of(a, part) is not { } x || Meaning.Of(b, part) is not { } y)
            return WordRelation.None;
        var wordNet = WordNetDatabase.Instance;
        if (AreAntonyms(wordNet, x.Entry, y.Common, b, part) || AreAntonyms(wordNet, y.Entry, x.Common, a, part))
            return WordRelation.Opposite;
        if (Meet(x.Common, y.Common))
            return WordRelation.Same;
        if (part == PartOfSpeech.Adjective)
        {
            if (OpposedThroughSimilar(wordNet, x.Entry, y.Common) || OpposedThroughSimilar(wordNet, y.Entry, x.Common))
                return WordRelation.Opposite;
            return x.Common.Any(s => Meet(wordNet.Similar(s), y.Common)) ? WordRelation.Same : WordRelation.None;
        }

        if (x.IsBelow(y))
            return WordRelation.Narrower;
        if (y.IsBelow(x))
            return WordRelation.Wider;
        return part == PartOfSpeech.Verb && Meet(x.NextAbove, y.NextAbove) ? WordRelation.Near : WordRelation.None;
    }

    private static bool Meet(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        foreach (var synset in a)
        {
            if (b.Contains(synset))
                return true;
        }

        return false;
    }

    // Directly, or through a synonym: "begin" is the antonym of "end" and shares its first sense with "start".
    private static bool AreAntonyms(WordNetDatabase wordNet, WordEntry entry, ImmutableArray<int> other, string name, PartOfSpeech part) =>
        entry.Antonyms.Any(target => 1 << (target % 4) == (int)part && wordNet.LemmaAt(target / 4) is var antonym
            && (antonym == name || wordNet.Find(antonym)!.SensesAs(part).Take(2).Intersect(other.Take(2)).Any()));

    // "huge" is similar to "large", whose antonym is "small".
    private static bool OpposedThroughSimilar(WordNetDatabase wordNet, WordEntry entry, ImmutableArray<int> sensesOfOther)
    {
        foreach (var target in entry.Antonyms)
        {
            if (target % 4 == 2 && wordNet.Find(wordNet.LemmaAt(target / 4)) is { } antonym
                && antonym.SensesAs(PartOfSpeech.Adjective) is { IsEmpty: false } senses && sensesOfOther is [var first, ..]
                && wordNet.Similar(first).Contains(senses[0]))
                return true;
        }

        return false;
    }

    private static bool Derived(string a, string b) =>
        WordNetDatabase.Instance is var wordNet && wordNet.Find(a) is { } entry && entry.Derived.Any(d => wordNet.LemmaAt(d / 4) == b);

    private static PartOfSpeech PartOf(Tag tag) => tag switch
    {
        Tag.Noun or Tag.ProperNoun => PartOfSpeech.Noun,
        Tag.Verb or Tag.Participle or Tag.Gerund => PartOfSpeech.Verb,
        Tag.Adjective => PartOfSpeech.Adjective,
        Tag.Adverb => PartOfSpeech.Adverb,
        _ => PartOfSpeech.None,
    };
}
