using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Judging;

/// <summary>How much of something is said: fast, faster, fastest; less of it, little of it, only some.</summary>
internal static class Degrees
{
    private const int Most = 2;
    private const int AsMuch = 3;

    public const string Other = "what is denied is another degree than what is said";
    public const string Reversed = "they compare the two the other way round";
    public const string OnlySome = "one speaks of some of them only";

    /// <summary>Why the first does not deny the degree that the second asserts; null where it does.</summary>
    public static string? Objection(SentenceAlignment alignment, ImmutableArray<WordPair> denied)
    {
        if (IsReversed(alignment))
            return Reversed;
        if (denied.Any(p => Differ(Grade(alignment.A, p.A), Grade(alignment.B, p.B))))
            return Other;
        if (IsLittle(alignment.B, denied.MinBy(p => p.A).B) && !alignment.A.Tokens.Any(t => IsLittle(t)))
            return Conflict.Agreement;
        if (denied.All(p => IsLowered(alignment, p.B)))
            return Conflict.Agreement;
        return denied.All(p => IsOfOnlySome(alignment, p.B)) ? OnlySome : null;
    }

    // "Trams are not as quiet" and "buses are quieter than trams".
    public static bool IsReversed(SentenceAlignment alignment) => StandsAfterThan(alignment) || StandsAfterThan(alignment.Turned());

    private static bool StandsAfterThan(SentenceAlignment alignment) =>
        Participants.Subject(alignment.A.Sentence) is { } subject && alignment.OfA(subject.Last) is { } pair
        && IsAfterThan(alignment.B, pair.B) && !IsAfterThan(alignment.A, subject.Last);

    // "Than trams", "as opposed to the trams".
    private static bool IsAfterThan(AlignmentSide side, int at)
    {
        for (var i = at - 1; i >= 0 && side.Tokens[i].Tag != Tag.Punctuation; i--)
        {
            if (side.Tokens[i].Word is "than" or "unlike" || side.Tokens[i].Word == "to" && i > 0 && side.Tokens[i - 1].Word is "opposed" or "compared")
                return true;
        }

        return false;
    }

    // "Not as fast" denies both "fast" and "faster".
    private static bool Differ(int a, int b) => a >= 0 && b >= 0 && a != b && (a != AsMuch && b != AsMuch || a == Most || b == Most);

    // 0 fast, 1 faster, 2 fastest, 3 as fast as; of what is no word of degree, −1.
    private static int Grade(AlignmentSide side, int at)
    {
        var token = side.Tokens[at];
        if (token.Tag is not (Tag.Adjective or Tag.Adverb))
            return -1;
        var before = at - 1;
        while (before > 0 && side.Tokens[before].Tag is Tag.Adverb or Tag.Conjunction && side.Tokens[before].Word is not ("more" or "most" or "as"))
            before--;
        var word = before >= 0 ? side.Tokens[before].Word : "";
        if (word == "most" || token.Word is "best" or "worst" || token.Word != token.Lemma && token.Word.EndsWith("est", StringComparison.Ordinal))
            return Most;
        if (word == "more" || token.Word is "better" or "worse" || token.Word != token.Lemma && token.Word.EndsWith("er", StringComparison.Ordinal))
            return 1;
        return word == "as" ? AsMuch : 0;
    }

    // "Only the strongest should be allowed".
    private static bool IsOfOnlySome(SentenceAlignment alignment, int b) =>
        alignment.B.Sentence.Clauses.FirstOrDefault(c => c.Contains(b)) is { Subject: { } subject }
        && alignment.B.Quantifiers.Any(q => q.Reach == Reach.Only && q.First == subject.First && alignment.OnlyB.Any(q.Governs));

    // "Drive less", "much less need", "does little to improve".
    private static bool IsLittle(AlignmentSide side, int at) =>
        Enumerable.Range(at - 3, 5).Any(i => i != at && i >= 0 && i < side.Tokens.Length && IsLittle(side.Tokens[i]) && !(i > 0 && side.Tokens[i - 1].Word is "a" or "no"));

    private static bool IsLittle(Token token) => token.Word is "less" or "little" or "fewer" or "least";

    // "Cannot help" and "limits its ability to help".
    private static bool IsLowered(SentenceAlignment alignment, int b) =>
        alignment.B.Sentence.Clauses.FirstOrDefault(c => c.Contains(b)) is { } clause
        && alignment.OnlyB.Any(i => i >= clause.First && i < b && Polarity.EffectOf(alignment.B.Tokens[i]) is Effect.Lower or Effect.LowerAndBlame);
}
