using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>A node of the syntax tree of values; the binder rewrites names in it to slots, so the same family serves all stages.</summary>
internal abstract record Expression
{
    private protected Expression(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }
}

internal sealed record Literal(Value Value, SourceSpan Span) : Expression(Span);

internal sealed record Parameter(string Name, SourceSpan Span) : Expression(Span);

internal sealed record Variable(string Name, SourceSpan Span) : Expression(Span);

internal sealed record ListLiteral(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);

internal sealed record MapEntry(string Key, Expression Value, SourceSpan KeySpan);

internal sealed record MapLiteral(ImmutableArray<MapEntry> Entries, SourceSpan Span) : Expression(Span);

internal sealed record PropertyAccess(Expression Target, string Key, SourceSpan KeySpan, SourceSpan Span) : Expression(Span);

internal sealed record IndexAccess(Expression Target, Expression Index, SourceSpan Span) : Expression(Span);

internal sealed record SliceAccess(Expression Target, Expression? From, Expression? To, SourceSpan Span) : Expression(Span);

internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
}

internal sealed record UnaryExpression(UnaryOperator Operator, Expression Operand, SourceSpan Span) : Expression(Span);

internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
}

internal sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right, SourceSpan OperatorSpan, SourceSpan Span) : Expression(Span);

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal sealed record Comparison(ComparisonOperator Operator, Expression Left, Expression Right, SourceSpan Span) : Expression(Span);

/// <summary><c>a &lt; b &lt; c</c>: each operand is read once, neighbours are compared, and the results are joined by AND.</summary>
internal sealed record ComparisonChain(ImmutableArray<Expression> Operands, ImmutableArray<ComparisonOperator> Operators, SourceSpan Span) : Expression(Span);

internal sealed record NullCheck(Expression Operand, bool IsNegated, SourceSpan Span) : Expression(Span);

internal sealed record TypeCheck(Expression Operand, CypherType Type, bool IsNegated, SourceSpan Span) : Expression(Span);

internal sealed record NormalizedCheck(Expression Operand, string Form, bool IsNegated, SourceSpan Span) : Expression(Span);

internal sealed record LabelCheck(Expression Operand, LabelExpression Labels, SourceSpan Span) : Expression(Span);

internal sealed record FunctionCall(string Name, bool IsDistinct, ImmutableArray<Expression> Arguments, SourceSpan NameSpan, SourceSpan Span) : Expression(Span);

internal sealed record CountStar(SourceSpan Span) : Expression(Span);

internal sealed record CaseBranch(ImmutableArray<Expression> Conditions, Expression Result);

/// <summary>With a subject, conditions are values to compare with it, or <see cref="CaseTest"/>s of it.</summary>
internal sealed record CaseExpression(Expression? Subject, ImmutableArray<CaseBranch> Branches, Expression? Otherwise, SourceSpan Span) : Expression(Span);

/// <summary>The subject of the CASE around it, in <c>WHEN &gt; 3</c>.</summary>
internal sealed record CaseTest(SourceSpan Span) : Expression(Span);

internal sealed record ListComprehension(Variable Item, Expression List, Expression? Where, Expression? Projection, SourceSpan Span) : Expression(Span);

internal sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection, SourceSpan Span) : Expression(Span);

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

internal sealed record Quantifier(QuantifierKind Kind, Variable Item, Expression List, Expression Where, SourceSpan Span) : Expression(Span);

internal sealed record Reduction(Variable Accumulator, Expression Start, Variable Item, Expression List, Expression Step, SourceSpan Span) : Expression(Span);

internal enum ProjectionItemKind
{
    Property,
    Entry,
    Variable,
    All,
}

internal sealed record MapProjectionItem(ProjectionItemKind Kind, string Key, Expression? Value, SourceSpan Span);

internal sealed record MapProjection(Expression Target, ImmutableArray<MapProjectionItem> Items, SourceSpan Span) : Expression(Span);

internal sealed record PatternPredicate(PathPattern Pattern, SourceSpan Span) : Expression(Span);

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

internal sealed record SubqueryExpression(SubqueryKind Kind, Query Query, SourceSpan Span) : Expression(Span);
