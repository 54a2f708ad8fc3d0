using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

// Expressions in which names have become slots of the row. Kinds not listed here are those of the syntax tree, with bound parts.

internal sealed record SlotReference(int Slot, string Name, StaticType Type, SourceSpan Span) : Expression(Span);

internal sealed record BoundFunction(FunctionDefinition Function, ImmutableArray<Expression> Arguments, SourceSpan Span) : Expression(Span);

/// <summary>An aggregate; stands only in the list of a <see cref="BoundProjection"/>, elsewhere its slot is read.</summary>
internal sealed record BoundAggregate(FunctionDefinition Function, bool IsDistinct, ImmutableArray<Expression> Arguments, SourceSpan Span) : Expression(Span);

internal sealed record BoundCase(int? SubjectSlot, Expression? Subject, ImmutableArray<CaseBranch> Branches, Expression? Otherwise, SourceSpan Span) : Expression(Span);

internal sealed record BoundListComprehension(int Slot, Expression List, Expression? Where, Expression? Projection, SourceSpan Span) : Expression(Span);

internal sealed record BoundQuantifier(QuantifierKind Kind, int Slot, Expression List, Expression Where, SourceSpan Span) : Expression(Span);

internal sealed record BoundReduction(int Accumulator, Expression Start, int Slot, Expression List, Expression Step, SourceSpan Span) : Expression(Span);

internal sealed record BoundPatternComprehension(BoundMatch Match, Expression Projection, SourceSpan Span) : Expression(Span);

internal sealed record BoundPatternPredicate(BoundMatch Match, SourceSpan Span) : Expression(Span);

/// <summary>shortestPath(...) as a value: the path, or the list of them.</summary>
internal sealed record BoundPathExpression(BoundMatch Match, int PathSlot, bool IsList, SourceSpan Span) : Expression(Span);

internal sealed record BoundSubqueryExpression(SubqueryKind Kind, BoundQuery Query, SourceSpan Span) : Expression(Span);
