using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>From what the linker says of a pair to one of the labels that a set knows.</summary>
internal sealed class PairDecider(ImmutableArray<string> labels, LinkingOptions options)
{
    private readonly bool mustChoose = !labels.Contains(PairDecision.None);

    public PairDecision Decide(string a, string b)
    {
        var verdict = PairJudge.Judge(a, b, options);
        if (verdict.Type is not null)
            return Known(Of(verdict, a, b));
        return mustChoose ? Of(StanceJudge.Judge(a, b), a, b) : PairDecision.Nothing with { Explanation = verdict.Explanation };
    }

    private static PairDecision Of(PairVerdict verdict, string a, string b) => new(
        verdict.Label, verdict.Confidence, verdict.Kind, verdict.Explanation,
        [.. verdict.Cues.Zip([("a", a), ("b", b)], (cue, side) => Place(side.Item1, side.Item2, cue)).OfType<Evidence>()]);

    private static Evidence? Place(string side, string text, string cue) =>
        text.IndexOf(cue, StringComparison.Ordinal) is var at and >= 0 ? new Evidence(side, new TextSpan(at, at + cue.Length), cue) : null;

    // A set without the label cannot hold what it stands for.
    private PairDecision Known(PairDecision decision) => mustChoose || labels.Contains(decision.Label) ? decision : PairDecision.Nothing;
}
