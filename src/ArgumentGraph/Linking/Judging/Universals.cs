using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// One speaks of all, of none or of one kind only, the other names an exception: "all night trains lose money" against "the Vienna
/// night train makes a profit". Without such a word two scopes do not clash.
/// </summary>
internal static class Universals
{
    private const double Excepted = 0.85;
    private const double Outside = 0.8;
    private const int LeastInCommon = 2;

    // Beside what stands in the place of the only one.
    private const int MostBeside = 2;

    // What is "mostly" so is not "rarely" so, though "some" and "not all" agree.
    private static readonly PhraseList MostOf = PhraseList.Read("quantifiers", "most");

    public static Conflict? In(SentenceAlignment alignment) => FromFirst(alignment)
        ?? (alignment.B.Quantifiers.IsEmpty ? null : FromFirst(alignment.Turned())?.Turned());

    /// <summary>Why a clash is none where one speaks of a part and the other of a case; null where neither does.</summary>
    public static string? Objection(SentenceAlignment alignment, Conflict conflict) =>
        conflict.Kind is RelationKind.Negation or RelationKind.Antonym && (LeavesOpen(alignment) || LeavesOpen(alignment.Turned()))
            ? "one speaks of some of them only" : null;

    private static Conflict? FromFirst(SentenceAlignment alignment)
    {
        foreach (var quantifier in alignment.A.Quantifiers)
        {
            if (quantifier.IsUniversal && Exception(alignment, quantifier) is { } exception)
                return exception;
            if (quantifier.Reach == Reach.Only && Other(alignment, quantifier) is { } other)
                return other;
        }

        return null;
    }

    // All that is said of all must be met, and exactly one thing turned round, of one that is singled out.
    private static Conflict? Exception(SentenceAlignment alignment, Quantifier all)
    {
        if (alignment.OnlyA.Any(i => !IsOf(all, i) && !IsWhereabouts(alignment, all, i)) || alignment.B.Quantifiers.Any(q => q.IsUniversal || q.Reach == Reach.NotAll)
            || alignment.OnlyB.Any(i => alignment.B.Denied[i]) || Turn(alignment) is not { } turn || !IsSingledOut(alignment, all))
            return null;
        var (first, last) = (alignment.Pairs.Min(p => p.B), alignment.Pairs.Max(p => p.B));
        return new Conflict(RelationKind.Scope, all.At, turn.A, first, Math.Max(last, turn.B), Excepted, null).Ordered();
    }

    // "Every module of the system": an exception need not say again of which.
    private static bool IsWhereabouts(SentenceAlignment alignment, Quantifier all, int token) =>
        alignment.A.Sentence.PhraseAt(all.Last) is { } phrase && all.Last - all.First < alignment.A.Tokens.Length - 1 && Participants.IsOfSubject(alignment.A, phrase, token);

    private static bool IsOf(Quantifier quantifier, int token) => token >= quantifier.At && token < quantifier.At + quantifier.Length;

    // The one word in which they part; null where it is none, or more.
    private static WordPair? Turn(SentenceAlignment alignment)
    {
        var clashes = alignment.Pairs.Where(p => p.IsClash).ToArray();
        var denied = alignment.Denied.ToArray();
        if (clashes.Length + (denied.Length > 0 ? 1 : 0) != 1)
            return null;
        return clashes is [var clash] ? clash : denied.All(p => alignment.A.Denied[p.A] == alignment.A.Denied[denied[0].A]) ? denied[^1] : null;
    }

    private static bool IsSingledOut(SentenceAlignment alignment, Quantifier all)
    {
        var tokens = alignment.A.Tokens;
        if (tokens[all.At].Word is "nobody" or "everyone" or "everybody" or "anyone" or "anybody" or "no-one")
            return Participants.Subject(alignment.B.Sentence) is { } person && IsPerson(alignment.B.Tokens[person.Last]);
        if (tokens[all.At].Tag is Tag.Negation or Tag.Adverb)
            return (!alignment.A.Timing.Past || tokens.Any(t => t.Word == "ever")) && alignment.B.Timing is { Past: true } or { Dated: true } or { Former: true };
        return alignment.Pairs.Any(p => all.Governs(p.A) && (p.Relation == WordRelation.Wider || HasOpenModifier(alignment, p.B)))
            && alignment.OfA(all.Last) is { Relation: WordRelation.Same or WordRelation.Wider };
    }

    private static bool IsPerson(Token token) => token.Tag == Tag.ProperNoun || Siblings.IsPerson(token.Lemma);

    // "The Vienna night train" has a word more than "all night trains", "students who work at night" more than "students".
    private static bool HasOpenModifier(SentenceAlignment alignment, int b) =>
        alignment.B.Sentence.PhraseAt(b) is { } phrase
        && alignment.OnlyB.Any(i => phrase.Contains(i) || i > phrase.Last && Participants.IsOfSubject(alignment.B, phrase, i));

    private static bool LeavesOpen(SentenceAlignment alignment) => alignment.A.Quantifiers.Any(q => q.Reach switch
    {
        Reach.NotAll => !MeetsUniversal(alignment, q) && !alignment.B.Quantifiers.Any(other => other.Reach == Reach.Part && MostOf.Has(alignment.B.Tokens[other.At].Word)),
        Reach.Part => !MeetsUniversal(alignment, q)
            && alignment.Pairs.Any(p => q.Governs(p.A) && (p.Relation == WordRelation.Wider || HasOpenModifier(alignment, p.B))),
        _ => false,
    });

    // "Some do" against "none does": both speak of the same ones.
    private static bool MeetsUniversal(SentenceAlignment alignment, Quantifier part) =>
        alignment.B.Quantifiers.Any(q => q.IsUniversal && alignment.Pairs.Any(p => part.Governs(p.A) && q.Governs(p.B)));

    // "Only in Dutch" against "in Korean": the rest is the same, and another stands in the place of the only one.
    private static Conflict? Other(SentenceAlignment alignment, Quantifier only)
    {
        // "Only ten people" bounds a number, not a kind; "it is only a fee" says that it is no more.
        if (IsMerely(alignment.A, only) || alignment.A.Amounts.Any(a => only.Governs(a.Number)))
            return null;
        var rest = alignment.A.Content.Where(i => !only.Governs(i) && !IsOf(only, i)).ToArray();
        if (rest.Length < LeastInCommon || rest.Any(i => alignment.OfA(i) is not { Relation: WordRelation.Same } p || alignment.A.Denied[i] || alignment.B.Denied[p.B])
            || !alignment.OnlyA.Any(only.Governs) || alignment.B.Quantifiers.Any(q => q.Reach == Reach.Only))
            return null;
        var place = Place(alignment.A.Sentence, only.First);
        foreach (var phrase in alignment.B.Sentence.Phrases)
        {
            if (alignment.OnlyB.Any(phrase.Contains) && alignment.OnlyB.Count(i => !phrase.Contains(i)) <= MostBeside && Place(alignment.B.Sentence, phrase.First) == place && !alignment.B.Denied[phrase.Last])
                return new Conflict(RelationKind.Scope, Math.Min(only.At, only.First), Math.Max(only.At, only.Last), phrase.First, phrase.Last, Outside, null);
        }

        return null;
    }

    private static bool IsMerely(AlignmentSide side, Quantifier only) =>
        only.At > 0 && side.Tokens[only.First].IsVerbal && (side.Tokens[only.At - 1].IsNominal || side.Tokens[only.At - 1].Tag is Tag.Modal or Tag.Pronoun) || only.At > 0 && side.Tokens[only.At - 1].Tag == Tag.Be && only.First > only.At && side.Tokens[only.At + only.Length].Word is "a" or "an";

    // Before its verb, after it, or after which preposition.
    private static string Place(Sentence sentence, int phrase)
    {
        var before = phrase - 1;
        while (before > 0 && sentence.Tokens[before].Word is "only" or "solely" or "exclusively")
            before--;
        if (before >= 0 && sentence.Tokens[before].Tag is Tag.Preposition or Tag.To && sentence.Tokens[before].Word != "but")
            return sentence.Tokens[before].Word;
        return sentence.Clauses.FirstOrDefault(c => c.Contains(phrase)) is { Verb: >= 0 } clause && phrase > clause.Verb ? "object" : "subject";
    }
}
