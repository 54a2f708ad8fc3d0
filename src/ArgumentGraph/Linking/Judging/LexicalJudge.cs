using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Weighs all rules on one pair; what was turned down is kept for whoever asks why there is no relation.</summary>
internal sealed class LexicalJudge(CorpusStatistics statistics, LinkingOptions options)
{
    /// <summary>Everything that any rule finds, kept or turned down.</summary>
    public ImmutableArray<Finding> Judge(CandidatePair pair) => Judge(pair, Prospects.Any);

    /// <summary>The same where only some rules can find what is kept: what the others would turn down is left out.</summary>
    public ImmutableArray<Finding> Judge(CandidatePair pair, Prospects rules)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (rules.HasFlag(Prospects.Cause))
            findings.AddRange(RivalCauseRule.Judge(pair, statistics));
        if ((rules & (Prospects.Clash | Prospects.Agreement)) != 0)
            findings.AddRange(FramingRule.Judge(pair, statistics));
        if (rules.HasFlag(Prospects.Alignment))
            findings.AddRange(AlignmentRule.Judge(pair));
        if (rules.HasFlag(Prospects.Motion) && MotionRule.Judge(pair, options.Sensitivity) is { } motion)
            findings.Add(motion);
        if (rules.HasFlag(Prospects.CommonCase) && CommonCaseRule.Judge(pair, statistics) is { } common)
            findings.Add(common);
        var decided = Decided(findings.ToImmutable());
        // "X, not Y" cut down to "Y" shares its words and is no copy.
        if (!rules.HasFlag(Prospects.NearCopy) || NearCopyRule.Judge(pair) is not { } copy || decided.Any(f => f is { Type: RelationType.Contradicts, TurnedDownBy: null }))
            return decided;
        return copy.TurnedDownBy is null ? [copy] : [copy, .. decided];
    }

    /// <summary>The relations of one insight, by position, with its candidates.</summary>
    public Relation[] Relations(ImmutableArray<InsightReading> readings, int insight, ImmutableArray<Candidate> candidates) =>
    [
        .. candidates.Select(c => (Pair: new CandidatePair(readings[insight], readings[c.Insight]), c.Rules))
            .SelectMany(c => Judge(c.Pair, c.Rules).Where(f => f.TurnedDownBy is null).Select(f => Judging.Relations.Of(c.Pair, f))),
    ];

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
