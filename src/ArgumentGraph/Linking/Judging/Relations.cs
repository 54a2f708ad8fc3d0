using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>From a finding to the relation of the map.</summary>
internal static class Relations
{
    public const string Method = "lexical";

    public static Relation Of(CandidatePair pair, Finding finding)
    {
        var directed = finding.Type == RelationType.Supports;
        var (from, to) = directed && !finding.FromFirst ? (pair.Second.Insight, pair.First.Insight) : (pair.First.Insight, pair.Second.Insight);
        return new Relation(
            Relation.IdOf(from.Id, to.Id, finding.Type, finding.Kind), from.Id, to.Id, finding.Type, finding.Kind,
            Confidence.Of(finding), finding.Strength, Method, RelationStatus.Proposed, finding.Issue, finding.Explanation,
            [.. finding.Cues.Select(c => EvidenceOf(c.InFirst ? pair.First.Insight : pair.Second.Insight, c.Span)).OrderBy(e => e.InsightId == from.Id ? 0 : 1)]);
    }

    private static Evidence EvidenceOf(Insight insight, TextSpan span) => new(insight.Id, span, span.Of(insight.Text));
}
