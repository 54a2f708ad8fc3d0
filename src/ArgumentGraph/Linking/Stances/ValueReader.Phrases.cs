using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>Wordings of several words that praise or blame as one.</summary>
internal static partial class ValueReader
{
    private static readonly PhraseList Praise = PhraseList.Read("set-phrases", "+");
    private static readonly PhraseList Blame = PhraseList.Read("set-phrases", "-");
    private static readonly PhraseList Bearer = PhraseList.Read("set-phrases", "bearer");
    private static readonly PhraseList NounOfPraise = PhraseList.Read("set-phrases", "+noun");
    private static readonly PhraseList NounOfBlame = PhraseList.Read("set-phrases", "-noun");

    // "Keeps people from finishing" is as bad as what it keeps them from is good.
    private static Evaluation? OfKeeping(Statement statement, int verb)
    {
        var tokens = statement.Tokens;
        var from = Enumerable.Range(verb + 1, Math.Min(statement.Clause.Last - verb, OpinionReach)).FirstOrDefault(i => tokens[i].Word == "from", -1);
        if (from < 0 || from == statement.Clause.Last)
            return null;
        var end = statement.Sentence.PhraseAt(from + 1)?.Last ?? from + 1;
        var kept = Enumerable.Range(from + 1, end - from).Select(i => Polarity.Of(tokens[i])).FirstOrDefault(s => s != 0);
        return new Evaluation(Turned(statement, verb, kept == 0 ? -1 : -kept), WithAuxiliary(statement, verb), end, -1, -1, 0.8);
    }

    // "Pays for itself", "eats away at".
    private static Evaluation? OfSetPhrase(Statement statement, int at)
    {
        var (praise, blame) = (Praise.LengthAt(statement.Tokens, at), Blame.LengthAt(statement.Tokens, at));
        var last = at + Math.Max(praise, blame) - 1;
        return last < at || last > statement.Clause.Last ? null
            : new Evaluation(Turned(statement, at, praise >= blame ? 1 : -1), WithAuxiliary(statement, at), last, -1, -1, 0.9);
    }

    // "Prefabricated housing works": a thing that works does well; people merely work.
    private static Evaluation? OfWorking(Statement statement, int verb) =>
        statement.Clause.Subject is { } subject && subject.Last < verb && !Siblings.IsPerson(statement.Tokens[subject.Last].Lemma)
        && (verb == statement.Tokens.Length - 1 || statement.Tokens[verb + 1] is { Tag: Tag.Punctuation or Tag.Subordinator } or { Word: "because" or "for" or "when" or "well" or "best" })
            ? new Evaluation(Turned(statement, verb, 1), WithAuxiliary(statement, verb), verb, -1, -1, 0.8) : null;

    // "Blind spot", "trump card": the last word tells what both together are, the first nothing.
    private static int SignAt(ImmutableArray<Token> tokens, int at) =>
        at > 0 && NounOfPraise.LengthAt(tokens, at - 1) > 1 ? 1 : at > 0 && NounOfBlame.LengthAt(tokens, at - 1) > 1 ? -1
        : at + 1 < tokens.Length && (NounOfPraise.LengthAt(tokens, at) > 1 || NounOfBlame.LengthAt(tokens, at) > 1) ? 0 : Polarity.Of(tokens[at]);

    // Of "a source of savings", "a recipe for trouble" the second noun tells what is said.
    private static bool IsPredicate(Statement statement, NounPhrase phrase) => IsPredicateItself(statement, phrase)
        || phrase.First > 1 && statement.Tokens[phrase.First - 1].Word is "of" or "for" && statement.Sentence.PhraseAt(phrase.First - 2) is { } bearer
            && Bearer.Has(statement.Tokens[bearer.Last].Lemma) && IsPredicateItself(statement, bearer);
}
