using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

internal abstract record Clause
{
    private protected Clause(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }
}

internal sealed record MatchClause(bool IsOptional, ImmutableArray<PathPattern> Patterns, Expression? Where, SourceSpan Span) : Clause(Span);

internal sealed record UnwindClause(Expression List, Variable Item, SourceSpan Span) : Clause(Span);

/// <summary>An item of WITH or RETURN; <paramref name="Header"/> is the alias, or the text of the expression as written.</summary>
internal sealed record ProjectionItem(Expression Expression, Variable? Alias, string Header);

internal sealed record SortItem(Expression Expression, bool IsDescending);

internal sealed record Projection(
    bool IsDistinct,
    bool HasStar,
    ImmutableArray<ProjectionItem> Items,
    ImmutableArray<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit,
    SourceSpan Span);

internal sealed record WithClause(Projection Projection, Expression? Where, SourceSpan Span) : Clause(Span);

internal sealed record ReturnClause(Projection Projection, SourceSpan Span) : Clause(Span);

/// <summary>FINISH: the query runs for its effects and has no rows.</summary>
internal sealed record FinishClause(SourceSpan Span) : Clause(Span);

internal sealed record YieldItem(string Field, Variable Name, SourceSpan Span);

internal sealed record CallClause(
    string Procedure,
    ImmutableArray<Expression>? Arguments,
    bool YieldsAll,
    ImmutableArray<YieldItem>? Yields,
    Expression? Where,
    bool IsOptional,
    SourceSpan NameSpan,
    SourceSpan Span) : Clause(Span);

/// <summary>CALL { } or CALL (a, b) { }; <paramref name="Imports"/> is null in the first form, which imports by a leading WITH.</summary>
internal sealed record SubqueryClause(Query Query, ImmutableArray<Variable>? Imports, bool ImportsAll, bool IsOptional, SourceSpan Span) : Clause(Span);

internal sealed record CreateClause(ImmutableArray<PathPattern> Patterns, SourceSpan Span) : Clause(Span);

internal sealed record MergeClause(PathPattern Pattern, ImmutableArray<SetItem> OnCreate, ImmutableArray<SetItem> OnMatch, SourceSpan Span) : Clause(Span);

internal sealed record SetClause(ImmutableArray<SetItem> Items, SourceSpan Span) : Clause(Span);

internal sealed record RemoveClause(ImmutableArray<RemoveItem> Items, SourceSpan Span) : Clause(Span);

internal sealed record DeleteClause(bool IsDetach, ImmutableArray<Expression> Targets, SourceSpan Span) : Clause(Span);

internal sealed record ForeachClause(Variable Item, Expression List, ImmutableArray<Clause> Updates, SourceSpan Span) : Clause(Span);

internal abstract record SetItem
{
    private protected SetItem(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }
}

internal sealed record SetProperty(Expression Target, string Key, Expression Value, SourceSpan Span) : SetItem(Span);

internal sealed record SetDynamicProperty(Expression Target, Expression Key, Expression Value, SourceSpan Span) : SetItem(Span);

/// <summary><c>n = map</c> replaces all properties, <c>n += map</c> keeps the others.</summary>
internal sealed record SetProperties(Expression Target, Expression Value, bool IsAddition, SourceSpan Span) : SetItem(Span);

internal sealed record SetLabels(Expression Target, LabelExpression Labels, SourceSpan Span) : SetItem(Span);

internal abstract record RemoveItem
{
    private protected RemoveItem(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }
}

internal sealed record RemoveProperty(Expression Target, string Key, SourceSpan Span) : RemoveItem(Span);

internal sealed record RemoveDynamicProperty(Expression Target, Expression Key, SourceSpan Span) : RemoveItem(Span);

internal sealed record RemoveLabels(Expression Target, LabelExpression Labels, SourceSpan Span) : RemoveItem(Span);
