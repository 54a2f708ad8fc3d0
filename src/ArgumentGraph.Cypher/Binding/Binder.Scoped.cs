using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

// Expressions with variables or patterns of their own.
internal sealed partial class Binder
{
    private BoundListComprehension BindComprehension(ListComprehension comprehension, Scope scope)
    {
        var (list, item) = BindItem(comprehension.Item, comprehension.List, scope);
        var inner = scope.With(item);
        var where = comprehension.Where is null ? null : BindPredicate(comprehension.Where, inner);
        return new BoundListComprehension(item.Slot, list, where, WithoutAggregates(() => BindOptional(comprehension.Projection, inner)), comprehension.Span);
    }

    private BoundQuantifier BindQuantifier(Quantifier quantifier, Scope scope)
    {
        var (list, item) = BindItem(quantifier.Item, quantifier.List, scope);
        var where = WithoutAggregates(() => BindPredicate(quantifier.Where, scope.With(item)));
        return new BoundQuantifier(quantifier.Kind, item.Slot, list, where!, quantifier.Span);
    }

    private BoundReduction BindReduction(Reduction reduction, Scope scope)
    {
        var start = Bind(reduction.Start, scope);
        var accumulator = NewSymbol(reduction.Accumulator.Name, StaticType.Any);
        var (list, item) = BindItem(reduction.Item, reduction.List, scope);
        var step = WithoutAggregates(() => Bind(reduction.Step, scope.With(accumulator).With(item)));
        return new BoundReduction(accumulator.Slot, start, item.Slot, list, step!, reduction.Span);
    }

    private (Expression List, Symbol Item) BindItem(Variable item, Expression list, Scope scope)
    {
        var bound = Bind(list, scope);
        Require(bound, StaticType.List, "a list");
        var type = StaticTyping.Of(bound);
        return (bound, NewSymbol(item.Name, type.Is(StaticType.List) ? type.Element ?? StaticType.Any : StaticType.Any));
    }

    private T WithoutAggregates<T>(Func<T> bind)
    {
        var allowed = _aggregatesAllowed;
        _aggregatesAllowed = false;
        try
        {
            return bind();
        }
        finally
        {
            _aggregatesAllowed = allowed;
        }
    }

    private BoundPatternComprehension BindPatternComprehension(PatternComprehension comprehension, Scope scope) => WithoutAggregates(() =>
    {
        var clause = new MatchClause(false, [comprehension.Pattern], comprehension.Where, comprehension.Span);
        var (match, inner) = BindMatch(clause, scope);
        return new BoundPatternComprehension((BoundMatch)match, Bind(comprehension.Projection, inner), comprehension.Span);
    });

    private Expression BindPatternPredicate(PatternPredicate predicate, Scope scope, bool isPredicate)
    {
        if (predicate.Pattern.Selector.Kind is SelectorKind.ShortestPath or SelectorKind.AllShortestPaths)
            return BindPathExpression(predicate, scope);
        if (!isPredicate)
            throw Errors.PatternNotPredicate(predicate.Span);
        foreach (var name in NamesIn(predicate.Pattern))
        {
            if (scope.Find(name.Name) is null)
                throw Errors.UndefinedVariable(name.Span, name.Name, scope.Symbols.Select(s => s.Name));
        }

        var (match, _) = BindMatch(new MatchClause(false, [predicate.Pattern], null, predicate.Span), scope);
        return new BoundPatternPredicate((BoundMatch)match, predicate.Span);
    }

    private BoundPathExpression BindPathExpression(PatternPredicate predicate, Scope scope)
    {
        var pattern = predicate.Pattern with { Name = new Variable("  path", predicate.Span) };
        var (match, inner) = BindMatch(new MatchClause(false, [pattern], null, predicate.Span), scope);
        var isList = pattern.Selector.Kind == SelectorKind.AllShortestPaths;
        return new BoundPathExpression((BoundMatch)match, inner.Find("  path")!.Slot, isList, predicate.Span);
    }

    private static IEnumerable<Variable> NamesIn(PathPattern pattern) => pattern.Elements.SelectMany(e => e switch
    {
        NodePattern { Name: { } name } => [name],
        RelationshipPattern { Name: { } name } => [name],
        QuantifiedPattern group => NamesIn(group.Pattern),
        _ => Enumerable.Empty<Variable>(),
    });

    private BoundSubqueryExpression BindSubqueryExpression(SubqueryExpression subquery, Scope scope)
    {
        var writing = subquery.Query.Parts.SelectMany(p => p.Clauses).FirstOrDefault(IsWriting);
        if (writing is not null)
            throw Errors.InvalidComposition(writing.Span, $"{subquery.Kind.ToString().ToUpperInvariant()} {{ }} only reads; write in a clause of its own.");
        // EXISTS and COUNT look at the rows alone, so their last clause needs no RETURN.
        var query = subquery.Kind == SubqueryKind.Collect ? subquery.Query : subquery.Query with { Parts = [.. subquery.Query.Parts.Select(Completed)] };
        return WithoutAggregates(() =>
        {
            var insideAggregate = _insideAggregate;
            _insideAggregate = false;
            var bound = Bind(query, scope, scope, isTop: false);
            _insideAggregate = insideAggregate;
            if (subquery.Kind == SubqueryKind.Collect && bound.Columns.Length != 1)
                throw Errors.InvalidComposition(subquery.Span, "COLLECT { } needs a RETURN with exactly one column.");
            return new BoundSubqueryExpression(subquery.Kind, bound, subquery.Span);
        });
    }

    private static SingleQuery Completed(SingleQuery query)
    {
        if (query.Clauses[^1] is ReturnClause)
            return query;
        var one = new ProjectionItem(new Literal(1L, query.Span), new Variable("1", query.Span), "1");
        var projection = new Projection(false, false, [one], [], null, null, query.Span);
        return query with { Clauses = query.Clauses.Add(new ReturnClause(projection, query.Span)) };
    }
}
