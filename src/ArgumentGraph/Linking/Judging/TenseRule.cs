using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>How things were against how they are: no clash, unless one says that it is over and the other that it is so.</summary>
internal static class TenseRule
{
    public const string OtherTime = "one tells how things were, the other how they are";
    private const double StatedNow = 0.9;
    private const double SaidPlainly = 0.7;

    /// <summary>"The union used to oppose the merger" against "the union still opposes the merger".</summary>
    public static Conflict? In(SentenceAlignment alignment)
    {
        var (a, b) = (alignment.A.Timing, alignment.B.Timing);
        if (a.Former == b.Former || !(a.Former ? b : a).IsCurrent || alignment.Denied.Any() || alignment.Pairs.Any(p => p.IsClash) || (a.Former ? b : a).Ended)
            return null;
        if (!Entailment.Follows(alignment) && !Entailment.Follows(alignment.Turned()))
            return null;
        var weight = (a.Former ? b : a).Now ? StatedNow : SaidPlainly;
        return new Conflict(RelationKind.Time, FormerIn(alignment.A), alignment.Pairs.Max(p => p.A), FormerIn(alignment.B), alignment.Pairs.Max(p => p.B), weight, null).Ordered();
    }

    /// <summary>The same clash in the light of when each is said to hold.</summary>
    public static Conflict Dated(Conflict conflict, SentenceAlignment alignment)
    {
        var (a, b) = (alignment.A.Timing, alignment.B.Timing);
        if (a.Ended != b.Ended && conflict.Kind is RelationKind.Negation or RelationKind.Antonym)
            return IsThen(a.Ended ? b : a) ? conflict with { Objection = OtherTime } : conflict with { Kind = RelationKind.Time };
        var never = alignment.A.Sentence.Tokens.Concat(alignment.B.Sentence.Tokens).Any(t => t.Word is "never" or "ever");
        return !never && (a.IsOver && b.IsCurrent || b.IsOver && a.IsCurrent) ? conflict with { Objection = OtherTime } : conflict;
    }

    /// <summary>Whether one tells of what is over and the other of what is.</summary>
    public static bool AreApart(Timing a, Timing b) =>
        a.IsOver && b.IsCurrent || b.IsOver && a.IsCurrent || a.Ended && IsThen(b) || b.Ended && IsThen(a);

    private static bool IsThen(Timing timing) => timing.IsOver || timing is { Past: true, Now: false };

    private static int FormerIn(AlignmentSide side) =>
        Enumerable.Range(0, side.Tokens.Length).FirstOrDefault(i => side.Timing.Former && Timing.LengthAt(side.Tokens, i) > 0, side.Content[0]);
}
