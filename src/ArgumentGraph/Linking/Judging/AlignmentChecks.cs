using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What makes two nearly equal sentences no contradiction, each check with its reason.</summary>
internal static class AlignmentChecks
{
    public const string OnlyReported = "one only reports what others say";

    public static string? Objection(SentenceAlignment alignment, Conflict conflict)
    {
        if (conflict.Kind != RelationKind.Time && TimeClash.AreApart(alignment))
            return TimeClash.OtherTime;
        if (NamesDiffer(alignment))
            return "they name different persons, places or things";
        if (SubjectsDiffer(alignment) || BeginOtherwise(alignment) || AreCalledOtherwise(alignment))
            return "they speak of different subjects";
        return Universals.Objection(alignment, conflict);
    }

    /// <summary>Why the two are not held alike; null where they are.</summary>
    public static string? StandingObjection(SentenceAlignment alignment, Conflict conflict) =>
        StandingObjection(alignment.A.Standings[conflict.LastA], alignment.B.Standings[conflict.LastB]);

    public static string? StandingObjection(Standing a, Standing b)
    {
        var (differing, either) = (a ^ b, a | b);
        if (differing.HasFlag(Standing.Conditional) && !either.HasFlag(Standing.Regardless))
            return "one holds only under a condition";
        if (differing.HasFlag(Standing.Planned))
            return "one tells a plan, the other what came of it";
        return differing.HasFlag(Standing.Reported) ? OnlyReported : null;
    }

    private static bool NamesDiffer(SentenceAlignment alignment) =>
        alignment.OnlyA.Any(i => IsName(alignment.A.Sentence, i)) && alignment.OnlyB.Any(i => IsName(alignment.B.Sentence, i));

    private static bool IsName(Sentence sentence, int at) => sentence.Tokens[at].Tag is Tag.ProperNoun && sentence.DateAt(at) is null;

    // Where no subject was seen on one side ("Frank did not visit it"), what stands before its verb is met by nothing in the other's
    // subject, or not by its head.
    private static bool BeginOtherwise(SentenceAlignment alignment) =>
        BeginsOtherwise(alignment) || BeginsOtherwise(alignment.Turned());

    private static bool BeginsOtherwise(SentenceAlignment alignment) =>
        Subject(alignment.A) < 0 && alignment.A.AmountAt(alignment.A.Content[0]) is null && !alignment.A.Tokens[alignment.A.Content[0]].IsVerbal
        && alignment.A.Sentence.Clauses[0] is { Verb: var verb } && alignment.A.Content[0] < verb
        && (Subject(alignment.B) is var subject and >= 0 ? alignment.OnlyB.Contains(subject)
            : alignment.OnlyA.Contains(alignment.A.Content[0]) && alignment.OnlyB.Contains(alignment.B.Content[0]));

    // Turned round by the passive a subject stands elsewhere; without any partner it is another one.
    private static bool SubjectsDiffer(SentenceAlignment alignment) =>
        Subject(alignment.A) is var a && Subject(alignment.B) is var b && a >= 0 && b >= 0
        && (!alignment.A.Denied[a] && !IsMet(alignment.A, a, i => alignment.OfA(i) is { } p && IsThing(alignment.B, p.B, alignment.OnlyB)) || !alignment.B.Denied[b] && !IsMet(alignment.B, b, i => alignment.OfB(i) is { } p && IsThing(alignment.A, p.A, alignment.OnlyA))
            || IsToldApart(alignment.OnlyA, alignment.A.Sentence.PhraseAt(a)) && IsToldApart(alignment.OnlyB, alignment.B.Sentence.PhraseAt(b))
            || IsToldApart(alignment.A, alignment.OnlyA, a) && IsToldApart(alignment.B, alignment.OnlyB, b));

    // "Mint, the app" and "Mint, the herb".
    private static bool AreCalledOtherwise(SentenceAlignment alignment) =>
        Apposition(alignment.A) is var a and >= 0 && Apposition(alignment.B) is var b and >= 0 && alignment.OnlyA.Contains(a) && alignment.OnlyB.Contains(b);

    private static int Apposition(AlignmentSide side) =>
        Participants.Subject(side.Sentence) is { } subject && subject.Last + 2 < side.Tokens.Length && side.Tokens[subject.Last + 1].Word == ","
        && side.Sentence.PhraseAt(subject.Last + 2) is { } called && called.Last + 1 < side.Tokens.Length && side.Tokens[called.Last + 1].Word == "," ? called.Last : -1;

    // "The bark of the old oak" and "the bark of the old dog".
    private static bool IsToldApart(AlignmentSide side, ImmutableArray<int> open, int subject) =>
        side.Sentence.PhraseAt(subject) is { } phrase && open.Any(i => Participants.IsOfSubject(side, phrase, i));

    // "The defence witness" and "the prosecution witness".
    private static bool IsToldApart(ImmutableArray<int> open, NounPhrase? subject) => subject is not null && open.Any(i => i >= subject.First && i < subject.Last);

    private static bool IsThing(AlignmentSide side, int word, ImmutableArray<int> open) =>
        side.Tokens[word].Tag != Tag.Adjective || side.Sentence.PhraseAt(word) is not { } phrase || !open.Contains(phrase.Last);

    // "The panda bear" is met by "the panda"; "a fair" is not by "fair weather".
    private static bool IsMet(AlignmentSide side, int head, Func<int, bool> matched) =>
        matched(head) || side.Sentence.PhraseAt(head) is { } phrase && head - 1 >= phrase.First && side.Tokens[head - 1].IsNominal && matched(head - 1);

    // "Half of the jurors" and "20 percent of the jurors" are no two subjects.
    private static int Subject(AlignmentSide side) =>
        Participants.Subject(side.Sentence) is { } subject && side.AmountAt(subject.Last) is null ? subject.Last : -1;
}
