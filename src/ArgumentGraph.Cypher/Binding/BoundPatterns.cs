using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>A path whose parts all have slots, anonymous ones too; what it demands of nodes stands in the predicates of its match.</summary>
internal sealed record BoundPath(int? NameSlot, PathSelector Selector, ImmutableArray<BoundElement> Elements, SourceSpan Span);

internal abstract record BoundElement;

/// <summary>A node of a pattern; <paramref name="Labels"/> and <paramref name="Properties"/> are for writing, and repeated as predicates for reading.</summary>
internal sealed record BoundNode(int Slot, string Name, LabelExpression? Labels, Expression? Properties, SourceSpan Span) : BoundElement
{
    /// <summary>In a written pattern: a node that exists already, or is made by an earlier part.</summary>
    public bool IsReference { get; init; }
}

/// <summary>A relationship of a pattern. With a length it is a list, and its properties and condition hold for each one of it.</summary>
internal sealed record BoundRelationship(
    int Slot,
    string Name,
    LabelExpression? Types,
    Direction Direction,
    Repetition? Length,
    Expression? Properties,
    Expression? Where,
    int ItemSlot,
    SourceSpan Span) : BoundElement
{
    public bool IsVariableLength => Length is not null;
}

/// <summary>Slots of one round of a quantified part, and the slots where the lists over all rounds go.</summary>
internal sealed record GroupVariable(int Inner, int Outer);

internal sealed record BoundQuantified(
    ImmutableArray<BoundElement> Elements,
    Repetition Quantifier,
    ImmutableArray<Expression> Predicates,
    ImmutableArray<GroupVariable> Groups,
    SourceSpan Span) : BoundElement;
