using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>What two aligned sentences cannot both mean.</summary>
/// <param name="FirstA">First token of the cue in the first sentence.</param>
/// <param name="Weight">How surely it is a clash, 0 to 1.</param>
/// <param name="Objection">Why it is none after all; null where it stands.</param>
internal sealed record Conflict(RelationKind Kind, int FirstA, int LastA, int FirstB, int LastB, double Weight, string? Objection)
{
    private const int LeastContext = 3;
    private const int LeastContextOfIndefinite = 4;
    private const int LeastContextOfSubject = 6;
    private const double LeastCoverage = 0.6;

    // Of "a dog" and "a dog" it is a guess that they are one.
    private const double SharedEvent = 0.7;
    private const double MostUnasserted = 0.5;

    public static Conflict? In(SentenceAlignment alignment)
    {
        if (alignment.Pairs.IsEmpty || alignment.RolesAreSwapped)
            return null;
        var found = Denial(alignment) ?? OppositeWords(alignment) ?? Exchange(alignment);
        return found is null || found.Objection is not null ? found : found with { Objection = AlignmentChecks.Objection(alignment, found.Kind) };
    }

    // One asserts what the other denies: all that is denied must be asserted, of the same subject.
    private static Conflict? Denial(SentenceAlignment alignment)
    {
        var denied = alignment.Denied.ToArray();
        if (denied.Length == 0)
            return null;
        var ofA = denied.Count(p => alignment.A.Denied[p.A]);
        var found = new Conflict(RelationKind.Negation, FirstDenial(alignment.A, denied[0].A), denied[^1].A, FirstDenial(alignment.B, denied[0].B), denied[^1].B, 0, null).Ordered();
        if (ofA > 0 && ofA < denied.Length)
            return found with { Objection = "each denies another part of what the other says" };
        if (alignment.Pairs.Any(p => p.IsClash))
            return found with { Objection = "one denies the opposite of what the other says, so they agree" };
        var side = ofA > 0 ? alignment.A : alignment.B;
        var weight = 0.35 + 0.3 * Math.Min(alignment.CoverageOfA, alignment.CoverageOfB) + 0.35 * Math.Max(alignment.CoverageOfA, alignment.CoverageOfB);
        if (IsOfParticipant(side, denied.Select(p => ofA > 0 ? p.A : p.B)) && (alignment.OnlyA.Length + alignment.OnlyB.Length > 0 || IsIndefinite(alignment.A.Sentence) || IsIndefinite(alignment.B.Sentence) || alignment.Pairs.Length - 1 < LeastContext))
            return found with { Weight = weight * 0.5, Objection = "they may speak of different ones" };
        if (OtherSubject(alignment))
            return found with { Weight = weight * 0.6, Objection = "they may speak of different ones" };
        var unasserted = Entailment.Unasserted(ofA > 0 ? alignment.Turned() : alignment);
        if (unasserted > MostUnasserted)
            return found with { Weight = weight * 0.6, Objection = "the other does not assert all that the one denies" };
        return found with { Weight = Math.Max(0, weight - 0.3 * unasserted) };
    }

    private static Conflict? OppositeWords(SentenceAlignment alignment)
    {
        var clashes = alignment.Pairs.Where(p => p.IsClash && !TimeClash.IsOfDates(alignment, p)).DistinctBy(p => (alignment.A.Tokens[p.A].Lemma, alignment.B.Tokens[p.B].Lemma)).ToList();
        if (Particles.Clash(alignment) is { } particle)
            clashes.Add(particle);
        if (clashes.Count == 0)
            return TimeClash.In(alignment);
        var clash = clashes[0];
        var kind = clash.Relation == WordRelation.OtherNumber ? RelationKind.Quantity : RelationKind.Antonym;
        var least = Math.Min(alignment.CoverageOfA, alignment.CoverageOfB);
        var found = new Conflict(kind, clash.A, clash.A, clash.B, clash.B, 0.3 + 0.65 * least, null);
        if (clashes.Count > 1)
            return found with { Objection = "more than one thing differs" };
        if (alignment.A.Denied[clash.A] != alignment.B.Denied[clash.B])
            return found with { Objection = "one denies the opposite of what the other says, so they agree" };
        if (IsAlternative(alignment.A, clash.A) || IsAlternative(alignment.B, clash.B))
            return found with { Objection = "it is one of several alternatives" };
        if (kind == RelationKind.Quantity && (IsBound(alignment.A, clash.A) || IsBound(alignment.B, clash.B)))
            return found with { Objection = "one is only a bound" };
        if (least < LeastCoverage || alignment.OnlyA.Length + alignment.OnlyB.Length > 0 && (IsIndefinite(alignment.A.Sentence) || IsIndefinite(alignment.B.Sentence)))
            return found with { Objection = "the rest of what they say differs too much" };
        if (IsOfParticipant(alignment, clash) && (alignment.OnlyA.Length + alignment.OnlyB.Length > 0 || alignment.Pairs.Length - 1 < ContextNeeded(alignment, clash, kind)))
            return found with { Weight = 0.5 * found.Weight, Objection = "they may speak of different ones" };
        if (MayBeOthers(alignment, clash))
            return found with { Weight = 0.5 * found.Weight, Objection = "they may speak of different ones" };
        return IsIndefinite(alignment.A.Sentence) || IsIndefinite(alignment.B.Sentence) ? found with { Weight = SharedEvent * found.Weight } : found;
    }

    // "A man rides" and "the person does not ride", "two men fight" and "some men do not": nothing says that they are the same.
    private static bool OtherSubject(SentenceAlignment alignment)
    {
        if (Subject(alignment.A.Sentence) is not { } a || Subject(alignment.B.Sentence) is not { } b || alignment.A.Denied[a.Last] || alignment.B.Denied[b.Last])
            return false;
        var indefinite = IsIndefinite(alignment.A.Sentence) || IsIndefinite(alignment.B.Sentence);
        return indefinite && (alignment.OfA(a.Last) is { Relation: not WordRelation.Same }
            || Unmet(alignment.OnlyA, a, alignment.A) || Unmet(alignment.OnlyB, b, alignment.B));
    }

    // A word of the subject, or of what stands between it and its verb.
    private static bool Unmet(ImmutableArray<int> open, NounPhrase subject, AlignmentSide side)
    {
        var verb = side.Deeds.FirstOrDefault(d => d.Verb > subject.Last, new Deed(subject.Last, -1, -1)).Verb;
        return open.Any(i => i >= subject.First && i < verb && side.Tokens[i].Tag != Tag.Adverb);
    }

    private static NounPhrase? Subject(Sentence sentence) => sentence.Clauses is [{ Subject: { } subject }, ..] ? subject : null;

    // "Blue or purple flowers".
    private static bool IsAlternative(AlignmentSide side, int at) =>
        Enumerable.Range(at - 2, 5).Any(i => i >= 0 && i < side.Tokens.Length && side.Tokens[i].Word == "or");

    // "Over 8,000", "at least three", "two or more".
    private static bool IsBound(AlignmentSide side, int at) =>
        at > 1 && side.Tokens[at - 1].Word == "to" && side.Tokens[at - 2].Word == "up" || at > 0 && side.Tokens[at - 1].Word is "over" or "least" or "most" or "than" or "under" or "almost" or "nearly" or "above" or "below" || at + 1 < side.Tokens.Length && side.Tokens[at + 1].Word == "or";

    // "The two men" are known, "two men" may be any; but two counts of one thing in one sentence seldom both hold. "A black dog"
    // and "a white dog" as subjects are two dogs, unless all that happens is the same.
    private static int ContextNeeded(SentenceAlignment alignment, WordPair clash, RelationKind kind)
    {
        if (kind == RelationKind.Quantity || !IsIndefinite(alignment.A.Sentence) && !IsIndefinite(alignment.B.Sentence))
            return 1;
        return Subject(alignment.A.Sentence) is { } subject && subject.Contains(clash.A) ? LeastContextOfSubject : LeastContextOfIndefinite;
    }

    // "A boy is sitting" and "a girl is sitting", "a man sits" and "a man stands" tell of two; "the men accept" and "the men reject" do not.
    private static bool MayBeOthers(SentenceAlignment alignment, WordPair clash)
    {
        var token = alignment.A.Tokens[clash.A];
        if (clash.Relation == WordRelation.Opposite && token.Tag == Tag.Noun && Siblings.ArePersons(token.Lemma, alignment.B.Tokens[clash.B].Lemma))
            return true;
        return token.Tag is Tag.Gerund or Tag.Participle && (IsIndefinite(alignment.A.Sentence) || IsIndefinite(alignment.B.Sentence));
    }

    private static bool IsIndefinite(Sentence sentence) =>
        sentence.Clauses is [{ Subject: { } subject }, ..] && sentence.Tokens[subject.First] is { Word: "a" or "an" or "some" or "one" or "two" or "three" or "several" } or { Tag: Tag.Number };

    // "A man without a hat": the denial tells which one, not what happens.
    private static bool IsOfParticipant(AlignmentSide side, IEnumerable<int> denied) =>
        denied.All(i => side.Sentence.PhraseAt(i) is { } phrase && (side.Tokens[phrase.First].Word == "no" && phrase.First > 0 && side.Tokens[phrase.First - 1].Tag == Tag.Preposition || phrase.First > 0 && side.Tokens[phrase.First - 1].Word == "without"));

    // Said of who takes part ("a red car", "two men"), not of what happens.
    private static bool IsOfParticipant(SentenceAlignment alignment, WordPair clash) =>
        alignment.A.Tokens[clash.A].Tag is not (Tag.Verb or Tag.Gerund or Tag.Participle or Tag.Adverb) && !Particles.Is(alignment.A.Tokens, clash.A) && alignment.A.Sentence.PhraseAt(clash.A) is not null;

    // One word exchanged for another of its kind in an otherwise equal sentence.
    private static Conflict? Exchange(SentenceAlignment alignment)
    {
        if (alignment.OnlyA is not [var a] || alignment.OnlyB is not [var b] || alignment.A.Denied[a] || alignment.B.Denied[b]
            || Siblings.ContextNeeded(alignment.A.Tokens[a], alignment.B.Tokens[b]) is not { } needed || alignment.Pairs.Length < needed)
            return null;
        return new Conflict(RelationKind.Antonym, a, a, b, b, 0.4 + 0.05 * Math.Min(8, alignment.Pairs.Length), null);
    }

    private Conflict Ordered() => this with { FirstA = Math.Min(FirstA, LastA), LastA = Math.Max(FirstA, LastA), FirstB = Math.Min(FirstB, LastB), LastB = Math.Max(FirstB, LastB) };

    private static int FirstDenial(AlignmentSide side, int word)
    {
        if (!side.Denied[word])
            return word;
        var at = word;
        while (at > 0 && side.Denied[at])
            at--;
        return at;
    }
}
