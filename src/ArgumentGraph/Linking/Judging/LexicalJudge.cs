using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Weighs all rules on one pair; what was turned down is kept for whoever asks why there is no relation.</summary>
internal sealed class LexicalJudge(CorpusStatistics statistics, LinkingOptions options)
{
    public ImmutableArray<Finding> Judge(CandidatePair pair)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(RivalCauseRule.Judge(pair, statistics));
        findings.AddRange(FramingRule.Judge(pair, statistics));
        findings.AddRange(AlignmentRule.Judge(pair));
        if (MotionRule.Judge(pair, options.Sensitivity) is { } motion)
            findings.Add(motion);
        if (AspectRule.Judge(pair) is { } aspect)
            findings.Add(aspect);
        if (CommonCaseRule.Judge(pair, statistics) is { } common)
            findings.Add(common);
        var decided = Decided(findings.ToImmutable());
        // "X, not Y" cut down to "Y" shares its words and is no copy.
        if (NearCopyRule.Judge(pair) is not { } copy || decided.Any(f => f is { Type: RelationType.Contradicts, TurnedDownBy: null }))
            return decided;
        return copy.TurnedDownBy is null ? [copy] : [copy, .. decided];
    }

    private ImmutableArray<Finding> Decided(ImmutableArray<Finding> findings)
    {
        var least = Thresholds.Of(options.Sensitivity);
        var weighed = findings.Select(f => f.TurnedDownBy is null && Confidence.Of(f) < least.For(f.Type)
            ? f.TurnedDown($"the evidence weighs {Confidence.Of(f):0.00}, below {least.For(f.Type):0.00}") : f).ToImmutableArray();
        // Where the two clash, what they also agree on is no support: the clash is the news.
        var clash = weighed.Where(f => f is { Type: RelationType.Contradicts, TurnedDownBy: null }).ToImmutableArray();
        weighed = [.. weighed.OrderBy(f => f.TurnedDownBy is null ? 0 : 1).ThenByDescending(f => f.Weight).DistinctBy(f => (f.Type, f.Kind, f.TurnedDownBy is null))];
        return clash.IsEmpty
            ? weighed
            : [.. weighed.Select(f => f is { Type: RelationType.Supports, TurnedDownBy: null } ? f.TurnedDown("the two contradict one another") : f)];
    }
}
