using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Why what one denies is not asserted by the other, though its words stand there. The first sentence is the one that denies.</summary>
internal static class DenialChecks
{
    public const string NotAsserted = "the other does not assert all that the one denies";
    public const string BothDeny = "both deny it";
    public const string OnlyAsked = "one leaves open whether it is so";
    public const string Wish = "one says how it is, the other how it should be";
    public const string Elsewhere = "one has the word only inside another one's complement";
    public const string Aside = "one says it only to tell which ones or when";

    public static string? Objection(SentenceAlignment alignment, ImmutableArray<WordPair> denied)
    {
        if (AreArgumentsOfSharedDenial(alignment, denied))
            return BothDeny;
        var deeds = denied.Where(p => alignment.A.Tokens[p.A].IsVerbal).DefaultIfEmpty(denied[0]).ToArray();
        if (deeds.All(p => DeedMention.IsUnheld(alignment, p.B)) || deeds.All(p => DeedMention.IsUnheld(alignment.Turned(), p.A)))
            return DeedMention.Unheld;
        if (denied.Any(p => IsAskedAbout(alignment.A, p.A) || IsAskedAbout(alignment.B, p.B)))
            return OnlyAsked;
        if (Degrees.Objection(alignment, denied) is { } degree)
            return degree;
        if (denied.All(p => IsAside(alignment.A.Sentence, p.A) && !IsAside(alignment.B.Sentence, p.B)))
            return Aside;
        if (denied.All(p => IsComplementOfOpenNoun(alignment, p.B) || IsPredicate(alignment.A, p.A) && IsNamedOnly(alignment.B, p.B)))
            return Elsewhere;
        return alignment.A.Tokens.Any(IsWish) && alignment.B.Tokens.Any(IsWish) && denied.All(p => IsWished(alignment.A, p.A) != IsWished(alignment.B, p.B)) ? Wish : null;
    }

    // "We should not close the camp" and "the camp should not be closed" deny one thing; that the passive has the camp before its denial
    // asserts nothing of it.
    private static bool AreArgumentsOfSharedDenial(SentenceAlignment alignment, ImmutableArray<WordPair> denied) =>
        alignment.Pairs.Where(p => !p.IsClash && alignment.A.Denied[p.A] && alignment.B.Denied[p.B])
            .Any(shared => denied.All(p => p.B < shared.B && IsNamed(alignment.B, p.B) && AreInOneDenial(alignment.A, shared.A, p.A)));

    private static bool IsNamed(AlignmentSide side, int at) =>
        side.Sentence.PhraseAt(at) is not null || side.Tokens[at].Tag is Tag.Gerund or Tag.Adjective or Tag.Adverb || at > 0 && side.Tokens[at - 1].Tag == Tag.To;

    private static bool AreInOneDenial(AlignmentSide side, int a, int b) =>
        Enumerable.Range(Math.Min(a, b), Math.Abs(a - b)).All(i => side.Denied[i]);

    // "Pupils should decide whether uniforms are abolished", "are free to vote or not".
    private static bool IsAskedAbout(AlignmentSide side, int at)
    {
        if (at + 2 < side.Tokens.Length && side.Tokens[at + 1].Word == "or" && side.Tokens[at + 2].Tag == Tag.Negation)
            return true;
        for (var i = at - 1; i > 0; i--)
        {
            if (side.Tokens[i].Word == "whether")
                return side.Tokens[i - 1].IsVerbal || side.Tokens[i - 1].IsNominal || side.Tokens[i - 1].Tag is Tag.Pronoun or Tag.Preposition;
            if (side.Tokens[i].Tag is Tag.Punctuation)
                return false;
        }

        return false;
    }

    // "Helps those who cannot walk", "helps where the doctor does not come".
    private static bool IsAside(Sentence sentence, int at)
    {
        if (sentence.Clauses.FirstOrDefault(c => c.Contains(at)) is not { } clause || clause.First == 0)
            return false;
        var first = sentence.Tokens[clause.First];
        return clause.Kind == ClauseKind.Relative ? !IsPredicate(sentence, clause.First - 1)
            : first.Tag == Tag.Subordinator && first.Word is "when" or "whenever" or "where" or "wherever" or "until" or "till";
    }

    // "It is a drug that does not help", "it is one of the drugs that do not help".
    private static bool IsPredicate(Sentence sentence, int at) =>
        sentence.PhraseAt(at) is { First: > 0 } phrase && (sentence.Tokens[phrase.First - 1].Tag is Tag.Be or Tag.Adverb
            || sentence.Tokens[phrase.First - 1].Word == "of" && phrase.First > 1 && IsPredicate(sentence, phrase.First - 2));

    // "Is not a religion": the word tells what the subject is.
    private static bool IsPredicate(AlignmentSide side, int at)
    {
        if (side.Sentence.PhraseAt(at) is not { } phrase || phrase.Last != at || side.Tokens[at].Tag != Tag.Noun)
            return false;
        var before = phrase.First - 1;
        while (before >= 0 && side.Tokens[before].Tag is Tag.Negation or Tag.Adverb)
            before--;
        return before > 0 && side.Tokens[before].Tag == Tag.Be && side.Tokens[before - 1].Word != "there";
    }

    // "Religions shape morals", "people turn from religion": a word that says of nothing that it is one.
    private static bool IsNamedOnly(AlignmentSide side, int at) =>
        side.Sentence.PhraseAt(at) is { } phrase && (phrase.First > 0 && side.Tokens[phrase.First - 1] is { Tag: Tag.Preposition, Word: not "as" } || side.Sentence.Clauses.Any(c => c.Subject == phrase));

    // "Miscarriages of justice" are no justice.
    private static bool IsComplementOfOpenNoun(SentenceAlignment alignment, int b) =>
        alignment.B.Sentence.PhraseAt(b) is { First: > 1 } phrase && alignment.B.Tokens[phrase.First - 1].Word == "of"
        && alignment.B.Tokens[phrase.First - 2].Tag == Tag.Noun && alignment.OnlyB.Contains(phrase.First - 2);

    // "Is not taught yet, but it should be" denies nothing of "should be taught".
    private static bool IsWished(AlignmentSide side, int at) =>
        side.Sentence.Clauses.FirstOrDefault(c => c.Contains(at)) is { } clause && Enumerable.Range(clause.First, at - clause.First + 1).Any(i => IsWish(side.Tokens[i]));

    private static bool IsWish(Token token) => token.Word is "should" or "ought";
}
