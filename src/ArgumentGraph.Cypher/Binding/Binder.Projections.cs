using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

// WITH and RETURN: columns, grouping, order and limits.
internal sealed partial class Binder
{
    private (BoundClause, Scope) BindProjection(Projection projection, Expression? where, Scope scope, Scope constant, bool isReturn)
    {
        var items = ExpandStar(projection, scope, isReturn);
        CheckNames(items);
        var grouping = new Grouping(this, scope);
        var columns = new BoundColumn[items.Count];
        var isAggregating = items.Exists(i => HasAggregate(i.Expression));
        for (var i = 0; i < items.Count; i++)
        {
            if (!isAggregating || !HasAggregate(items[i].Expression))
                columns[i] = grouping.AddKey(items[i]);
        }

        for (var i = 0; i < items.Count; i++)
            columns[i] ??= grouping.AddAggregated(items[i]);
        var output = columns.Aggregate(constant, (s, c) => s.With(new Symbol(c.Name, c.Slot, c.Type)));
        var isClosed = isAggregating || projection.IsDistinct;
        var visible = isClosed ? output : scope.With(output);
        var orderBy = projection.OrderBy.Select(o => new BoundSort(BindSort(o.Expression, grouping, visible, isAggregating, isClosed), o.IsDescending)).ToImmutableArray();
        if (!isReturn && items.Find(i => i.Alias is null && i.Expression is not Variable) is { } unnamed)
            throw Errors.NoAlias(unnamed.Expression.Span);
        var filter = where is null ? null : BindPredicate(where, visible);
        var carried = filter is null || isClosed ? columns.Select(c => c.Slot) : visible.Symbols.Select(s => s.Slot);
        var bound = new BoundProjection(
            isReturn, projection.IsDistinct, isAggregating, grouping.Keys, grouping.Aggregates, grouping.After, orderBy,
            BindCount(projection.Skip, "SKIP"), BindCount(projection.Limit, "LIMIT"), filter, [.. columns], [.. carried.Distinct()], projection.Span);
        return (bound, isReturn ? Scope.Empty : output);
    }

    private static List<ProjectionItem> ExpandStar(Projection projection, Scope scope, bool isReturn)
    {
        if (projection.HasStar && scope.IsEmpty && isReturn)
            throw Errors.NothingInScope(projection.Span);
        var star = projection.HasStar
            ? scope.Symbols.Select(s => new ProjectionItem(new Variable(s.Name, projection.Span), null, s.Name))
            : [];
        return [.. star, .. projection.Items];
    }

    private static void CheckNames(List<ProjectionItem> items)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!names.Add(item.Header))
                throw Errors.ColumnTwice(item.Expression.Span, item.Header);
        }
    }

    private static bool HasAggregate(Expression expression) => ExpressionTree.Any(expression, IsAggregate);

    private static bool IsAggregate(Expression expression) =>
        expression is CountStar || (expression is FunctionCall call && Functions.All.TryGetValue(call.Name, out var function) && function.Kind == FunctionKind.Aggregate);

    // Behind grouping or DISTINCT only the columns are left, so an expression of a column stands for that column.
    private Expression BindSort(Expression sort, Grouping grouping, Scope visible, bool isAggregating, bool isClosed)
    {
        if (!isClosed)
            return Bind(sort, visible);
        var mixed = HasAggregate(sort) && grouping.Find(sort) is null;
        var rewritten = Rewrite(sort);
        if (mixed && isAggregating)
            return BindBesideAggregate(rewritten, grouping, visible);
        return Bind(rewritten, visible);

        Expression Rewrite(Expression part)
        {
            var replaceable = part is not Variable && (!mixed || part is PropertyAccess || IsAggregate(part));
            if (replaceable && grouping.Find(part) is { } slot)
                return slot with { Span = part.Span };
            return ExpressionTree.Map(part, IsAggregate(part) ? argument => Bind(argument, visible) : Rewrite);
        }
    }

    private Expression BindBesideAggregate(Expression rewritten, Grouping grouping, Scope visible)
    {
        try
        {
            return Bind(rewritten, visible);
        }
        catch (CypherException undefined) when (undefined.Diagnostic.Code.Detail == "UndefinedVariable" && grouping.Mentions(undefined.Diagnostic.Span, rewritten))
        {
            throw Errors.AmbiguousAggregation(undefined.Diagnostic.Span, "An expression");
        }
    }

    private Expression? BindCount(Expression? count, string clause)
    {
        if (count is null)
            return null;
        if (ExpressionTree.Any(count, e => e is Variable or SubqueryExpression or PatternPredicate or PatternComprehension))
            throw Errors.NotConstant(count.Span, clause);
        var bound = Bind(count, Scope.Empty);
        if (bound is Literal { Value: var value })
        {
            if (value.Kind != Values.ValueKind.Integer)
                throw Errors.NotAnInteger(count.Span, clause, value.ToString());
            if (value.AsInteger < 0)
                throw Errors.NegativeCount(count.Span, clause);
        }

        return bound;
    }
}
