using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>What AIF says and a map cannot.</summary>
internal static class AifLosses
{
    public static readonly LossKind RelationsOfRelations = new("relations-of-relations", "relation to a relation", "relations to relations");
    public static readonly LossKind Directions = new("directions", "direction of a conflict", "directions of conflicts");
    public static readonly LossKind Preferences = new("preferences", "preference", "preferences");
    public static readonly LossKind Dangling = new("dangling-relations", "relation without a source or a target", "relations without a source or a target");
    public static readonly LossKind DanglingEdges = new("dangling-edges", "edge with an end that is not there", "edges with an end that is not there");
    public static readonly LossKind DirectEdges = new("direct-edges", "edge from claim to claim", "edges from claim to claim");
    public static readonly LossKind Transitions = new("transitions", "transition of the dialogue", "transitions of the dialogue");
    public static readonly LossKind Times = new("times", "time stamp", "time stamps");
    public static readonly LossKind Speakers = new("speakers", "name of a speaker", "names of speakers");
    public static readonly LossKind Loose = new("loose-locutions", "locution", "locutions");
    public static readonly LossKind Empty = new("empty-claims", "claim without text", "claims without text");
    public static readonly LossKind Implicit = new("implicit-claims", "mark of an implicit claim", "marks of implicit claims");
    public static readonly LossKind Unknown = new("unknown-nodes", "node of no known type", "nodes of no known type");
}
