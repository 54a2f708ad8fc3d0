using System.Collections.Immutable;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Language;

/// <summary>
/// Finds names of several words: capitals that end a noun phrase, and what an institution is "of" ("Bank of England", "University of
/// the West"). A capital that only begins the sentence belongs to a name if another follows it.
/// </summary>
internal static class EntityNames
{
    public static ImmutableArray<EntityName> In(Sentence sentence)
    {
        var names = ImmutableArray.CreateBuilder<EntityName>();
        foreach (var phrase in sentence.Phrases)
        {
            if (names.Count > 0 && names[^1].Contains(phrase.First) || sentence.Tokens[phrase.Last].Tag != Tag.ProperNoun)
                continue;
            var first = FirstOf(sentence.Tokens, phrase);
            var last = EndOfInstitution(sentence, first, phrase.Last);
            if (last > first)
                names.Add(new EntityName(first, last));
        }

        return names.ToImmutable();
    }

    private static int FirstOf(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var first = phrase.Last;
        while (first > phrase.First && tokens[first - 1] is { Capital: true, Tag: Tag.ProperNoun or Tag.Noun })
            first--;
        return first;
    }

    private static int EndOfInstitution(Sentence sentence, int first, int last)
    {
        var tokens = sentence.Tokens;
        if (first != last || last + 2 >= tokens.Length || tokens[last + 1].Word != "of" || IsShouted(sentence, last) || Lemmas.Of(tokens[last].Word, PartOfSpeech.Noun) is null)
            return last;
        return sentence.PhraseAt(last + 2) is { } of && tokens[of.Last].Tag == Tag.ProperNoun && tokens[of.Last].Capital ? of.Last : last;
    }

    // "The CEO of Anthropic" names a post, not an institution.
    private static bool IsShouted(Sentence sentence, int token) =>
        !sentence.Source.AsSpan(sentence.Tokens[token].Start, sentence.Tokens[token].End - sentence.Tokens[token].Start).ContainsAnyInRange('a', 'z');
}
