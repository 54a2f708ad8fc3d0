using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Planning;

/// <summary>What joins two nodes of a pattern: a relationship, of one step or many, or a quantified part.</summary>
internal sealed record PatternEdge(BoundNode Left, BoundNode Right, BoundRelationship? Relationship, BoundQuantified? Group)
{
    public BoundElement Element => (BoundElement?)Relationship ?? Group!;

    public static IEnumerable<PatternEdge> Of(BoundPath path)
    {
        for (var i = 1; i < path.Elements.Length; i++)
        {
            if (path.Elements[i] is not BoundNode)
                yield return new PatternEdge((BoundNode)path.Elements[i - 1], (BoundNode)path.Elements[i + 1], path.Elements[i] as BoundRelationship, path.Elements[i] as BoundQuantified);
        }
    }

    /// <summary>The types a relationship may have; null when it may have any.</summary>
    public static ImmutableArray<string>? TypesOf(BoundRelationship relationship)
    {
        if (relationship.Types is null)
            return null;
        return [.. Names(relationship.Types).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Names(LabelExpression types) => types switch
    {
        LabelName name => [name.Name],
        LabelOr or => Names(or.Left).Concat(Names(or.Right)),
        _ => [],
    };
}
