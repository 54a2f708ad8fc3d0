using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>A column of a result or a subquery.</summary>
internal sealed record BoundColumn(string Name, int Slot, StaticType Type);

/// <summary>The whole: its parts are joined by UNION when there are several, each with its own slots for the columns.</summary>
internal sealed record BoundQuery(ImmutableArray<BoundSingleQuery> Parts, bool KeepsDuplicates, ImmutableArray<BoundColumn> Columns, bool Writes);

internal sealed record BoundSingleQuery(ImmutableArray<BoundClause> Clauses, ImmutableArray<BoundColumn> Columns);

/// <summary>A statement ready to plan: how many slots its rows need, and what it warns of.</summary>
internal sealed record BoundStatement(StatementMode Mode, BoundQuery Query, int SlotCount, ImmutableArray<Diagnostic> Warnings);

internal abstract record BoundClause
{
    private protected BoundClause(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }
}

/// <summary>Predicates are the parts of WHERE, and labels, properties and conditions of the nodes; all must hold.</summary>
internal sealed record BoundMatch(
    bool IsOptional,
    ImmutableArray<BoundPath> Paths,
    ImmutableArray<Expression> Predicates,
    ImmutableArray<int> Given,
    ImmutableArray<int> Introduced,
    SourceSpan Span) : BoundClause(Span)
{
    /// <summary>How many of the predicates stand in the pattern itself; with SHORTEST they choose the paths, those of WHERE come after.</summary>
    public int InlineCount { get; init; }
}

internal sealed record BoundUnwind(Expression List, int Slot, string Name, SourceSpan Span) : BoundClause(Span);

internal sealed record BoundItem(Expression Expression, int Slot, string Name);

internal sealed record BoundSort(Expression Expression, bool IsDescending);

/// <summary>WITH or RETURN; <c>Carried</c> are the slots that live on behind it. Without aggregates and DISTINCT, keys are all items; else they are what rows are grouped by.</summary>
internal sealed record BoundProjection(
    bool IsReturn,
    bool IsDistinct,
    bool IsAggregating,
    ImmutableArray<BoundItem> Keys,
    ImmutableArray<BoundItem> Aggregates,
    ImmutableArray<BoundItem> AfterAggregates,
    ImmutableArray<BoundSort> OrderBy,
    Expression? Skip,
    Expression? Limit,
    Expression? Where,
    ImmutableArray<BoundColumn> Columns,
    ImmutableArray<int> Carried,
    SourceSpan Span) : BoundClause(Span);

internal sealed record BoundYield(int Field, int Slot, string Name);

internal sealed record BoundProcedureCall(
    ProcedureSignature Procedure,
    ImmutableArray<Expression> Arguments,
    ImmutableArray<BoundYield> Yields,
    Expression? Where,
    bool IsOptional,
    bool IsVoid,
    SourceSpan Span) : BoundClause(Span);

/// <summary>CALL { }: for each row, the inner query; a unit subquery (no RETURN) runs for its effects and keeps the row.</summary>
internal sealed record BoundSubquery(BoundQuery Query, bool IsUnit, bool IsOptional, SourceSpan Span) : BoundClause(Span);

/// <summary>A clause that writes; <see cref="Carried"/> are the slots that live on behind it.</summary>
internal abstract record BoundUpdate : BoundClause
{
    private protected BoundUpdate(SourceSpan span)
        : base(span)
    {
    }

    public ImmutableArray<int> Carried { get; init; } = [];
}

internal sealed record BoundCreate(ImmutableArray<BoundPath> Paths, ImmutableArray<int> Given, SourceSpan Span) : BoundUpdate(Span);

internal sealed record BoundMerge(BoundPath Path, BoundMatch Match, ImmutableArray<SetItem> OnCreate, ImmutableArray<SetItem> OnMatch, ImmutableArray<int> Given, SourceSpan Span) : BoundUpdate(Span);

internal sealed record BoundSet(ImmutableArray<SetItem> Items, SourceSpan Span) : BoundUpdate(Span);

internal sealed record BoundRemove(ImmutableArray<RemoveItem> Items, SourceSpan Span) : BoundUpdate(Span);

internal sealed record BoundDelete(bool IsDetach, ImmutableArray<Expression> Targets, SourceSpan Span) : BoundUpdate(Span);

internal sealed record BoundForeach(int Slot, Expression List, ImmutableArray<BoundClause> Updates, SourceSpan Span) : BoundUpdate(Span);
