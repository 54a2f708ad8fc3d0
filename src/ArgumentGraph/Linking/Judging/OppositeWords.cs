using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Two sentences that are alike but for one pair of opposites, or for one amount.</summary>
internal static class OppositeWords
{
    private const int LeastContextOfIndefinite = 4;
    private const int LeastContextOfSubject = 6;
    private const double LeastCoverage = 0.6;

    // Of "a dog" and "a dog" it is a guess that they are one.
    private const double SharedEvent = 0.7;

    public static Conflict? In(SentenceAlignment alignment)
    {
        var clashes = Clashes(alignment);
        if (clashes.Count == 0)
            return TimeClash.In(alignment);
        var clash = clashes[0];
        var kind = clash.Relation == WordRelation.OtherNumber ? RelationKind.Quantity : RelationKind.Antonym;
        var least = Math.Min(alignment.CoverageOfA, alignment.CoverageOfB);
        var found = new Conflict(kind, clash.A, clash.A, clash.B, clash.B, 0.3 + 0.65 * least, null);
        if (clashes.Count > 1)
            return found with { Objection = "more than one thing differs" };
        if (Objection(alignment, clash, kind, least) is { } objection)
            return found with { Objection = objection };
        if (MayBeOthers(alignment, clash, kind))
            return found with { Weight = 0.5 * found.Weight, Objection = Conflict.OtherOnes };
        return Participants.AnyIndefinite(alignment) ? found with { Weight = SharedEvent * found.Weight } : found;
    }

    private static List<WordPair> Clashes(SentenceAlignment alignment)
    {
        var clashes = alignment.Pairs.Where(p => p.IsClash && !TimeClash.IsOfDates(alignment, p)).DistinctBy(p => (alignment.A.Tokens[p.A].Lemma, alignment.B.Tokens[p.B].Lemma)).ToList();
        if (Particles.Clash(alignment) is { } particle)
            clashes.Add(particle);
        return clashes;
    }

    private static string? Objection(SentenceAlignment alignment, WordPair clash, RelationKind kind, double leastCoverage)
    {
        if (alignment.A.Denied[clash.A] != alignment.B.Denied[clash.B])
            return Conflict.Agreement;
        if (IsAlternative(alignment.A, clash.A) || IsAlternative(alignment.B, clash.B))
            return "it is one of several alternatives";
        if (kind == RelationKind.Quantity && (IsBound(alignment.A, clash.A) || IsBound(alignment.B, clash.B)))
            return "one is only a bound";
        return leastCoverage < LeastCoverage || alignment.HasOpenWords && Participants.AnyIndefinite(alignment)
            ? "the rest of what they say differs too much" : null;
    }

    // "Blue or purple flowers".
    private static bool IsAlternative(AlignmentSide side, int at) =>
        Enumerable.Range(at - 2, 5).Any(i => i >= 0 && i < side.Tokens.Length && side.Tokens[i].Word == "or");

    // "Over 8,000", "at least three", "two or more".
    private static bool IsBound(AlignmentSide side, int at) =>
        at > 1 && side.Tokens[at - 1].Word == "to" && side.Tokens[at - 2].Word == "up"
        || at > 0 && side.Tokens[at - 1].Word is "over" or "least" or "most" or "than" or "under" or "almost" or "nearly" or "above" or "below"
        || at + 1 < side.Tokens.Length && side.Tokens[at + 1].Word == "or";

    private static bool MayBeOthers(SentenceAlignment alignment, WordPair clash, RelationKind kind) =>
        Participants.IsOfParticipant(alignment, clash) && (alignment.HasOpenWords || alignment.Pairs.Length - 1 < ContextNeeded(alignment, clash, kind))
        || AreOfTwo(alignment, clash);

    // "The two men" are known, "two men" may be any; but two counts of one thing in one sentence seldom both hold. "A black dog"
    // and "a white dog" as subjects are two dogs, unless all that happens is the same.
    private static int ContextNeeded(SentenceAlignment alignment, WordPair clash, RelationKind kind)
    {
        if (kind == RelationKind.Quantity || !Participants.AnyIndefinite(alignment))
            return 1;
        return Participants.Subject(alignment.A.Sentence) is { } subject && subject.Contains(clash.A) ? LeastContextOfSubject : LeastContextOfIndefinite;
    }

    // "A boy is sitting" and "a girl is sitting", "a man sits" and "a man stands" tell of two; "the men accept" and "the men reject" do not.
    private static bool AreOfTwo(SentenceAlignment alignment, WordPair clash)
    {
        var token = alignment.A.Tokens[clash.A];
        if (clash.Relation == WordRelation.Opposite && token.Tag == Tag.Noun && Siblings.ArePersons(token.Lemma, alignment.B.Tokens[clash.B].Lemma))
            return true;
        return token.Tag is Tag.Gerund or Tag.Participle && Participants.AnyIndefinite(alignment);
    }
}
