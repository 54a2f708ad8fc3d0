using System.Collections.Immutable;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Limits;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Weighs all rules on one pair; what was turned down is kept for whoever asks why there is no relation.</summary>
internal sealed class LexicalJudge(CorpusStatistics statistics, LinkingOptions options, Setting setting = Setting.Map)
{
    /// <summary>Everything that any rule finds, kept or turned down.</summary>
    public ImmutableArray<Finding> Judge(CandidatePair pair) => Judge(pair, Prospects.Any);

    /// <summary>The same where only some rules can find what is kept: what is turned down is left out, for nobody asked.</summary>
    public ImmutableArray<Finding> Judge(CandidatePair pair, Prospects rules)
    {
        var found = WithoutEchoes(Found(pair, rules));
        if (rules != Prospects.Any)
            found = found.RemoveAll(f => f.TurnedDownBy is not null);
        var clashes = found.Any(f => f.Type == RelationType.Contradicts && IsPlain(f));
        var decided = Decided(found, clashes);
        // "X, not Y" cut down to "Y" shares its words and is no copy.
        if (clashes || !rules.HasFlag(Prospects.NearCopy) || NearCopyRule.Judge(pair) is not { } copy)
            return decided;
        return copy.TurnedDownBy is null ? [copy] : [copy, .. decided];
    }

    /// <summary>What the rules find, before anything is held against a threshold.</summary>
    public ImmutableArray<Finding> Found(CandidatePair pair, Prospects rules = Prospects.Any)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (rules.HasFlag(Prospects.Cause))
            findings.AddRange(RivalCauseRule.Judge(pair, statistics));
        if (rules.HasFlag(Prospects.Reason))
            findings.AddRange(CauseRule.Judge(pair, statistics));
        if ((rules & (Prospects.Clash | Prospects.Agreement)) != 0)
            findings.AddRange(FramingRule.Judge(pair, statistics, setting));
        if (rules.HasFlag(Prospects.Appraisal) && AppraisalRule.Judge(pair, statistics) is { } appraisal)
            findings.Add(appraisal);
        if (rules.HasFlag(Prospects.Limit) && LimitRule.Judge(pair, statistics) is { } limit)
            findings.Add(limit);
        // Of two texts that somebody put side by side, hardly one reports what the other claims.
        if (setting == Setting.Map && rules.HasFlag(Prospects.Evidence))
            findings.AddRange(EvidenceRule.Judge(pair, statistics));
        if (rules.HasFlag(Prospects.Alignment))
            findings.AddRange(AlignmentRule.Judge(pair));
        if (rules.HasFlag(Prospects.Motion) && MotionRule.Judge(pair, options.Sensitivity) is { } motion)
            findings.Add(motion);
        if (rules.HasFlag(Prospects.Aspect) && AspectRule.Judge(pair) is { } aspect)
            findings.Add(aspect);
        if (rules.HasFlag(Prospects.CommonCase) && CommonCaseRule.Judge(pair, statistics, setting) is { } common)
            findings.Add(common);
        return findings.ToImmutable();
    }

    /// <summary>The relations of one insight, by position, with its candidates.</summary>
    public Relation[] Relations(ImmutableArray<InsightReading> readings, int insight, ImmutableArray<Candidate> candidates) =>
    [
        .. candidates.Select(c => (Pair: new CandidatePair(readings[insight], readings[c.Insight]), c.Rules))
            .SelectMany(c => Judge(c.Pair, c.Rules).Where(f => f.TurnedDownBy is null).Select(f => Judging.Relations.Of(c.Pair, f))),
    ];

    // Where two sentences laid over one another turn out not to clash in their very words, those words carry no other clash either: "slower
    // in the past" and "faster today" are no two views of the tram, nor are "faster than the bus" and, of the bus, "slower than the tram".
    private static ImmutableArray<Finding> WithoutEchoes(ImmutableArray<Finding> findings)
    {
        if (findings.Length < 2)
            return findings;
        var refuted = findings.Where(f => f is { Type: RelationType.Contradicts, Kind: RelationKind.Negation or RelationKind.Antonym or RelationKind.Time, TurnedDownBy: not (null or Conflict.OtherwiseUnlike) }
            or { Type: RelationType.Supports, Ground: Ground.Assertion, TurnedDownBy: null }).ToArray();
        return refuted.Length == 0 ? findings
            : [.. findings.Select(f => f is { Type: RelationType.Contradicts, TurnedDownBy: null, Kind: RelationKind.Framing or RelationKind.RivalCause } && refuted.FirstOrDefault(r => Refutes(r, f)) is { } other
                ? f.TurnedDown(other.TurnedDownBy ?? Conflict.Agreement) : f)];
    }

    // "Checklists, not robots" denies robots of the key, and is no plain denial of "the key is robots".
    private static bool Refutes(Finding refuted, Finding finding) =>
        RestOnSame(finding, refuted) && !(finding.IsOfOneThing && refuted.TurnedDownBy is OppositeChecks.OtherThings or DenialChecks.NotAsserted)
        && (finding.Kind == RelationKind.Framing || refuted.TurnedDownBy == AlignmentChecks.OnlyReported);

    private static bool RestOnSame(Finding a, Finding b) =>
        a.Cues.All(x => b.Cues.Any(y => x.InFirst == y.InFirst && x.Span.Start < y.Span.End && y.Span.Start < x.Span.End));

    // Where the two clash, what they also agree on is no support: the clash is the news. Which findings stand back, and which one speaks
    // for its kind, must not hang on the sensitivity: whoever asks for more keeps what he had.
    private ImmutableArray<Finding> Decided(ImmutableArray<Finding> findings, bool clashes)
    {
        if (findings.IsEmpty)
            return findings;
        var least = Thresholds.Of(options.Sensitivity);
        return
        [
            .. findings
                .Select(f => clashes && f is { Type: RelationType.Supports, TurnedDownBy: null } ? f.TurnedDown("the two contradict one another") : f)
                .OrderBy(f => f.TurnedDownBy is null ? 0 : 1).ThenBy(f => Thresholds.Strictest(f, setting)).ThenByDescending(f => Confidence.Of(f, setting)).ThenByDescending(f => f.Weight)
                .Select(f => f.TurnedDownBy is null && least.Objection(f, setting) is { } objection ? f.TurnedDown(objection) : f)
                .DistinctBy(f => (f.Type, f.Kind, f.Type == RelationType.Supports && f.FromFirst, f.TurnedDownBy is null)),
        ];
    }

    // A side told by single words is shown to those who ask for weak tensions, and outweighs nothing.
    private bool IsPlain(Finding finding) =>
        finding.TurnedDownBy is null && finding.Ground != Ground.Motion && Thresholds.Of(Sensitivity.Normal).Admits(finding, setting);
}
