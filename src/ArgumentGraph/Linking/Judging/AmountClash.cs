using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Rankings;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Two amounts of one thing, however the sentences are put: "took ninety days", "was over after 131 days".</summary>
internal static class AmountClash
{
    private const double Weight = 0.8;

    public static Conflict? In(SentenceAlignment alignment)
    {
        if (Differing(alignment) is not var (x, y) || alignment.A.Denied[x.Number] != alignment.B.Denied[y.Number]
            || !SharedFrame.AreOfOneTime(alignment) || !SharedFrame.Holds(alignment, IsOfFigure))
            return null;
        if (!AreOfOneDeed(alignment, x, y) || !AreOfOneExtent(alignment, x, y) || x.Measure.Length == 0 && !AreOfOneKind(alignment, x, y))
            return null;
        var conflict = new Conflict(RelationKind.Quantity, x.First, x.Last, y.First, y.Last, Weight, null);
        return conflict with { Objection = AlignmentChecks.StandingObjection(alignment, conflict) ?? (IsLimited(alignment) ? Conflict.OtherOnes : null) };
    }

    private static bool IsOfFigure(AlignmentSide side, int at) => side.AmountAt(at) is not null || side.Sentence.DateAt(at) is not null;

    // "Three or four", "the other two".
    private static bool IsLimited(SentenceAlignment alignment) => IsLimited(alignment.A) || IsLimited(alignment.B);

    private static bool IsLimited(AlignmentSide side) => side.Amounts.Any(a => a.First > 0 && side.Tokens[a.First - 1].Word is "or" or "other" or "another" or "further" or "first" or "last" or "next");

    // The one pair of amounts that measure alike and have no equal on the other side.
    private static (Amount A, Amount B)? Differing(SentenceAlignment alignment)
    {
        var (a, b) = (alignment.A.Amounts, alignment.B.Amounts);
        if (a.IsEmpty || b.IsEmpty)
            return null;
        var left = a.Where(x => b.All(y => x.Measure == y.Measure ? x.DiffersFrom(y) : true)).ToArray();
        var right = b.Where(y => a.All(x => x.Measure == y.Measure ? x.DiffersFrom(y) : true)).ToArray();
        return left is [var one] && right is [var other] && one.Measure == other.Measure ? (one, other) : null;
    }

    // "Four miles long" and "300 metres wide".
    private static bool AreOfOneExtent(SentenceAlignment alignment, Amount x, Amount y) =>
        Extent(alignment.A, x) is not { } a || Extent(alignment.B, y) is not { } b || Dimensions.Between(a, b) == 1;

    private static Token? Extent(AlignmentSide side, Amount amount) =>
        amount.Last + 1 < side.Tokens.Length && side.Tokens[amount.Last + 1] is { Tag: Tag.Adjective or Tag.Adverb } token ? token : null;

    private static bool AreOfOneDeed(SentenceAlignment alignment, Amount x, Amount y)
    {
        var (a, b) = (Verb(alignment.A, x), Verb(alignment.B, y));
        if (a < 0 || b < 0)
            return (a < 0 || Carries(alignment.A, a)) && (b < 0 || Carries(alignment.B, b));
        // "Charges in an hour" and "needs an hour to charge".
        if (alignment.OfA(a) is { IsClash: false } of && alignment.B.Tokens[of.B].IsVerbal && Carries(alignment.B, b) || alignment.OfB(b) is { IsClash: false } to && alignment.A.Tokens[to.A].IsVerbal && Carries(alignment.A, a))
            return true;
        return alignment.OfA(a) is { IsClash: false } pair && pair.B == b || Carries(alignment.A, a) && Carries(alignment.B, b)
            || WordRelations.Between(alignment.A.Tokens[a], alignment.B.Tokens[b]) is WordRelation.Same or WordRelation.Narrower or WordRelation.Wider;
    }

    private static bool Carries(AlignmentSide side, int verb) => side.Tokens[verb].Tag is Tag.Be or Tag.Have || Carriers.Are(side.Tokens[verb]);

    // The verb whose object it is; of a subject the verb that follows; −1 of "at 80 pounds, it".
    private static int Verb(AlignmentSide side, Amount amount)
    {
        var clause = side.Sentence.Clauses.FirstOrDefault(c => c.Contains(amount.Number));
        for (var at = amount.First - 1; at >= (clause?.First ?? 0); at--)
        {
            if (side.Tokens[at].IsVerbal && side.Tokens[at].Tag is not (Tag.Gerund or Tag.Modal or Tag.Do))
                return at;
        }

        return Participants.Subject(side.Sentence) is { } subject && subject.Contains(amount.Number) ? clause?.Verb ?? -1 : -1;
    }

    // Branches and branches, not branches and new branches.
    private static bool AreOfOneKind(SentenceAlignment alignment, Amount x, Amount y)
    {
        if (Counted(alignment.A, x) is not (>= 0 and var a) || Counted(alignment.B, y) is not (>= 0 and var b))
            return false;
        return WordRelations.Between(alignment.A.Tokens[a], alignment.B.Tokens[b]) is WordRelation.Same or WordRelation.Narrower or WordRelation.Wider
            && !IsJoined(alignment.A, a) && !IsJoined(alignment.B, b) && IsKnown(alignment.A, x) && IsKnown(alignment.B, y)
            && !alignment.OnlyA.Any(i => i > x.Last && i < a) && !alignment.OnlyB.Any(i => i > y.Last && i < b);
    }

    // "Two guys and a woman" are three.
    private static bool IsJoined(AlignmentSide side, int counted) =>
        counted + 2 < side.Tokens.Length && side.Tokens[counted + 1].Word is "and" or "," && side.Sentence.PhraseAt(counted + 2) is { } next && next.First == counted + 2;

    // "Two women" as a subject may be others each time; "the two women" may not.
    private static bool IsKnown(AlignmentSide side, Amount amount) =>
        Participants.Subject(side.Sentence) is not { } subject || !subject.Contains(amount.Number) || subject.First < amount.First;

    private static int Counted(AlignmentSide side, Amount amount)
    {
        if (side.Sentence.PhraseAt(amount.Last) is { } phrase && phrase.Last > amount.Last)
            return phrase.Last;
        for (var at = amount.Last + 1; at < Math.Min(side.Tokens.Length, amount.Last + 4); at++)
        {
            if (side.Tokens[at].IsNominal)
                return at;
            if (side.Tokens[at].Tag != Tag.Adjective)
                return -1;
        }

        return -1;
    }
}
