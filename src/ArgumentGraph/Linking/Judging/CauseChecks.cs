using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Why two causes that look like rivals are none.</summary>
internal static class CauseChecks
{
    public const string OtherOutcomes = "they tell the causes of different things";

    public static string? Objection(CandidatePair pair, CauseClaim a, CauseClaim b, ToldOverlap effect, bool same, bool answers)
    {
        if (a.Holding != Holding.Held || b.Holding != Holding.Held)
            return "one only reports, grants or supposes its cause";
        if ((a.IsDenied || b.IsDenied) && !same)
            return "what one denies is not what the other names";
        if (a.IsOneOfSeveral && !b.IsDenied || b.IsOneOfSeveral && !a.IsDenied)
            return "one names only one cause among several";
        if (a.Role != CauseRole.Unsaid && b.Role != CauseRole.Unsaid && a.Role != b.Role)
            return "one tells what brings an outcome about, the other what keeps it back";
        if (AreOfOtherOutcomes(pair, a, b, effect, answers))
            return OtherOutcomes;
        if (AreOpposed(a, b))
            return "they explain opposite outcomes";
        return pair.IsOneVoice ? "both are said in one text, by one voice" : null;
    }

    /// <param name="answers">Whether one speaks of the other's cause, so that less need be the same.</param>
    public static bool AreOfOtherOutcomes(CandidatePair pair, CauseClaim a, CauseClaim b, ToldOverlap effect, bool answers) =>
        NamesDiffer(a, b) || AreOfOtherThings(pair, a, b, effect, answers) || AreApart(a, b);

    /// <summary>Whether the outcomes name someone or something in common.</summary>
    public static bool ShareName(CauseClaim a, CauseClaim b) => HasAny(a, NamesOf(b)) || HasAny(b, NamesOf(a));

    // "Rents in Hull fell because" and "rents in York fell because", or one city's and all. At the head of a sentence a name may pass for a noun.
    private static bool NamesDiffer(CauseClaim a, CauseClaim b)
    {
        var (ofA, ofB) = (NamesOf(a), NamesOf(b));
        return ofA.Count + ofB.Count > 0 && !HasAny(b, ofA) && !HasAny(a, ofB);
    }

    private static bool HasAny(CauseClaim claim, HashSet<string> names) => claim.Effect.Tokens.Any(t => names.Contains(t.Word));

    private static HashSet<string> NamesOf(CauseClaim claim) => [.. claim.Effect.Tokens.Where(t => t.Tag == Tag.ProperNoun).Select(t => t.Word)];

    // "Vines in the valley", "vines on the coast": what is not shared shuts the other out.
    private static bool AreOfOtherThings(CandidatePair pair, CauseClaim a, CauseClaim b, ToldOverlap effect, bool answers)
    {
        ToldWord[] restA = [.. a.Effect.Words.Where(w => !effect.Met.Any(m => m.A == w))];
        ToldWord[] restB = [.. b.Effect.Words.Where(w => !effect.Met.Any(m => m.B == w))];
        return restA.Any(x => restB.Any(y => x.IsThing && y.IsThing && Siblings.ContextNeeded(x.Token, y.Token) is not null))
            || restA.Any(IsNoun) && restB.Any(IsNoun) && (!answers && !ShareMore(pair, effect) || IsHead(a.Effect, restA) && IsHead(b.Effect, restB))
            || !answers && restA.Any(IsEvent) && restB.Any(IsEvent) && !effect.Met.Any(m => IsEvent(m.A) || IsEvent(m.B))
            || effect.Met.Any(m => AreTwoKinds(m.A, m.B, restA, restB))
            || IsOfAnother(restA, effect.Met.Select(m => m.A)) || IsOfAnother(restB, effect.Met.Select(m => m.B)) || WhichOf(a.Effect) != WhichOf(b.Effect);
    }

    // "Language schools", "driving schools".
    private static bool AreTwoKinds(ToldWord a, ToldWord b, ToldWord[] restA, ToldWord[] restB) =>
        a.Token.IsNominal && b.Token.IsNominal && restA.Any(w => w.Token.Lemma == a.Qualifier) && restB.Any(w => w.Token.Lemma == b.Qualifier);

    private static bool IsNoun(ToldWord word) => word is { IsThing: true, Token.IsNominal: true };

    private static bool IsEvent(ToldWord word) => !word.Kinds.IsEmpty || word.Token.IsVerbal;

    // "The team", "the women's team"; "the firm", "the firm's rival".
    private static bool IsOfAnother(ToldWord[] rest, IEnumerable<ToldWord> met) =>
        rest.Any(w => w.IsOwner) || rest.Any(IsNoun) && met.Where(w => w.IsThing).All(w => w.IsOwner);

    // "The price of cheese", "the quality of cheese".
    private static bool IsHead(Told told, ToldWord[] rest) =>
        told.Sentence.Phrases.FirstOrDefault(p => told.Range.Contains(p.Last)) is { } first && told.Range.Contains(first.Last + 1)
        && told.Sentence.Tokens[first.Last + 1].Word == "of" && rest.Any(w => IsNoun(w) && w.Token == told.Sentence.Tokens[first.Last]);

    // "Won a prize", "won the lawsuit": only what they say beside tells whether it is one outcome in two words.
    private static bool ShareMore(CandidatePair pair, ToldOverlap effect) =>
        pair.First.Lemmas.Any(l => pair.Second.Lemmas.AsSpan().BinarySearch(l, StringComparer.Ordinal) >= 0
            && !effect.Met.Any(m => m.A.Token.Lemma == l || m.B.Token.Lemma == l));

    // "The delay", "the second delay".
    private static string? WhichOf(Told told) => told.Range.In(told.Sentence).Select(t => t.Word).FirstOrDefault(w => CauseMarks.Which.Has(w));

    private static bool AreApart(CauseClaim a, CauseClaim b) =>
        DatesOf(a.Effect).Any(x => DatesOf(b.Effect).Any(x.IsAnotherTimeThan)) || YearOf(a.Effect) is { } year && YearOf(b.Effect) is { } other && year != other;

    // "The rebellion of 1381" is named by its year.
    private static string? YearOf(Told told) => told.Range.In(told.Sentence).Where(t => t is { Tag: Tag.Number, Word.Length: 4 }).Select(t => t.Word).FirstOrDefault();

    private static IEnumerable<Language.Dates.DateMention> DatesOf(Told told) => told.Sentence.Dates.Where(d => told.Range.Contains(d.First));

    private static bool AreOpposed(CauseClaim a, CauseClaim b)
    {
        if (a.Effect.IsOpen || b.Effect.IsOpen)
            return false;
        // "The gap between men and women", "women earn less": who speaks of both ends speaks of the other's too.
        return a.Effect.Words.Any(x => b.Effect.Words.Any(y => WordRelations.Between(x.Token, y.Token) == WordRelation.Opposite
                && !a.Effect.Has(y) && !b.Effect.Has(x)))
            || !a.Effect.Words.Any(x => x.Kinds.Any(k => b.Effect.Words.Any(y => y.Kinds.Contains(k))))
                && a.Effect.Words.Any(x => x.Kinds.Any(k => b.Effect.Words.Any(y => y.Kinds.Any(k.IsOppositeOf))));
    }
}
