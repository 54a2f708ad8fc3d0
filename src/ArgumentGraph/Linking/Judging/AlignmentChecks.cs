using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What makes two nearly equal sentences no contradiction, each check with its reason.</summary>
internal static class AlignmentChecks
{
    private static readonly string[] Intentions = ["plan", "intend", "hope", "want", "expect", "promise", "propose", "aim", "consider", "aspire"];

    public static string? Objection(SentenceAlignment alignment)
    {
        if (NamesDiffer(alignment))
            return "they name different persons, places or things";
        if (alignment.Clash is { } clash && clash.A == Subject(alignment.A) && clash.B == Subject(alignment.B) && alignment.OnlyA.Length + alignment.OnlyB.Length > 0)
            return "they speak of different subjects";
        if (SubjectsDiffer(alignment))
            return "they speak of different subjects";
        if (Conditional(alignment.A) != Conditional(alignment.B))
            return "one holds only under a condition";
        if (Intended(alignment.A) != Intended(alignment.B))
            return "one tells a plan, the other what came of it";
        if (alignment.A.Tokens.Any(IsReported) != alignment.B.Tokens.Any(IsReported))
            return "one only reports what others say";
        return null;
    }

    /// <summary>Whether the entailed sentence has a narrower word than the other: "an animal runs" does not say that a dog runs.</summary>
    public static bool WidensWrongly(SentenceAlignment alignment, bool firstEntails) =>
        alignment.Pairs.Any(p => p.Relation == (firstEntails ? WordRelation.Wider : WordRelation.Narrower));

    private static bool NamesDiffer(SentenceAlignment alignment) =>
        alignment.OnlyA.Any(i => alignment.A.Tokens[i].Tag is Tag.ProperNoun) && alignment.OnlyB.Any(i => alignment.B.Tokens[i].Tag is Tag.ProperNoun);

    private static bool SubjectsDiffer(SentenceAlignment alignment) =>
        Subject(alignment.A) is var a && Subject(alignment.B) is var b && a >= 0 && b >= 0
        && !alignment.Pairs.Any(p => p.A == a && p.B == b);

    private static int Subject(Sentence sentence) => ClauseSplitter.Split(sentence) is [var first, ..] && first.Subject is { } subject ? subject.Last : -1;

    private static bool Conditional(Sentence sentence) => sentence.Tokens.Any(t => t.Word is "if" or "unless" or "would" or "might" or "may");

    private static bool Intended(Sentence sentence) => sentence.Tokens.Any(t => t.IsVerbal && Intentions.Contains(t.Lemma) || t.Word is "will" or "soon" or "planned");

    private static bool IsReported(Token token) => token.Word is "allegedly" or "reportedly" or "supposedly" or "critics" or "skeptics" or "some" or "myth" || token is { Lemma: "claim" or "believe" or "argue" or "allege", IsVerbal: true };
}
