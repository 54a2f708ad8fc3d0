using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>An insight that speaks against the step which a relation makes, while it leaves both ends of the relation alone.</summary>
/// <param name="Insight">Id of the insight that does.</param>
/// <param name="Premise">Id of that end of the relation from which the step leads to the other.</param>
/// <param name="Relation">The relation whose step it speaks against.</param>
/// <param name="Undercut">Why, and how surely.</param>
public sealed record ViewUndercut(string Insight, string Premise, Relation Relation, Undercut Undercut)
{
    /// <summary>Id of the other end.</summary>
    public string Conclusion => Relation.From == Premise ? Relation.To : Relation.From;

    /// <summary>Stable for the same insight and relation.</summary>
    public string Id => $"{Insight} {Relation.Id}";
}
