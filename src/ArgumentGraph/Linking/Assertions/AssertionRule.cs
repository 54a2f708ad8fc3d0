using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Assertions;

/// <summary>A clash, or an entailment, between plain assertions of two sentences, with the tokens that say it.</summary>
internal readonly record struct AssertionMatch(RelationKind Kind, bool Clashes, int FirstA, int LastA, int FirstB, int LastB);

/// <summary>What plain assertions and comparisons imply: one of many denied, more than "only ten" named, an order turned round.</summary>
internal static class AssertionRule
{
    public static AssertionMatch? Between(AlignmentSide a, AlignmentSide b) =>
        Denials(a, b) is { } match ? match : Comparisons(a, b);

    private static AssertionMatch? Denials(AlignmentSide a, AlignmentSide b)
    {
        var (left, right) = (a.Assertions, b.Assertions);
        foreach (var x in left)
        {
            foreach (var y in right)
            {
                if (x.Verb != y.Verb || x.Objects.IsEmpty || y.Objects.IsEmpty)
                    continue;
                var denied = x.Denied != y.Denied && (x.Denied ? Covers(y, x) : Covers(x, y));
                if (denied)
                    return new AssertionMatch(RelationKind.Negation, true, x.First, x.Last, y.First, y.Last);
                if (!x.Denied && !y.Denied && (Exceeds(x, y) || Exceeds(y, x)))
                    return new AssertionMatch(RelationKind.Quantity, true, x.First, x.Last, y.First, y.Last);
            }
        }

        return null;
    }

    private static bool Covers(Assertion asserted, Assertion denied) =>
        denied.Subjects.Length > 0 && denied.Subjects.All(s => asserted.Subjects.Any(t => t.Covers(s))) && denied.Objects.All(o => asserted.Objects.Any(t => t.Covers(o)));

    // "Only ten people" against eleven names.
    private static bool Exceeds(Assertion bounded, Assertion listed)
    {
        if (!listed.Subjects.Any(s => bounded.Subjects.Any(t => t.Covers(s))))
            return false;
        foreach (var bound in bounded.Objects)
        {
            if (bound.Quantity == Quantity.AtMost && listed.Objects.Count(o => o.Quantity == Quantity.One && bound.IsOfKind(o)) > bound.Bound)
                return true;
        }

        return false;
    }

    private static AssertionMatch? Comparisons(AlignmentSide a, AlignmentSide b)
    {
        var (left, right) = (a.Comparisons, b.Comparisons);
        if (left.IsEmpty || right is not [var claim, ..] || claim.Equal)
            return null;
        if (IsMore(left, claim.More, claim.Less, claim.Measure) is { } confirmed && confirmed)
            return new AssertionMatch(RelationKind.Reason, false, left[0].First, left[^1].Last, claim.First, claim.Last);
        return IsAtLeast(left, claim.Less, claim.More, claim.Measure)
            ? new AssertionMatch(RelationKind.Antonym, true, left[0].First, left[^1].Last, claim.First, claim.Last) : null;
    }

    private static bool? IsMore(ImmutableArray<Comparison> known, string more, string less, string measure) => Reaches(known, more, less, measure, strictly: true);

    private static bool IsAtLeast(ImmutableArray<Comparison> known, string more, string less, string measure) => Reaches(known, more, less, measure, strictly: false);

    // Steps from one to another along "as … as" and "more … than"; strictly where at least one step is the latter.
    private static bool Reaches(ImmutableArray<Comparison> known, string from, string to, string measure, bool strictly)
    {
        var seen = new HashSet<(string, bool)>();
        var open = new Queue<(string At, bool Strict)>([(from, false)]);
        while (open.TryDequeue(out var state))
        {
            if (state.At == to && (state.Strict || !strictly))
                return true;
            foreach (var step in known.Where(k => k.Measure == measure))
            {
                if (step.More == state.At && seen.Add((step.Less, state.Strict || !step.Equal)))
                    open.Enqueue((step.Less, state.Strict || !step.Equal));
                if (step.Equal && step.Less == state.At && seen.Add((step.More, state.Strict)))
                    open.Enqueue((step.More, state.Strict));
            }
        }

        return false;
    }
}
