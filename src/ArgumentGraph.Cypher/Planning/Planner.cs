using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Planning;

/// <summary>Turns bound clauses into steps. Clauses keep their order; inside a MATCH the order is chosen by cost.</summary>
internal sealed partial class Planner(GraphStatistics statistics)
{
    public Plan Plan(BoundStatement statement) => Plan(statement.Query, new SingleRowPlan());

    public Plan Plan(BoundQuery query, Plan input)
    {
        if (query.Parts.Length == 1)
            return Plan(query.Parts[0], input);
        var parts = query.Parts.Select(p => Plan(p, new SingleRowPlan())).ToImmutableArray();
        var sources = query.Parts.Select(p => query.Columns.Select(c => p.Columns.First(o => o.Name == c.Name).Slot).ToImmutableArray()).ToImmutableArray();
        Plan union = new UnionPlan(parts, sources, [.. query.Columns.Select(c => c.Slot)]);
        return query.KeepsDuplicates ? union : new DistinctPlan(union, query.Columns);
    }

    /// <summary>The plan of a MATCH whose given slots are filled; for patterns inside expressions too.</summary>
    public Plan Plan(BoundMatch match) => new MatchPlanner(statistics, match).Plan(new SingleRowPlan());

    private Plan Plan(BoundSingleQuery query, Plan input) => query.Clauses.Aggregate(input, (plan, clause) => Plan(clause, plan));

    private Plan Plan(BoundClause clause, Plan input) => clause switch
    {
        BoundMatch { IsOptional: true } match => new OptionalPlan(input, Plan(match), match.Introduced),
        BoundMatch match => new MatchPlanner(statistics, match).Plan(input),
        BoundUnwind unwind => new UnwindPlan(input, unwind),
        BoundProjection projection => Plan(projection, input),
        BoundProcedureCall call => Filtered(new ProcedurePlan(input, call), call.Where),
        BoundSubquery subquery => PlanSubquery(subquery, input),
        BoundUpdate update => PlanUpdate(update, input),
        _ => throw new InvalidOperationException($"No plan for {clause.GetType().Name}: this is a bug, please report it."),
    };

    private SubqueryPlan PlanSubquery(BoundSubquery subquery, Plan input) =>
        new(input, Plan(subquery.Query, new SingleRowPlan()), subquery.IsUnit, subquery.IsOptional, [.. subquery.Query.Columns.Select(c => c.Slot)]);

    // Eager before and after: a clause sees the graph as the clause before it left it, and never its own half-done work.
    private EagerPlan PlanUpdate(BoundUpdate update, Plan input)
    {
        var given = update switch { BoundCreate create => create.Given, BoundMerge merge => merge.Given, _ => update.Carried };
        var eager = input is EagerPlan or SingleRowPlan ? input : new EagerPlan(input, given);
        var match = update is BoundMerge merging ? Plan(merging.Match) : null;
        return new EagerPlan(new UpdatePlan(eager, update, match), update.Carried);
    }

    private static Plan Plan(BoundProjection projection, Plan input)
    {
        if (!projection.IsAggregating && !projection.IsDistinct && !projection.OrderBy.IsEmpty && projection.Limit is { } top)
            return Filtered(LateTop(input, projection, top), projection.Where);
        var plan = projection.IsAggregating
            ? new AggregatePlan(input, projection.Keys, projection.Aggregates)
            : Projected(input, projection.Keys);
        plan = Projected(plan, projection.AfterAggregates);
        if (projection.IsDistinct)
            plan = new DistinctPlan(plan, projection.Columns);
        return Filtered(Limited(plan, projection), projection.Where);
    }

    private static Plan Limited(Plan plan, BoundProjection projection)
    {
        if (!projection.OrderBy.IsEmpty && projection.Limit is { } top)
            return new TopPlan(plan, projection.OrderBy, projection.Carried, projection.Skip, top);
        if (!projection.OrderBy.IsEmpty)
            plan = new SortPlan(plan, projection.OrderBy, projection.Carried);
        if (projection.Skip is { } skip)
            plan = new SkipPlan(plan, skip);
        if (projection.Limit is not { } limit)
            return plan;
        return new LimitPlan(plan, limit, limit is Literal { Value: var count } ? Math.Min(plan.Rows, count.AsInteger) : plan.Rows);
    }

    // Properties are read only of the rows that are kept, and the sorting reads no more of them than it needs to drop a row.
    private static Plan LateTop(Plan input, BoundProjection projection, Expression limit)
    {
        var late = projection.Keys.Where(i => i.Expression is PropertyAccess { Target: SlotReference } && projection.OrderBy.All(o => IsFree(o, i))).ToDictionary(i => i.Slot);
        var early = Projected(input, [.. projection.Keys.Where(i => !late.ContainsKey(i.Slot))]);
        var orderBy = projection.OrderBy.Select(o => o.Expression is SlotReference slot && late.TryGetValue(slot.Slot, out var item) ? o with { Expression = item.Expression } : o);
        var carried = projection.Carried.Where(s => !late.ContainsKey(s)).Concat(late.Values.SelectMany(i => BoundTree.SlotsOf(i.Expression))).Distinct();
        return Projected(new TopPlan(early, [.. orderBy], [.. carried], projection.Skip, limit), [.. late.Values]);

        static bool IsFree(BoundSort sort, BoundItem item) => sort.Expression is SlotReference || !BoundTree.SlotsOf(sort.Expression).Contains(item.Slot);
    }

    private static Plan Projected(Plan input, ImmutableArray<BoundItem> items)
    {
        var computed = items.Where(i => i.Expression is not SlotReference same || same.Slot != i.Slot).ToImmutableArray();
        return computed.IsEmpty ? input : new ProjectPlan(input, computed);
    }

    private static Plan Filtered(Plan input, Expression? where) =>
        where is null ? input : new FilterPlan(input, [.. ExpressionTree.Conjuncts(where)], input.Rows / 2);
}
