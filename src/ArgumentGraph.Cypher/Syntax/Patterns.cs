using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>Which of the matching paths are wanted.</summary>
internal enum SelectorKind
{
    All,

    /// <summary>The function form <c>shortestPath(...)</c>.</summary>
    ShortestPath,

    /// <summary>The function form <c>allShortestPaths(...)</c>.</summary>
    AllShortestPaths,

    Any,
    AnyShortest,
    AllShortest,
    ShortestGroups,
}

internal sealed record PathSelector(SelectorKind Kind, long Count)
{
    public static PathSelector All { get; } = new(SelectorKind.All, 0);
}

/// <summary><c>name = (a)-[r]->(b)</c>: elements begin and end with nodes (or parenthesised parts), relationships between.</summary>
internal sealed record PathPattern(Variable? Name, PathSelector Selector, ImmutableArray<PatternElement> Elements, Expression? Where, SourceSpan Span);

internal abstract record PatternElement
{
    private protected PatternElement(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }
}

internal sealed record NodePattern(Variable? Name, LabelExpression? Labels, Expression? Properties, Expression? Where, SourceSpan Span) : PatternElement(Span);

/// <summary>How often: <c>*1..3</c>, <c>+</c>, <c>{2,}</c>; no upper limit is null.</summary>
internal sealed record Repetition(long Min, long? Max, SourceSpan Span);

internal sealed record RelationshipPattern(
    Variable? Name,
    LabelExpression? Types,
    Repetition? Length,
    Repetition? Quantifier,
    Expression? Properties,
    Expression? Where,
    Direction Direction,
    SourceSpan Span) : PatternElement(Span);

/// <summary><c>((a)-[r]->(b) WHERE ...){1,3}</c>; without a quantifier the parentheses only group.</summary>
internal sealed record QuantifiedPattern(PathPattern Pattern, Repetition? Quantifier, SourceSpan Span) : PatternElement(Span);

internal abstract record LabelExpression
{
    private protected LabelExpression(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }
}

internal sealed record LabelName(string Name, SourceSpan Span) : LabelExpression(Span);

internal sealed record LabelWildcard(SourceSpan Span) : LabelExpression(Span);

internal sealed record LabelNot(LabelExpression Operand, SourceSpan Span) : LabelExpression(Span);

internal sealed record LabelAnd(LabelExpression Left, LabelExpression Right, bool IsColon, SourceSpan Span) : LabelExpression(Span);

internal sealed record LabelOr(LabelExpression Left, LabelExpression Right, SourceSpan Span) : LabelExpression(Span);

/// <summary><c>$(expression)</c>: a name, or a list of names of which all (or any) must be there.</summary>
internal sealed record LabelDynamic(Expression Names, bool IsAny, SourceSpan Span) : LabelExpression(Span);
