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

    // Where all that one says is said by the other too, which goes on: "passed it by two votes".
    private const double LeastCoverageOfMore = 0.5;

    // Of "a dog" and "a dog" it is a guess that they are one.
    private const double SharedEvent = 0.7;

    public static Conflict? In(SentenceAlignment alignment)
    {
        var clashes = Clashes(alignment);
        if (clashes.Count == 0)
            return TimeClash.In(alignment);
        var clash = clashes[0];
        var kind = KindOf(alignment, clash);
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
        var clashes = alignment.Pairs.Where(p => p.IsClash && !TimeClash.IsOfDates(alignment, p) && !TimeClash.IsOfDay(alignment, p)).DistinctBy(p => (alignment.A.Tokens[p.A].Lemma, alignment.B.Tokens[p.B].Lemma)).ToList();
        // "Speeds up" and "slows down" differ in one thing.
        if (Particles.Clash(alignment) is { } particle && !clashes.Any(c => c.A == particle.A - 1 && c.B == particle.B - 1))
            clashes.Add(particle);
        return clashes;
    }

    // "Non-magnetic" denies what "magnetic" asserts.
    private static RelationKind KindOf(SentenceAlignment alignment, WordPair clash)
    {
        if (clash.Relation == WordRelation.OtherNumber)
            return RelationKind.Quantity;
        var (a, b) = (alignment.A.Tokens[clash.A].Word, alignment.B.Tokens[clash.B].Word);
        return Prefixes.IsDenied(a, b) || Prefixes.IsDenied(b, a) ? RelationKind.Negation : RelationKind.Antonym;
    }

    private static string? Objection(SentenceAlignment alignment, WordPair clash, RelationKind kind, double leastCoverage)
    {
        if (alignment.A.Denied[clash.A] != alignment.B.Denied[clash.B])
            return Conflict.Agreement;
        if (IsLess(alignment.A, clash.A) != IsLess(alignment.B, clash.B))
            return Conflict.Agreement;
        if (IsAlternative(alignment.A, clash.A) || IsAlternative(alignment.B, clash.B))
            return "it is one of several alternatives";
        if (kind == RelationKind.Quantity && (TellsWhich(alignment.A, clash.A) || TellsWhich(alignment.B, clash.B)))
            return "their numbers say of which one they speak";
        if (kind == RelationKind.Quantity && alignment.A.AmountAt(clash.A) is { } a && alignment.B.AmountAt(clash.B) is { } b && a.MayEqual(b) == true)
            return "one is only a bound";
        if (kind != RelationKind.Quantity && IsOfOtherThings(alignment))
            return OppositeChecks.OtherThings;
        if (kind != RelationKind.Quantity && OppositeChecks.Objection(alignment, clash) is { } objection)
            return objection;
        return leastCoverage < (IsOfDeed(alignment, clash) && (alignment.OnlyA.IsEmpty || alignment.OnlyB.IsEmpty) ? LeastCoverageOfMore : LeastCoverage) || alignment.HasOpenWords && Participants.AnyIndefinite(alignment)
            ? Conflict.OtherwiseUnlike : null;
    }

    // "Version 2 stored" and "from version 3 on": of what is numbered, before the verb.
    private static bool TellsWhich(AlignmentSide side, int at) =>
        Labels.Is(side.Tokens, at) && side.Sentence.Clauses.FirstOrDefault(c => c.Contains(at)) is { Verb: var verb } && at < verb;

    private static bool IsOfDeed(SentenceAlignment alignment, WordPair clash) => alignment.A.Tokens[clash.A].Tag == Tag.Verb && alignment.B.Tokens[clash.B].Tag == Tag.Verb;

    // "Less reliable" and "more unreliable".
    private static bool IsLess(AlignmentSide side, int at) => at > 0 && side.Tokens[at - 1].Word == "less";

    // "Blue or purple flowers" against "red or purple flowers".
    private static bool IsAlternative(AlignmentSide side, int at) =>
        Enumerable.Range(at - 2, 5).Any(i => i >= 0 && i < side.Tokens.Length && side.Tokens[i].Word == "or");

    // "Raises costs" and "lowers savings", "makes reading faster" and "makes writing slower": in the place of what it is said of, each
    // has something else.
    private static bool IsOfOtherThings(SentenceAlignment alignment) =>
        alignment.OnlyA.Any(i => IsThing(alignment.A, i)) && alignment.OnlyB.Any(i => IsThing(alignment.B, i));

    private static bool IsThing(AlignmentSide side, int at) => side.Tokens[at].IsNominal || side.Tokens[at].Tag == Tag.Gerund;

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
