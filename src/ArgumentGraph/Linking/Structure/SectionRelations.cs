using System.Collections.Immutable;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>
/// What the argument of one section adds to the map. Only neighbours that a plain marker joins become related, since in a text
/// that also tells and describes, position alone is a guess.
/// </summary>
internal sealed class SectionRelations(ImmutableArray<PlacedClaim> claims, PlacedClaim? thesis, LinkingOptions options)
{
    private const double ByMarker = 0.7;
    /// <summary>Marked beyond doubt, yet an author who answers an objection contradicts nobody: shown to those who ask for weak tensions.</summary>
    public const double ByAnswer = 0.45;

    private readonly ImmutableArray<PlainMarks> marks = [.. claims.Select(c => PlainMarks.Of(c.Reading.Text))];
    private readonly Thresholds least = Thresholds.Of(options.Sensitivity);

    private readonly Lazy<int> central = new(() => ArgumentParser.Parse([.. claims.Select(c => c.Reading.Text)]).Central);

    public IEnumerable<Relation> Relations() => Enumerable.Range(1, claims.Length - 1)
        .SelectMany(at => Supports(at).Concat(Answers(at)))
        .Where(r => r.From != r.To && r.Confidence >= least.For(r.Type));

    /// <summary>A claim, an objection that is conceded, and its answer: the answer undercuts the step from objection to claim.</summary>
    public IEnumerable<Inference> Inferences()
    {
        if (ByAnswer < least.For(RelationType.Contradicts))
            yield break;
        for (var at = 1; at < claims.Length; at++)
        {
            if (IsAnswer(at) && ObjectedTo(at) is { } claim)
                yield return UndercutOf(claims[at - 1].Insight, claim.Insight, claims[at].Insight, marks[at].Contrast!.Value);
        }
    }

    private bool IsAnswer(int at) => marks[at].Contrast is not null && marks[at - 1].Concession is not null;

    // The claim that the objection follows, where the section argues for it; else what the whole text argues for. What is itself an
    // objection is no claim to object to.
    private PlacedClaim? ObjectedTo(int answer)
    {
        var claim = answer >= 2 && answer - 2 == central.Value && marks[answer - 2].Concession is null ? claims[answer - 2] : thesis;
        return claim is not null && AreDistinct(claim, claims[answer - 1], claims[answer]) ? claim : null;
    }

    private static bool AreDistinct(params PlacedClaim[] places) => places.Select(p => p.Insight.Id).Distinct(StringComparer.Ordinal).Count() == places.Length;

    private IEnumerable<Relation> Supports(int at)
    {
        var (before, here) = (claims[at - 1], claims[at]);
        if (marks[at].Example is { } example)
            yield return Support(here, before, RelationKind.Instance, here.At(example), "gives an example of");
        else if (marks[at].Reason is { } reason)
            yield return Support(here, before, RelationKind.Reason, here.At(reason), "is the reason given for");
        else if (marks[at].Result is { } result)
            yield return Support(before, here, RelationKind.Reason, here.At(result), "is the reason given for");
    }

    private IEnumerable<Relation> Answers(int at)
    {
        if (!IsAnswer(at))
            return [];
        // The answer leaves the objection standing and speaks against its step, which then is a relation of its own.
        if (ObjectedTo(at) is { } claim)
            return [Objection(claims[at - 1], claim, marks[at - 1].Concession!.Value)];
        var (conceded, answer) = (claims[at - 1].At(marks[at - 1].Concession!.Value), claims[at].At(marks[at].Contrast!.Value));
        return [conceded.Rebuts(answer, ByAnswer, $"The text grants one (\"{conceded.Cue}\") and answers it with the other (\"{answer.Cue}\").")];
    }

    private static Relation Objection(PlacedClaim objection, PlacedClaim claim, TextSpan marker)
    {
        var against = objection.At(marker);
        return against.Rebuts(claim.AtEnd(), ByAnswer, $"The text grants an objection (\"{against.Cue}\") to the claim, and answers it.");
    }

    private static Relation Support(PlacedClaim from, PlacedClaim to, RelationKind kind, Cited marked, string role) =>
        (from == marked.Claim ? marked : from.AtEnd()).Supports(
            to == marked.Claim ? marked : to.AtEnd(), kind, ByMarker, $"In the same text, the first {role} the second (\"{marked.Cue}\").");

    private static Inference UndercutOf(Insight objection, Insight claim, Insight answer, TextSpan marker) => new(
        Inference.IdOf(RelationType.Contradicts, [objection.Id], claim.Id), RelationType.Contradicts, [objection.Id], claim.Id, Judging.Relations.Method,
        [new Undercut(answer.Id, ByAnswer, $"The text answers the objection (\"{marker.Of(answer.Text)}\").", [new Evidence(answer.Id, marker, marker.Of(answer.Text))])]);
}
