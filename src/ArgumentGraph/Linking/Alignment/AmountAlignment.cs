namespace ArgumentGraph.Linking.Alignment;

/// <summary>Compares amounts as wholes: "1.2 kilograms" and "1,200 grams" are one, "3 hours" and "3 minutes" two.</summary>
internal static class AmountAlignment
{
    public static void Match(AlignmentSide a, AlignmentSide b, int[] partnerOfA, int[] partnerOfB, WordRelation[] relations)
    {
        if (a.Amounts.IsEmpty || b.Amounts.IsEmpty)
            return;
        foreach (var amount in a.Amounts)
        {
            var i = a.Content.IndexOf(amount.Number);
            if (i >= 0)
                Match(amount, i, b, partnerOfA, partnerOfB, relations);
        }
    }

    /// <summary>Without the units among the open words, where the other side measures the same.</summary>
    public static SentenceAlignment WithoutUnits(SentenceAlignment alignment)
    {
        if (alignment.A.Amounts.IsEmpty || alignment.B.Amounts.IsEmpty)
            return alignment;
        return new SentenceAlignment(
            alignment.A, alignment.B, alignment.Pairs,
            [.. alignment.OnlyA.Where(i => !IsMeasured(alignment.A, i, alignment.B))],
            [.. alignment.OnlyB.Where(i => !IsMeasured(alignment.B, i, alignment.A))]);
    }

    // An amount that no number of the other side was laid over, as "a third" and "60 %", meets the one that measures the same.
    private static void Match(Amount amount, int i, AlignmentSide b, int[] partnerOfA, int[] partnerOfB, WordRelation[] relations)
    {
        foreach (var other in b.Amounts)
        {
            var j = b.Content.IndexOf(other.Number);
            if (j < 0 || other.Measure != amount.Measure || partnerOfA[i] != j && (partnerOfA[i] >= 0 || partnerOfB[j] >= 0 || amount.Measure.Length == 0))
                continue;
            (partnerOfA[i], partnerOfB[j]) = (j, i);
            relations[i] = amount.MayEqual(other) switch
            {
                // Of "over three" and "over six" neither says the other.
                true => amount.BoundsAs(other) && (amount.Least, amount.Most) != (other.Least, other.Most) ? WordRelation.OtherNumber : WordRelation.Same,
                false => WordRelation.OtherNumber,
                _ => amount.DiffersFrom(other) ? WordRelation.OtherNumber : WordRelation.Same,
            };
            return;
        }
    }

    private static bool IsMeasured(AlignmentSide side, int at, AlignmentSide other) =>
        side.AmountAt(at) is { } amount && amount.Number != at && other.Amounts.Any(o => o.Measure == amount.Measure);
}
