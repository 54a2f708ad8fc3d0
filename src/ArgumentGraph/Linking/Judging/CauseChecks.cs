using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Why two causes that look like rivals are none.</summary>
internal static class CauseChecks
{
    public static string? Objection(CandidatePair pair, CauseClaim a, CauseClaim b, ToldOverlap effect, bool same)
    {
        if (a.Holding != Holding.Held || b.Holding != Holding.Held)
            return "one only reports, grants or supposes its cause";
        if ((a.IsDenied || b.IsDenied) && !same)
            return "what one denies is not what the other names";
        if (a.IsOneOfSeveral && !b.IsDenied || b.IsOneOfSeveral && !a.IsDenied)
            return "one names only one cause among several";
        if (a.Role != CauseRole.Unsaid && b.Role != CauseRole.Unsaid && a.Role != b.Role)
            return "one tells what brings an outcome about, the other what keeps it back";
        if (NamesDiffer(a, b) || AreOfOtherThings(a, b, effect) || AreApart(a, b))
            return "they tell the causes of different things";
        if (AreOpposed(a, b))
            return "they explain opposite outcomes";
        return pair.IsOneVoice ? "both are said in one text, by one voice" : null;
    }

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

    // "Vines in the valley", "vines on the coast"; "the firm", "the firm's rival": what is not shared shuts the other out.
    private static bool AreOfOtherThings(CauseClaim a, CauseClaim b, ToldOverlap effect)
    {
        ToldWord[] restA = [.. a.Effect.Words.Where(w => w.IsThing && !effect.Met.Any(m => m.A == w))];
        ToldWord[] restB = [.. b.Effect.Words.Where(w => w.IsThing && !effect.Met.Any(m => m.B == w))];
        return restA.Any(x => restB.Any(y => Siblings.ContextNeeded(x.Token, y.Token) is not null))
            || IsOfOwner(effect, restA, m => m.A) || IsOfOwner(effect, restB, m => m.B);
    }

    private static bool IsOfOwner(ToldOverlap effect, ToldWord[] rest, Func<(ToldWord A, ToldWord B), ToldWord> side) =>
        rest.Any(w => w.Token.IsNominal) && effect.Met.Select(side).Where(w => w.IsThing).All(w => w.IsOwner);

    private static bool AreApart(CauseClaim a, CauseClaim b) =>
        DatesOf(a.Effect).Any(x => DatesOf(b.Effect).Any(x.IsAnotherTimeThan));

    private static IEnumerable<Language.Dates.DateMention> DatesOf(Told told) => told.Sentence.Dates.Where(d => told.Range.Contains(d.First));

    private static bool AreOpposed(CauseClaim a, CauseClaim b)
    {
        if (a.Effect.IsOpen || b.Effect.IsOpen)
            return false;
        // "The gap between men and women", "women earn less": who speaks of both ends speaks of the other's too.
        return a.Effect.Words.Any(x => b.Effect.Words.Any(y => WordRelations.Between(x.Token, y.Token) == WordRelation.Opposite && !a.Effect.Has(y) && !b.Effect.Has(x)))
            || !a.Effect.Words.Any(x => x.Kinds.Any(k => b.Effect.Words.Any(y => y.Kinds.Contains(k))))
                && a.Effect.Words.Any(x => x.Kinds.Any(k => b.Effect.Words.Any(y => y.Kinds.Any(k.IsOppositeOf))));
    }
}
