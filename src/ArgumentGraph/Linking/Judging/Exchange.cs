using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>One word exchanged for another of its kind in an otherwise equal sentence.</summary>
internal static class Exchange
{
    public static Conflict? In(SentenceAlignment alignment)
    {
        if (alignment.OnlyA is not [var a] || alignment.OnlyB is not [var b] || alignment.A.Denied[a] || alignment.B.Denied[b] || alignment.A.AmountAt(a) is not null
            || IsTime(alignment.A, a) && IsTime(alignment.B, b) || Siblings.ContextNeeded(alignment.A.Tokens[a], alignment.B.Tokens[b]) is not { } needed || alignment.Pairs.Length < needed)
            return null;
        return new Conflict(RelationKind.Antonym, a, a, b, b, 0.4 + 0.05 * Math.Min(8, alignment.Pairs.Length), null);
    }

    // "This morning" and "by noon", "May" and "February" are compared as times.
    private static bool IsTime(AlignmentSide side, int at) => side.Sentence.DateAt(at) is not null || TimeClash.IsDayPart(side.Tokens[at]);
}
