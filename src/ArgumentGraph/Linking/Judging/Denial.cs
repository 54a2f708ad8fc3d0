using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>One asserts what the other denies: all that is denied must be asserted, of the same subject.</summary>
internal static class Denial
{
    private const int LeastContext = 3;
    private const double MostUnasserted = 0.5;

    public static Conflict? In(SentenceAlignment alignment)
    {
        var denied = Outermost(alignment, [.. alignment.Denied]);
        if (denied.Length == 0)
            return null;
        var ofA = denied.Count(p => alignment.A.Denied[p.A]);
        var found = Cued(alignment, denied[0], denied[^1]);
        if (ofA > 0 && ofA < denied.Length)
            return found with { Objection = "each denies another part of what the other says" };
        if (alignment.Pairs.Any(p => p.IsClash && !TimeClash.IsOfDates(alignment, p) && !alignment.A.Quantifiers.Any(q => q.At == p.A)))
            return found with { Objection = Conflict.Agreement };
        var weight = 0.35 + 0.3 * Math.Min(alignment.CoverageOfA, alignment.CoverageOfB) + 0.35 * Math.Max(alignment.CoverageOfA, alignment.CoverageOfB);
        if (TellsWhichOne(alignment, [.. denied.Select(p => ofA > 0 ? p.A : p.B)], ofA > 0 ? alignment.A : alignment.B))
            return found with { Weight = weight * 0.5, Objection = Conflict.OtherOnes };
        if (HasOtherSubject(alignment))
            return found with { Weight = weight * 0.6, Objection = Conflict.OtherOnes };
        if (DenialChecks.Objection(ofA > 0 ? alignment : alignment.Turned(), [.. denied.Select(p => ofA > 0 ? p : new WordPair(p.B, p.A, p.Relation))]) is { } objection)
            return found with { Weight = weight * 0.6, Objection = objection };
        var unasserted = Entailment.Unasserted(ofA > 0 ? alignment.Turned() : alignment);
        if (unasserted > MostUnasserted)
            return found with { Weight = weight * 0.6, Objection = DenialChecks.NotAsserted };
        return found with { Weight = Math.Max(0, weight - 0.3 * unasserted) };
    }

    // Of "forgot to lower it" and "did not forget to lower it" the forgetting is at issue, not what both say was forgotten.
    private static WordPair[] Outermost(SentenceAlignment alignment, WordPair[] denied) =>
        denied.FirstOrDefault(p => p.Relation == WordRelation.Same && NegationScope.IsDenyingVerb(alignment.A.Tokens, p.A)) is { Relation: WordRelation.Same } verb
            ? [.. denied.Where(p => alignment.A.Denied[p.A] == alignment.A.Denied[verb.A])] : denied;

    private static Conflict Cued(SentenceAlignment alignment, WordPair first, WordPair last)
    {
        var (startA, startB) = (Start(alignment.A, first.A), Start(alignment.B, first.B));
        return new Conflict(RelationKind.Negation, startA, last.A, startB, last.B, 0, null).Ordered();
    }

    // The denial itself stands before the first word it covers.
    private static int Start(AlignmentSide side, int word)
    {
        var at = word;
        while (at > 0 && side.Denied[at])
            at--;
        return at;
    }

    // "A man without a hat": the denial tells which one, not what happens.
    private static bool TellsWhichOne(SentenceAlignment alignment, ImmutableArray<int> denied, AlignmentSide side) =>
        denied.All(i => IsLacked(side, i))
        && (alignment.HasOpenWords || Participants.AnyIndefinite(alignment) || alignment.Pairs.Length - 1 < LeastContext);

    private static bool IsLacked(AlignmentSide side, int at)
    {
        if (side.Sentence.PhraseAt(at) is not { First: > 0 } phrase)
            return false;
        var before = side.Tokens[phrase.First - 1];
        return before.Word == "without" || side.Tokens[phrase.First].Word == "no" && before.Tag == Tag.Preposition;
    }

    // "A man rides" and "the person does not ride", "two men fight" and "some men do not": nothing says that they are the same.
    private static bool HasOtherSubject(SentenceAlignment alignment)
    {
        if (Participants.Subject(alignment.A.Sentence) is not { } a || Participants.Subject(alignment.B.Sentence) is not { } b
            || alignment.A.Denied[a.Last] || alignment.B.Denied[b.Last] || !Participants.AnyIndefinite(alignment))
            return false;
        return alignment.OfA(a.Last) is { Relation: not WordRelation.Same }
            || IsUnmet(alignment.OnlyA, a, alignment.A) || IsUnmet(alignment.OnlyB, b, alignment.B);
    }

    // A word of the subject, or of what stands between it and its verb.
    private static bool IsUnmet(ImmutableArray<int> open, NounPhrase subject, AlignmentSide side)
    {
        var verb = side.Deeds.FirstOrDefault(d => d.Verb > subject.Last, new Deed(subject.Last, -1, -1)).Verb;
        return open.Any(i => i >= subject.First && i < verb && side.Tokens[i].Tag != Tag.Adverb);
    }
}
