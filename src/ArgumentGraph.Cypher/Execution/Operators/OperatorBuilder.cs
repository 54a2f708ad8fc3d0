using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Execution.Procedures;
using ArgumentGraph.Cypher.Execution.Updates;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Makes the running steps of a plan, and of the patterns and subqueries inside its expressions.</summary>
internal sealed class OperatorBuilder
{
    private const int MostSteps = 2000;
    private readonly Planner _planner;
    private readonly IReadOnlyDictionary<string, Procedure> _procedures;
    private readonly ExpressionCompiler _expressions;
    private readonly UpdateCompiler _updates;
    private readonly Dictionary<Plan, Operator> _built = new(ReferenceEqualityComparer.Instance);
    private int _depth;

    public OperatorBuilder(Frame frame, Planner planner, IReadOnlyDictionary<string, Procedure> procedures)
    {
        (Frame, _planner, _procedures) = (frame, planner, procedures);
        _expressions = new ExpressionCompiler(this);
        _updates = new UpdateCompiler(_expressions, this);
    }

    public Frame Frame { get; }

    /// <summary>The steps of the statement's plan, for PROFILE.</summary>
    public IReadOnlyDictionary<Plan, Operator> Built => _built;

    public Operator Build(BoundMatch match) => Build(_planner.Plan(match));

    public Operator Build(BoundQuery query) => Build(_planner.Plan(query, new SingleRowPlan()));

    public Operator Build(Plan plan)
    {
        // Rows are pulled through all steps in one go, so the depth of the plan is the depth of the stack.
        if (++_depth > MostSteps)
            throw Errors.TooManySteps(MostSteps);
        try
        {
            return _built[plan] = BuildSource(plan);
        }
        finally
        {
            _depth--;
        }
    }

    private Operator BuildSource(Plan plan) => plan switch
    {
        SingleRowPlan => new SingleRowOperator(Frame),
        NodeScanPlan scan => new NodeScanOperator(Frame, Build(scan.Input), scan),
        NodeSeekPlan seek => new NodeSeekOperator(Frame, Build(seek.Input), seek, _expressions.Compile(seek.Value)),
        NodeIdSeekPlan seek => new NodeIdSeekOperator(Frame, Build(seek.Input), seek, _expressions.Compile(seek.Id)),
        RelationshipScanPlan scan => new RelationshipScanOperator(Frame, Build(scan.Input), scan),
        RelationshipEndsPlan ends => new RelationshipEndsOperator(Frame, Build(ends.Input), ends),
        ExpandPlan expand => new ExpandOperator(Frame, Build(expand.Input), expand),
        VariableExpandPlan expand => new VariableExpandOperator(Frame, Build(expand.Input), expand, Condition(expand.Relationship.Where)),
        QuantifiedPlan quantified => new QuantifiedOperator(Frame, Build(quantified.Input), quantified, Rounds(quantified.Group, quantified.IsReversed)),
        ShortestPathPlan path => new ShortestPathOperator(Frame, Build(path.Input), path, Conditions(path.Predicates), Steps(path.Path)),
        PathPlan path => new PathOperator(Frame, Build(path.Input), path.Path),
        OptionalPlan optional => new OptionalOperator(Frame, Build(optional.Input), Build(optional.Inner), optional.Slots),
        SubqueryPlan subquery => Build(subquery),
        _ => BuildRows(plan),
    };

    private Operator BuildRows(Plan plan) => plan switch
    {
        FilterPlan filter => new FilterOperator(Frame, Build(filter.Input), Conditions(filter.Predicates)),
        UnwindPlan unwind => new UnwindOperator(Frame, Build(unwind.Input), unwind.Unwind.Slot, _expressions.Compile(unwind.Unwind.List)),
        ProjectPlan project => new ProjectOperator(Frame, Build(project.Input), Items(project.Items)),
        AggregatePlan aggregate => new AggregateOperator(Frame, Build(aggregate.Input), Items(aggregate.Keys), Codes(aggregate.Keys), [.. aggregate.Aggregates.Select(a => (a.Slot, Aggregator(a.Expression)))]),
        DistinctPlan distinct => new DistinctOperator(Frame, Build(distinct.Input), [.. distinct.Columns.Select(c => c.Slot)]),
        SortPlan sort => new SortOperator(Frame, Build(sort.Input), sort.Carried, Keys(sort.OrderBy), null),
        TopPlan top => Build(top),
        SkipPlan skip => new SkipOperator(Frame, Build(skip.Input), _expressions.Compile(skip.Count), skip.Count.Span),
        LimitPlan limit => new LimitOperator(Frame, Build(limit.Input), _expressions.Compile(limit.Count), Writes(limit), limit.Count.Span),
        UnionPlan union => new UnionOperator(Frame, [.. union.Parts.Select(Build)], union.Sources, union.Targets),
        ProcedurePlan call => new ProcedureOperator(Frame, Build(call.Input), call.Call, _procedures[call.Call.Procedure.Name], [.. call.Call.Arguments.Select(_expressions.Compile)]),
        EagerPlan eager => new EagerOperator(Frame, Build(eager.Input), eager.Carried),
        UpdatePlan { Update: BoundMerge merge } update => new MergeOperator(Frame, Build(update.Input), merge, Build(update.Match!), _updates, _expressions),
        UpdatePlan update => new UpdateOperator(Frame, Build(update.Input), _updates.Compile(update.Update)),
        _ => throw new InvalidOperationException($"No operator for {plan.Name}: this is a bug, please report it."),
    };

    private static bool Writes(Plan plan) => plan is UpdatePlan || plan.Inputs.Any(Writes);

    private Operator Build(SubqueryPlan plan)
    {
        var (input, inner) = (Build(plan.Input), Build(plan.Inner));
        if (plan.IsUnit)
            return new UnitSubqueryOperator(Frame, input, inner);
        return plan.IsOptional ? new OptionalOperator(Frame, input, inner, plan.Slots) : new SubqueryOperator(Frame, input, inner);
    }

    private Operator Build(TopPlan plan)
    {
        var (limit, skip) = (_expressions.Compile(plan.Limit), plan.Skip is null ? null : _expressions.Compile(plan.Skip));
        var sort = new SortOperator(Frame, Build(plan.Input), plan.Carried, Keys(plan.OrderBy), Most);
        return skip is null ? sort : new SkipOperator(Frame, sort, skip, plan.Skip!.Span);

        long Most()
        {
            var skipped = skip is null ? 0 : RowCount.Read(skip(Frame), "SKIP", plan.Skip!.Span);
            var most = RowCount.Read(limit(Frame), "LIMIT", plan.Limit.Span);
            return most > long.MaxValue - skipped ? long.MaxValue : most + skipped;
        }
    }

    private Func<Frame, bool>? Condition(Expression? expression) => expression is null ? null : _expressions.CompileCondition(expression);

    private Func<Frame, bool>[] Conditions(ImmutableArray<Expression> predicates) => [.. predicates.Select(_expressions.CompileCondition)];

    private (int Slot, Evaluator Value)[] Items(ImmutableArray<BoundItem> items) => [.. items.Select(i => (i.Slot, _expressions.Compile(i.Expression)))];

    private (Evaluator, bool)[] Keys(ImmutableArray<BoundSort> orderBy) => [.. orderBy.Select(o => (_expressions.Compile(o.Expression), o.IsDescending))];

    // Rows grouped by properties of entities alone are told apart by the codes of their columns.
    private static GroupCodes? Codes(ImmutableArray<BoundItem> keys)
    {
        var readers = keys.Select(k => Code(k.Expression)).ToArray();
        return readers.Length > 0 && Array.TrueForAll(readers, r => r is not null) ? new GroupCodes([.. readers.Select(r => r!.Value)]) : null;
    }

    private static (ColumnReader Reader, ValueKind Kind)? Code(Expression key) => key switch
    {
        PropertyAccess { Target: SlotReference node } access when node.Type.Is(StaticType.Node) => (new ColumnReader(node.Slot, access.Key, _ => Value.Null), ValueKind.Node),
        PropertyAccess { Target: SlotReference relationship } access when relationship.Type.Is(StaticType.Relationship) => (new ColumnReader(relationship.Slot, access.Key, _ => Value.Null), ValueKind.Relationship),
        BoundFunction { Function.Name: "type", Arguments: [SlotReference relationship] } => (new ColumnReader(relationship.Slot, null, _ => Value.Null), ValueKind.Relationship),
        _ => null,
    };

    private RoundMatcher Rounds(BoundQuantified group, bool isReversed) => new(Frame, group, Conditions(group.Predicates), isReversed);

    private PatternStep[] Steps(BoundPath path) => [.. path.Elements.Where(e => e is not BoundNode).Select(e => e is BoundQuantified group
        ? new PatternStep(group, Rounds(group, false))
        : new PatternStep((BoundRelationship)e, Condition(((BoundRelationship)e).Where)))];

    private Func<Aggregator> Aggregator(Expression expression)
    {
        var aggregate = (BoundAggregate)expression;
        var (distinct, span) = (aggregate.IsDistinct, aggregate.Span);
        if (aggregate.Arguments.IsEmpty)
            return () => new RowCounter();
        var value = _expressions.Compile(aggregate.Arguments[0]);
        var percentile = aggregate.Arguments.Length > 1 ? _expressions.Compile(aggregate.Arguments[1]) : _ => Value.Null;
        return aggregate.Function.Name switch
        {
            "count" => () => new CountAggregator(value, distinct),
            "collect" => () => new CollectAggregator(value, distinct),
            "min" => () => new ExtremeAggregator(value, distinct, -1),
            "max" => () => new ExtremeAggregator(value, distinct, 1),
            "sum" => () => new SumAggregator(value, distinct, false, span),
            "avg" => () => new SumAggregator(value, distinct, true, span),
            "stDev" => () => new DeviationAggregator(value, distinct, true, span),
            "stDevP" => () => new DeviationAggregator(value, distinct, false, span),
            "percentileCont" => () => new PercentileAggregator(value, distinct, percentile, true, span),
            _ => () => new PercentileAggregator(value, distinct, percentile, false, span),
        };
    }
}
