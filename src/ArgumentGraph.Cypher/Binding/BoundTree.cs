using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>Which slots a bound expression reads, those of subqueries and patterns inside it included.</summary>
internal static class BoundTree
{
    public static HashSet<int> SlotsOf(Expression expression)
    {
        var slots = new HashSet<int>();
        Collect(expression, slots);
        return slots;
    }

    private static void Collect(Expression? expression, HashSet<int> into)
    {
        switch (expression)
        {
            case null: break;
            case SlotReference slot: into.Add(slot.Slot); break;
            case BoundFunction function: All(function.Arguments, into); break;
            case BoundAggregate aggregate: All(aggregate.Arguments, into); break;
            case BoundCase conditional:
                All([conditional.Subject, conditional.Otherwise, .. conditional.Branches.SelectMany(b => b.Conditions.Append(b.Result))], into);
                break;
            case BoundListComprehension list: All([list.List, list.Where, list.Projection], into); break;
            case BoundQuantifier quantifier: All([quantifier.List, quantifier.Where], into); break;
            case BoundReduction reduction: All([reduction.Start, reduction.List, reduction.Step], into); break;
            case BoundPatternComprehension pattern: Collect(pattern.Match, into); Collect(pattern.Projection, into); break;
            case BoundPatternPredicate predicate: Collect(predicate.Match, into); break;
            case BoundPathExpression path: Collect(path.Match, into); break;
            case BoundSubqueryExpression subquery: Collect(subquery.Query, into); break;
            case LabelCheck check: Collect(check.Operand, into); Collect(check.Labels, into); break;
            default:
                ExpressionTree.Map(expression, part =>
                {
                    Collect(part, into);
                    return part;
                });
                break;
        }
    }

    private static void All(IEnumerable<Expression?> expressions, HashSet<int> into)
    {
        foreach (var expression in expressions)
            Collect(expression, into);
    }

    private static void Collect(LabelExpression labels, HashSet<int> into)
    {
        switch (labels)
        {
            case LabelAnd and: Collect(and.Left, into); Collect(and.Right, into); break;
            case LabelOr or: Collect(or.Left, into); Collect(or.Right, into); break;
            case LabelNot not: Collect(not.Operand, into); break;
            case LabelDynamic dynamic: Collect(dynamic.Names, into); break;
        }
    }

    private static void Collect(BoundMatch match, HashSet<int> into)
    {
        foreach (var element in match.Paths.SelectMany(p => p.Elements))
            Collect(element, into);
        All(match.Predicates, into);
    }

    private static void Collect(BoundElement element, HashSet<int> into)
    {
        switch (element)
        {
            case BoundNode node: into.Add(node.Slot); break;
            case BoundRelationship relationship: into.Add(relationship.Slot); Collect(relationship.Where, into); break;
            case BoundQuantified group:
                All(group.Predicates, into);
                foreach (var inner in group.Elements)
                    Collect(inner, into);
                break;
        }
    }

    private static void Collect(BoundQuery query, HashSet<int> into)
    {
        foreach (var clause in query.Parts.SelectMany(p => p.Clauses))
        {
            switch (clause)
            {
                case BoundMatch match: Collect(match, into); break;
                case BoundUnwind unwind: Collect(unwind.List, into); break;
                case BoundProjection projection:
                    All(projection.Keys.Concat(projection.Aggregates).Concat(projection.AfterAggregates).Select(i => i.Expression), into);
                    All([.. projection.OrderBy.Select(o => o.Expression), projection.Where], into);
                    break;
                case BoundProcedureCall call: All([.. call.Arguments, call.Where], into); break;
                case BoundSubquery subquery: Collect(subquery.Query, into); break;
            }
        }
    }
}
