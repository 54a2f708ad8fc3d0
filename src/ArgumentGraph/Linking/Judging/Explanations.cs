using System.Collections.Immutable;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Backing;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Limits;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Judging;

/// <summary>The one sentence that tells an analyst why two insights are related; every wording of the linker is here.</summary>
internal static class Explanations
{
    public static string OfStances(string concept, ConceptStance a, ConceptStance b, CandidatePair pair) =>
        a.Sign == b.Sign
            ? $"Both speak of {concept} as {Side(a)} ({Cue(a, pair.First)}; {Cue(b, pair.Second)})."
            : $"Both speak of {concept}: one as {Side(a)} ({Cue(a, pair.First)}), the other as {Side(b)} ({Cue(b, pair.Second)}).";

    public static string OfAppraisals(string name, Appraisal a, Appraisal b, CandidatePair pair)
    {
        var (praise, blame) = a.Sign > 0 ? (a.Cue.Of(pair.First.Insight.Text), b.Cue.Of(pair.Second.Insight.Text)) : (b.Cue.Of(pair.Second.Insight.Text), a.Cue.Of(pair.First.Insight.Text));
        return $"Both judge one thing, named by \"{name}\": one praises it (\"{praise}\"), the other blames it (\"{blame}\").";
    }

    public static string OfLimits(string name, Limit a, Limit b, CandidatePair pair)
    {
        var (upper, lower) = a.IsUpper ? (a.Cue.Of(pair.First.Insight.Text), b.Cue.Of(pair.Second.Insight.Text)) : (b.Cue.Of(pair.Second.Insight.Text), a.Cue.Of(pair.First.Insight.Text));
        return $"Of {name} one allows no more than \"{upper}\", the other asks for \"{lower}\".";
    }

    public static string OfSameFactor(Concept factor, FactorClaim a, FactorClaim b, CandidatePair pair) =>
        $"Both name {factor.Name} as {Role(a.Class)} (\"{a.Cue.Of(pair.First.Insight.Text)}\"; \"{b.Cue.Of(pair.Second.Insight.Text)}\").";

    public static string OfDeniedFactor(Concept factor, FactorClaim denier, string deniedIn, FactorClaim holder, string heldIn) =>
        $"One names {factor.Name} as {Role(holder.Class)} (\"{holder.Cue.Of(heldIn)}\"), the other sets it aside{InFavour(denier, deniedIn)} (\"{denier.Cue.Of(deniedIn)}\").";

    public static string OfSharedRejection(Concept factor, FactorClaim a, FactorClaim b, CandidatePair pair) =>
        $"Both set {factor.Name} aside as the {Noun(a.Class)} (\"{a.Cue.Of(pair.First.Insight.Text)}\"; \"{b.Cue.Of(pair.Second.Insight.Text)}\").";

    public static string OfRivals(FactorClaim a, FactorClaim b, CandidatePair pair) =>
        $"Each names another {Noun(a.Class)}: one {List(a.Factors, pair.First.Insight.Text)} (\"{a.Cue.Of(pair.First.Insight.Text)}\"), the other {List(b.Factors, pair.Second.Insight.Text)} (\"{b.Cue.Of(pair.Second.Insight.Text)}\").";

    public static string OfSameCause(CauseClaim a, CauseClaim b) =>
        $"Both say through what {Effect(a)} comes about, and name the same (\"{Cause(a)}\"; \"{Cause(b)}\").";

    public static string OfRivalCauses(CauseClaim a, CauseClaim b)
    {
        var (denier, holder) = a.IsDenied ? (a, b) : (b, a);
        return denier.IsDenied
            ? $"One puts {Effect(holder)} down to a cause (\"{Cause(holder)}\") that the other denies (\"{Cause(denier)}\")."
            : $"Each names another cause of {Effect(a)}: one \"{Cause(a)}\", the other \"{Cause(b)}\".";
    }

    private static string Effect(CauseClaim claim) => $"\"{claim.Effect.Text}\"";

    private static string Cause(CauseClaim claim) => claim.Cause.Text;

    public static string OfNeed(Concept factor, FactorClaim claim, string claimedIn, ConceptStance stance, string neededIn) =>
        $"One calls {factor.Name} a necessity (\"{stance.Cue.Of(neededIn)}\"), the other sets it aside{InFavour(claim, claimedIn)} (\"{claim.Cue.Of(claimedIn)}\").";

    public static string OfNeedless(Concept factor, FactorClaim claim, string claimedIn, ConceptStance stance, string needlessIn) =>
        $"One names {factor.Name} as {Role(claim.Class)} (\"{claim.Cue.Of(claimedIn)}\"), the other calls it needless (\"{stance.Cue.Of(needlessIn)}\").";

    public static string Outcome(FactorClaim a, FactorClaim b) =>
        a.Outcome.FirstOrDefault(x => b.Outcome.Any(y => Meeting.Of(x, y) > 0))?.Name
        ?? (a.Prize == "moat" || b.Prize is null ? a.Prize : b.Prize) ?? a.Outcome.Concat(b.Outcome).FirstOrDefault()?.Name ?? Noun(a.Class);

    public static string OfConflict(Model.RelationKind kind, string a, string b, string? issue) => kind switch
    {
        Model.RelationKind.Negation => $"One asserts what the other denies{About(issue)} (\"{a}\" against \"{b}\").",
        Model.RelationKind.Scope => $"One leaves no exception{About(issue)}, the other names one: \"{a}\" against \"{b}\".",
        Model.RelationKind.Time => $"One says that it is over{About(issue)}, the other that it is so: \"{a}\" against \"{b}\".",
        Model.RelationKind.Quantity => $"The two give different amounts{About(issue)}: \"{a}\" against \"{b}\".",
        _ => $"The two say opposite things{About(issue)}: \"{a}\" against \"{b}\".",
    };

    public static string OfOutcome(MainClaim main, Outcome outcome, InsightReading report, InsightReading claim) =>
        $"What one reports of {main.Name} turned out {(outcome.Sign > 0 ? "well" : "badly")} (\"{outcome.Cue.Of(report.Insight.Text)}\"), as the other says (\"{main.Cue.Of(claim.Insight.Text)}\").";

    public static string OfShownCause(MainClaim main) => $"What one reports shows together what the other puts down to a cause (\"{main.Name}\").";

    public static string OfTimes(string a, string b, string? issue) => $"The two give different times{About(issue)}: \"{a}\" against \"{b}\".";

    public static string OfSameClaim() => "Nearly all that one says is said by the other too.";

    public static string OfCommonCase(IReadOnlyList<string> shared, bool judgeAlike)
    {
        var last = Math.Min(4, shared.Count) - 1;
        var words = last == 0 ? $"Both make one case on {shared[0]}" : $"Both make one case on {string.Join(", ", shared.Take(last))} and {shared[last]}";
        return judgeAlike ? $"{words}, and judge alike." : $"{words}.";
    }

    public static string OfCommonClash(IReadOnlyList<string> shared, ConceptStance a, ConceptStance b, CandidatePair pair) =>
        $"Both are about {string.Join(" and ", shared.Take(2))}: one speaks with {(a.Sign > 0 ? "praise" : "blame")} ({Cue(a, pair.First)}), the other with {(b.Sign > 0 ? "praise" : "blame")} ({Cue(b, pair.Second)}).";

    public static string OfSuperseded(Concept factor, FactorClaim claim, string claimedIn, ConceptStance stance, string neededIn) =>
        $"One calls {factor.Name} a necessity (\"{stance.Cue.Of(neededIn)}\"), the other says that it no longer decides{InFavour(claim, claimedIn)} (\"{claim.Cue.Of(claimedIn)}\").";

    public static string OfParaphrase() => "The two say the same in other words.";

    private static string About(string? issue) => issue is null ? "" : $" of {issue}";

    private static string Side(ConceptStance stance) => (stance.Axis, stance.Sign) switch
    {
        (StanceAxis.Value, > 0) => "an edge",
        (StanceAxis.Value, _) => "a weakness",
        (_, > 0) => "a necessity",
        _ => "needless",
    };

    private static string Cue(ConceptStance stance, InsightReading reading) => $"\"{stance.Cue.Of(reading.Insight.Text)}\"";

    private static string Role(FactorClass kind) => $"the {Noun(kind)}";

    private static string Noun(FactorClass kind) => kind switch
    {
        FactorClass.Advantage => "deciding advantage",
        FactorClass.Driver => "main driver",
        _ => "limiting factor",
    };

    private static string InFavour(FactorClaim claim, string text) => claim.Factors.IsEmpty ? "" : $" in favour of {List(claim.Factors, text)}";

    // In the insight's own words: "elite researchers", not "elite researcher".
    private static string List(ImmutableArray<Concept> concepts, string text)
    {
        var names = concepts.Take(3).Select(c => c.Span.Of(text)).Distinct(StringComparer.Ordinal).ToArray();
        return names.Length <= 1 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
