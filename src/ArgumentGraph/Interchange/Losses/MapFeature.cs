using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Losses;

/// <summary>A part of what a map says, and how much of it a map holds: a format lists those it carries, and the rest is lost.</summary>
internal sealed record MapFeature(LossKind Kind, Func<ArgumentMap, int> Count)
{
    public static readonly MapFeature Documents = new(new("documents", "document", "documents"), m => m.Documents.Length);
    public static readonly MapFeature Dates = new(new("dates", "date of a document", "dates of documents"), m => m.Documents.Count(d => d.Date is not null));
    public static readonly MapFeature Files = new(
        new("files", "fingerprint with type of a file", "fingerprints with types of files"), m => m.Documents.Count(d => d.Sha256.Length > 0 || d.MediaType.Length > 0));

    public static readonly MapFeature Titles = new(new("titles", "title", "titles"), m => m.Insights.Length);
    public static readonly MapFeature Texts = new(new("texts", "text", "texts"), m => m.Insights.Count(i => i.Text != i.Title));
    public static readonly MapFeature Kinds = new(new("kinds", "kind of an insight", "kinds of insights"), m => m.Insights.Count(i => i.Kind != InsightKind.Insight));
    public static readonly MapFeature Places = new(new("places", "place in a document", "places in documents"), m => m.Insights.Sum(i => i.Sources.Length));
    public static readonly MapFeature Quotes = new(
        new("quotes", "quote that differs from its insight's text", "quotes that differ from their insight's text"), m => m.Insights.Sum(i => i.Sources.Count(s => s.Text != i.Text)));

    public static readonly MapFeature Topics = new(new("topics", "topic of an insight", "topics of insights"), m => m.Insights.Sum(i => i.Topics.Length));
    public static readonly MapFeature Stances = new(new("stances", "stance on a topic", "stances on topics"), m => m.Insights.Sum(i => i.Topics.Count(t => t.Stance != Stance.Neutral)));
    public static readonly MapFeature StanceCues = new(new("stance-cues", "cue of a stance", "cues of stances"), m => m.Insights.Sum(i => i.Topics.Count(t => t.Cue is not null)));

    public static readonly MapFeature Supports = new(new("supports", "support", "supports"), m => CountOf(m, RelationType.Supports));
    public static readonly MapFeature Contradictions = new(new("contradictions", "contradiction", "contradictions"), m => CountOf(m, RelationType.Contradicts));
    public static readonly MapFeature Restatements = new(new("restatements", "restatement", "restatements"), m => CountOf(m, RelationType.Restates));
    public static readonly MapFeature LinkedPremises = new(
        new("linked-premises", "inference from linked premises", "inferences from linked premises"), m => m.Inferences.Count(i => i.Premises.Length > 1));

    public static readonly MapFeature Undercuts = new(new("undercuts", "undercut", "undercuts"), m => m.Inferences.Sum(i => i.Undercuts.Length));
    public static readonly MapFeature RelationKinds = new(new("relation-kinds", "kind of a relation", "kinds of relations"), m => m.Relations.Length);
    public static readonly MapFeature Confidences = new(new("confidences", "confidence", "confidences"), m => m.Relations.Count(r => r.Confidence < 1));
    public static readonly MapFeature Strengths = new(new("strengths", "relation's strength (apparent)", "relations' strengths (apparent)"), m => m.Relations.Count(r => r.Strength == RelationStrength.Apparent));
    public static readonly MapFeature Methods = new(new("methods", "relation's method", "relations' methods"), m => m.Relations.Length);
    public static readonly MapFeature Statuses = new(new("statuses", "decision on a relation", "decisions on relations"), m => m.Relations.Count(r => r.Status != RelationStatus.Proposed));
    public static readonly MapFeature Issues = new(new("issues", "issue of a relation", "issues of relations"), m => m.Relations.Count(r => r.Issue is not null));
    public static readonly MapFeature Explanations = new(new("explanations", "explanation", "explanations"), m => m.Relations.Count(r => r.Explanation.Length > 0));
    public static readonly MapFeature Evidence = new(new("evidence", "cue that a relation rests on", "cues that relations rest on"), m => m.Relations.Sum(r => r.Evidence.Length));

    /// <summary>Every feature, in the order in which a report names them.</summary>
    public static readonly ImmutableArray<MapFeature> All =
    [
        Documents, Dates, Files, Titles, Texts, Kinds, Places, Quotes, Topics, Stances, StanceCues,
        Supports, Contradictions, Restatements, LinkedPremises, Undercuts, RelationKinds, Confidences, Strengths, Methods, Statuses, Issues, Explanations, Evidence,
    ];

    private static readonly ImmutableArray<LossKind> s_kinds = [.. All.Select(f => f.Kind)];

    /// <summary>Where a report names a loss: features first, then what has no place in a map.</summary>
    public static int PlaceOf(LossKind kind) => s_kinds.IndexOf(kind) is >= 0 and var place ? place : s_kinds.Length;

    private static int CountOf(ArgumentMap map, RelationType type) => map.Relations.Count(r => r.Type == type);
}
