using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What makes two nearly equal sentences no contradiction, each check with its reason.</summary>
internal static class AlignmentChecks
{
    private static readonly string[] Intentions = ["plan", "intend", "hope", "want", "expect", "promise", "propose", "aim", "consider", "aspire"];

    public static string? Objection(SentenceAlignment alignment, RelationKind kind)
    {
        if (kind != RelationKind.Time && TimeClash.AreApart(alignment))
            return TimeClash.OtherTime;
        if (NamesDiffer(alignment))
            return "they name different persons, places or things";
        if (SubjectsDiffer(alignment))
            return "they speak of different subjects";
        if (Conditional(alignment.A.Sentence) != Conditional(alignment.B.Sentence))
            return "one holds only under a condition";
        if (kind != RelationKind.Negation && Intended(alignment.A.Sentence) != Intended(alignment.B.Sentence))
            return "one tells a plan, the other what came of it";
        return alignment.A.Tokens.Any(IsReported) != alignment.B.Tokens.Any(IsReported) ? "one only reports what others say" : null;
    }

    private static bool NamesDiffer(SentenceAlignment alignment) =>
        alignment.OnlyA.Any(i => IsName(alignment.A.Sentence, i)) && alignment.OnlyB.Any(i => IsName(alignment.B.Sentence, i));

    private static bool IsName(Sentence sentence, int at) => sentence.Tokens[at].Tag is Tag.ProperNoun && sentence.DateAt(at) is null;

    // Turned round by the passive a subject stands elsewhere; without any partner it is another one.
    private static bool SubjectsDiffer(SentenceAlignment alignment) =>
        Subject(alignment.A.Sentence) is var a && Subject(alignment.B.Sentence) is var b && a >= 0 && b >= 0
        && (!alignment.A.Denied[a] && !IsMet(alignment.A, a, i => alignment.OfA(i) is not null) || !alignment.B.Denied[b] && !IsMet(alignment.B, b, i => alignment.OfB(i) is not null)
            || IsToldApart(alignment.OnlyA, alignment.A.Sentence.PhraseAt(a)) && IsToldApart(alignment.OnlyB, alignment.B.Sentence.PhraseAt(b)));

    // "The defence witness" and "the prosecution witness".
    private static bool IsToldApart(ImmutableArray<int> open, NounPhrase? subject) => subject is not null && open.Any(i => i >= subject.First && i < subject.Last);

    // "The panda bear" is met by "the panda".
    private static bool IsMet(AlignmentSide side, int head, Func<int, bool> matched) =>
        matched(head) || side.Sentence.PhraseAt(head) is { } phrase && head - 1 >= phrase.First && side.Tokens[head - 1].IsNominal && matched(head - 1);

    private static int Subject(Sentence sentence) => sentence.Clauses is [var first, ..] && first.Subject is { } subject ? subject.Last : -1;

    private static bool Conditional(Sentence sentence) => sentence.Tokens.Any(t => t is { Tag: not Tag.ProperNoun, Word: "if" or "unless" or "would" or "might" or "may" });

    private static bool Intended(Sentence sentence) => sentence.Tokens.Any(t => t.IsVerbal && Intentions.Contains(t.Lemma) || t.Word is "will" or "soon" or "planned");

    private static bool IsReported(Token token) => token.Word is "allegedly" or "reportedly" or "supposedly" or "critics" or "skeptics" or "myth" || token is { Lemma: "claim" or "believe" or "argue" or "allege", IsVerbal: true };
}
