using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Planning;

/// <summary>One step of a plan. All steps of a statement work on one row of slots; a step fills slots, or drops or repeats the row.</summary>
internal abstract record Plan
{
    private protected Plan(ImmutableArray<Plan> inputs, double rows)
    {
        Inputs = inputs;
        Rows = rows;
    }

    public ImmutableArray<Plan> Inputs { get; }

    /// <summary>How many rows the planner expects.</summary>
    public double Rows { get; }

    public string Name => GetType().Name[..^"Plan".Length];

    /// <summary>What the step does, in words for EXPLAIN.</summary>
    public abstract string Details { get; }

    private protected static string Print(Expression expression) => PlanText.Of(expression);
}

internal sealed record SingleRowPlan() : Plan([], 1)
{
    public override string Details => "";
}

internal sealed record NodeScanPlan(Plan Input, BoundNode Node, string? Label, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => PlanText.Node(Node) + (Label is null ? "" : ":" + Label);
}

/// <summary>Nodes with a label whose property equals a value, or one of a list of values, by the property index.</summary>
internal sealed record NodeSeekPlan(Plan Input, BoundNode Node, string Label, string Key, Expression Value, bool IsList, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => $"{PlanText.Node(Node)}:{Label}({Key}) {(IsList ? "IN" : "=")} {Print(Value)}";
}

internal sealed record NodeIdSeekPlan(Plan Input, BoundNode Node, Expression Id, bool IsElementId) : Plan([Input], Input.Rows)
{
    public override string Details => $"{(IsElementId ? "elementId" : "id")}({PlanText.Node(Node)}) = {Print(Id)}";
}

/// <summary>All relationships of the types in the order of their numbers, with both ends; without a direction, both ways round.</summary>
internal sealed record RelationshipScanPlan(Plan Input, BoundRelationship Relationship, BoundNode Left, BoundNode Right, ImmutableArray<string> Types, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => PlanText.Step(Left, Relationship, Right);
}

/// <summary>Both ends of a relationship that is already known.</summary>
internal sealed record RelationshipEndsPlan(Plan Input, BoundRelationship Relationship, BoundNode Left, BoundNode Right) : Plan([Input], Input.Rows)
{
    public override string Details => PlanText.Step(Left, Relationship, Right);
}

/// <summary>One step along a relationship; <c>IsInto</c> when both nodes are known. Relationships of one MATCH differ from one another.</summary>
internal sealed record ExpandPlan(
    Plan Input, BoundRelationship Relationship, BoundNode From, BoundNode To, Direction Direction, ImmutableArray<string>? Types,
    bool IsInto, bool IsGiven, ImmutableArray<int> Others, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => PlanText.Step(From, Relationship with { Direction = Direction }, To) + (IsInto ? " into" : "");
}

internal sealed record VariableExpandPlan(
    Plan Input, BoundRelationship Relationship, BoundNode From, BoundNode To, Direction Direction, ImmutableArray<string>? Types,
    bool IsInto, bool IsGiven, bool IsReversed, ImmutableArray<int> Others, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => PlanText.Step(From, Relationship with { Direction = Direction }, To) + (IsInto ? " into" : "");
}

internal sealed record QuantifiedPlan(Plan Input, BoundQuantified Group, BoundNode From, BoundNode To, bool IsReversed, bool IsInto, ImmutableArray<int> Others, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => $"{PlanText.Node(From)} (...){{{Group.Quantifier.Min},{Group.Quantifier.Max}}} {PlanText.Node(To)}";
}

/// <summary>Shortest paths between two known nodes; predicates on the path are tested while searching.</summary>
internal sealed record ShortestPathPlan(Plan Input, BoundPath Path, ImmutableArray<Expression> Predicates, ImmutableArray<int> Others) : Plan([Input], Input.Rows)
{
    public override string Details => string.Create(CultureInfo.InvariantCulture, $"{Path.Selector.Kind} {Path.Selector.Count} {PlanText.Node((BoundNode)Path.Elements[0])} to {PlanText.Node((BoundNode)Path.Elements[^1])}");
}

/// <summary>Makes the value of a named path from the slots of its parts.</summary>
internal sealed record PathPlan(Plan Input, BoundPath Path) : Plan([Input], Input.Rows)
{
    public override string Details => "";
}

internal sealed record FilterPlan(Plan Input, ImmutableArray<Expression> Predicates, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => string.Join(" AND ", Predicates.Select(Print));
}

/// <summary>For each row the rows of the inner plan, or the row with nulls when there are none.</summary>
internal sealed record OptionalPlan(Plan Input, Plan Inner, ImmutableArray<int> Slots) : Plan([Input, Inner], Math.Max(Input.Rows, Input.Rows * Inner.Rows))
{
    public override string Details => "";
}

/// <summary>For each row the rows of a subquery; a unit subquery keeps the row as it is.</summary>
internal sealed record SubqueryPlan(Plan Input, Plan Inner, bool IsUnit, bool IsOptional, ImmutableArray<int> Slots) : Plan([Input, Inner], IsUnit ? Input.Rows : Input.Rows * Inner.Rows)
{
    public override string Details => IsUnit ? "unit" : "";
}

internal sealed record UnwindPlan(Plan Input, BoundUnwind Unwind) : Plan([Input], Input.Rows * 10)
{
    public override string Details => $"{Print(Unwind.List)} AS {Unwind.Name}";
}

internal sealed record ProjectPlan(Plan Input, ImmutableArray<BoundItem> Items) : Plan([Input], Input.Rows)
{
    public override string Details => string.Join(", ", Items.Select(i => $"{Print(i.Expression)} AS {i.Name}"));
}

internal sealed record AggregatePlan(Plan Input, ImmutableArray<BoundItem> Keys, ImmutableArray<BoundItem> Aggregates) : Plan([Input], Keys.IsEmpty ? 1 : Math.Sqrt(Input.Rows))
{
    public override string Details => string.Join(", ", Keys.Concat(Aggregates).Select(i => i.Name));
}

internal sealed record DistinctPlan(Plan Input, ImmutableArray<BoundColumn> Columns) : Plan([Input], Input.Rows)
{
    public override string Details => string.Join(", ", Columns.Select(c => c.Name));
}

internal sealed record SortPlan(Plan Input, ImmutableArray<BoundSort> OrderBy, ImmutableArray<int> Carried) : Plan([Input], Input.Rows)
{
    public override string Details => PlanText.Order(OrderBy);
}

/// <summary>Sort and limit in one: only the best rows are kept.</summary>
internal sealed record TopPlan(Plan Input, ImmutableArray<BoundSort> OrderBy, ImmutableArray<int> Carried, Expression? Skip, Expression Limit) : Plan([Input], Math.Min(Input.Rows, 100))
{
    public override string Details => $"{PlanText.Order(OrderBy)} LIMIT {Print(Limit)}";
}

internal sealed record SkipPlan(Plan Input, Expression Count) : Plan([Input], Input.Rows)
{
    public override string Details => Print(Count);
}

internal sealed record LimitPlan(Plan Input, Expression Count, double Estimate) : Plan([Input], Estimate)
{
    public override string Details => Print(Count);
}

internal sealed record UnionPlan(ImmutableArray<Plan> Parts, ImmutableArray<ImmutableArray<int>> Sources, ImmutableArray<int> Targets) : Plan(Parts, Parts.Sum(p => p.Rows))
{
    public override string Details => "";
}

internal sealed record ProcedurePlan(Plan Input, BoundProcedureCall Call) : Plan([Input], Input.Rows * 10)
{
    public override string Details => Call.Procedure.Name;
}

/// <summary>Reads all its rows before it gives the first, so that writing cannot change what is being read.</summary>
internal sealed record EagerPlan(Plan Input, ImmutableArray<int> Carried) : Plan([Input], Input.Rows)
{
    public override string Details => "";
}

/// <summary>A writing clause, done for each row.</summary>
internal sealed record UpdatePlan(Plan Input, BoundUpdate Update, Plan? Match) : Plan(Match is null ? [Input] : [Input, Match], Input.Rows)
{
    public override string Details => Update.GetType().Name["Bound".Length..];
}
