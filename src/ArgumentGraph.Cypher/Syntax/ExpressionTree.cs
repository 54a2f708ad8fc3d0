using System.Collections.Immutable;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>Walks over the unbound tree; subqueries and patterns are left alone, they have scopes of their own.</summary>
internal static class ExpressionTree
{
    /// <summary>The tree with its direct parts replaced.</summary>
    public static Expression Map(Expression expression, Func<Expression, Expression> f)
    {
        return expression switch
        {
            ListLiteral list => list with { Items = All(list.Items) },
            MapLiteral map => map with { Entries = [.. map.Entries.Select(e => e with { Value = f(e.Value) })] },
            PropertyAccess access => access with { Target = f(access.Target) },
            IndexAccess access => access with { Target = f(access.Target), Index = f(access.Index) },
            SliceAccess slice => slice with { Target = f(slice.Target), From = Optional(slice.From), To = Optional(slice.To) },
            UnaryExpression unary => unary with { Operand = f(unary.Operand) },
            BinaryExpression binary => binary with { Left = f(binary.Left), Right = f(binary.Right) },
            Comparison comparison => comparison with { Left = f(comparison.Left), Right = f(comparison.Right) },
            ComparisonChain chain => chain with { Operands = All(chain.Operands) },
            NullCheck check => check with { Operand = f(check.Operand) },
            TypeCheck check => check with { Operand = f(check.Operand) },
            NormalizedCheck check => check with { Operand = f(check.Operand) },
            LabelCheck check => check with { Operand = f(check.Operand) },
            FunctionCall call => call with { Arguments = All(call.Arguments) },
            CaseExpression conditional => conditional with
            {
                Subject = Optional(conditional.Subject),
                Branches = [.. conditional.Branches.Select(b => new CaseBranch(All(b.Conditions), f(b.Result)))],
                Otherwise = Optional(conditional.Otherwise),
            },
            ListComprehension list => list with { List = f(list.List), Where = Optional(list.Where), Projection = Optional(list.Projection) },
            Quantifier quantifier => quantifier with { List = f(quantifier.List), Where = f(quantifier.Where) },
            Reduction reduction => reduction with { Start = f(reduction.Start), List = f(reduction.List), Step = f(reduction.Step) },
            MapProjection projection => projection with { Target = f(projection.Target), Items = [.. projection.Items.Select(i => i with { Value = Optional(i.Value) })] },
            _ => expression,
        };

        ImmutableArray<Expression> All(ImmutableArray<Expression> items) => [.. items.Select(f)];

        Expression? Optional(Expression? part) => part is null ? null : f(part);
    }

    /// <summary>Whether the tree holds a part with the property.</summary>
    public static bool Any(Expression expression, Func<Expression, bool> wanted)
    {
        if (wanted(expression))
            return true;
        var found = false;
        Map(expression, part =>
        {
            found = found || Any(part, wanted);
            return part;
        });
        return found;
    }

    /// <summary>The parts joined by AND, from left to right.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression? predicate)
    {
        var open = new Stack<Expression>();
        if (predicate is not null)
            open.Push(predicate);
        while (open.TryPop(out var next))
        {
            if (next is BinaryExpression { Operator: BinaryOperator.And } and)
            {
                open.Push(and.Right);
                open.Push(and.Left);
            }
            else
            {
                yield return next;
            }
        }
    }
}
