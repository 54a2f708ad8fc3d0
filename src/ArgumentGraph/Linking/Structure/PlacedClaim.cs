using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>A claim at one of the places where it is stated.</summary>
internal sealed record PlacedClaim(InsightReading Reading, Passage Passage)
{
    public Insight Insight => Reading.Insight;

    public Cited At(TextSpan span) => new(this, span);

    public Cited AtEnd()
    {
        var tokens = Reading.Text.Sentences[^1].Tokens;
        return new Cited(this, new TextSpan(tokens[0].Start, tokens[^1].End));
    }
}

/// <summary>A claim with the words of it on which a relation rests.</summary>
internal sealed record Cited(PlacedClaim Claim, TextSpan Span)
{
    public string Cue => Span.Of(Claim.Insight.Text);

    public Relation Supports(Cited other, RelationKind kind, double confidence, string explanation) =>
        Related(other, RelationType.Supports, kind, confidence, explanation);

    /// <summary>Symmetric, as contradictions are.</summary>
    public Relation Rebuts(Cited other, double confidence, string explanation) => string.CompareOrdinal(Claim.Insight.Id, other.Claim.Insight.Id) < 0
        ? Related(other, RelationType.Contradicts, RelationKind.Rebuttal, confidence, explanation)
        : other.Related(this, RelationType.Contradicts, RelationKind.Rebuttal, confidence, explanation);

    private Relation Related(Cited other, RelationType type, RelationKind kind, double confidence, string explanation)
    {
        var (from, to) = (Claim.Insight.Id, other.Claim.Insight.Id);
        return new Relation(
            Relation.IdOf(from, to, type, kind), from, to, type, kind, confidence, RelationStrength.Apparent,
            Judging.Relations.Method, RelationStatus.Proposed, null, explanation,
            [new Evidence(from, Span, Cue), new Evidence(to, other.Span, other.Cue)]);
    }
}
