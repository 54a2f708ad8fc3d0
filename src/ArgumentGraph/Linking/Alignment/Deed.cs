using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>A verb with the one who acts and the one acted upon, the passive turned round; −1 where a role is not named.</summary>
internal readonly record struct Deed(int Verb, int Agent, int Patient)
{
    private const int Reach = 4;

    public static ImmutableArray<Deed> AllOf(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var deeds = ImmutableArray.CreateBuilder<Deed>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Tag is Tag.Verb or Tag.Participle or Tag.Gerund && sentence.PhraseAt(at) is null)
                deeds.Add(Of(sentence, at));
        }

        return deeds.ToImmutable();
    }

    private static Deed Of(Sentence sentence, int verb)
    {
        var before = Before(sentence, verb);
        if (IsPassive(sentence.Tokens, verb))
            return new Deed(verb, AgentAfter(sentence, verb), before);
        return new Deed(verb, before, DirectlyAfter(sentence, verb));
    }

    private static bool IsPassive(ImmutableArray<Token> tokens, int verb)
    {
        if (tokens[verb].Tag != Tag.Participle)
            return false;
        for (var at = verb - 1; at >= Math.Max(0, verb - Reach) && (tokens[at].Tag is Tag.Be or Tag.Adverb or Tag.Negation || tokens[at].Word is "no" or "longer"); at--)
        {
            if (tokens[at].Tag == Tag.Be)
                return true;
        }

        return false;
    }

    // The nearest noun phrase before the verb that no preposition governs.
    private static int Before(Sentence sentence, int verb)
    {
        for (var i = sentence.Phrases.Length - 1; i >= 0; i--)
        {
            var phrase = sentence.Phrases[i];
            if (phrase.Last < verb && (phrase.First == 0 || sentence.Tokens[phrase.First - 1].Tag is not (Tag.Preposition or Tag.To or Tag.Gerund or Tag.Verb)))
                return phrase.Last;
        }

        return -1;
    }

    private static int DirectlyAfter(Sentence sentence, int verb)
    {
        for (var at = verb + 1; at < Math.Min(sentence.Tokens.Length, verb + Reach); at++)
        {
            if (sentence.PhraseAt(at) is { } phrase)
                return phrase.Last;
            if (sentence.Tokens[at].Tag is not (Tag.Adverb or Tag.Pronoun) && sentence.Tokens[at].Word is not ("up" or "down" or "off" or "out"))
                return -1;
        }

        return -1;
    }

    private static int AgentAfter(Sentence sentence, int verb)
    {
        for (var at = verb + 1; at + 1 < Math.Min(sentence.Tokens.Length, verb + 3 * Reach); at++)
        {
            if (sentence.Tokens[at].Word == "by")
                return sentence.PhraseAt(at + 1)?.Last ?? -1;
        }

        return -1;
    }
}
