using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Planning;

/// <summary>
/// Orders one MATCH greedily: start where the fewest rows are expected, then always take the step that grows them least, and test
/// every predicate as soon as what it speaks of is known.
/// </summary>
internal sealed class MatchPlanner
{
    // Fewer starts than this are walked from in no time.
    private const int FewestScanned = 1000;

    private readonly GraphStatistics _statistics;
    private readonly HashSet<int> _bound;
    private readonly HashSet<int> _own;
    private readonly List<(Expression Predicate, HashSet<int> Slots)> _open;
    private readonly List<PatternEdge> _edges;
    private readonly List<BoundNode> _nodes;
    private readonly List<BoundPath> _selective;
    private readonly List<BoundPath> _named;
    private readonly ImmutableArray<Expression> _predicates;
    private readonly HashSet<Expression> _late;
    private readonly List<BoundRelationship> _walked = [];
    private readonly List<int> _walkedGroups = [];

    public MatchPlanner(GraphStatistics statistics, BoundMatch match)
    {
        _statistics = statistics;
        _bound = [.. match.Given];
        _predicates = match.Predicates;
        var plain = match.Paths.Where(p => p.Selector.Kind == SelectorKind.All).ToList();
        _selective = [.. match.Paths.Where(p => p.Selector.Kind != SelectorKind.All)];
        _edges = [.. plain.SelectMany(PatternEdge.Of)];
        _nodes = [.. match.Paths.SelectMany(p => p.Selector.Kind == SelectorKind.All ? p.Elements : [p.Elements[0], p.Elements[^1]]).OfType<BoundNode>()];
        _named = [.. plain.Where(p => p.NameSlot is not null)];
        _late = new HashSet<Expression>(match.Predicates.Skip(match.InlineCount), ReferenceEqualityComparer.Instance);
        _own = [.. match.Introduced, .. match.Paths.SelectMany(p => p.Elements).SelectMany(SlotsOf)];
        _open = [.. match.Predicates.Select(p => (p, BoundTree.SlotsOf(p)))];
    }

    public Plan Plan(Plan input)
    {
        var plan = Filter(input);
        while (_edges.Count > 0 || _nodes.Exists(n => !_bound.Contains(n.Slot)) || _selective.Count > 0)
            plan = Filter(Named(Next(plan)));
        return Filter(Named(plan), isLast: true);
    }

    private static IEnumerable<int> SlotsOf(BoundElement element) => element switch
    {
        BoundNode node => [node.Slot],
        BoundRelationship relationship => [relationship.Slot],
        BoundQuantified group => group.Groups.Select(g => g.Outer),
        _ => [],
    };

    private Plan Next(Plan plan)
    {
        var reachable = _edges.Where(e => _bound.Contains(e.Left.Slot) || _bound.Contains(e.Right.Slot) || IsGiven(e)).ToList();
        if (reachable.Count > 0)
            return Walk(plan, reachable.MinBy(Growth)!);
        if (_edges.Count == 0 && _selective.Find(p => _bound.Contains(Ends(p).From.Slot) && _bound.Contains(Ends(p).To.Slot)) is { } path)
            return Search(plan, path);
        var start = _nodes.Where(n => !_bound.Contains(n.Slot)).MinBy(n => Starts(n)[0].Rows)!;
        var best = Starts(start)[0];
        if (Scannable(start, best.Rows) is { } scanned)
            return ScanRelationships(plan, scanned);
        _bound.Add(start.Slot);
        return best.Make(plan);
    }

    // Where walking from the best start would meet all relationships of a type anyway, they are read in their own order instead,
    // which reads their properties in order too. Not when a condition thins the nodes out before they are walked from.
    private PatternEdge? Scannable(BoundNode start, double starts)
    {
        if (starts < FewestScanned)
            return null;
        var edge = _edges.Where(e => e.Left == start || e.Right == start).MinBy(Walked);
        if (edge?.Relationship is not { IsVariableLength: false } relationship || PatternEdge.TypesOf(relationship) is not { Length: > 0 } types || edge.Left.Slot == edge.Right.Slot)
            return null;
        if (_bound.Contains(edge.Left.Slot) || _bound.Contains(edge.Right.Slot) || _open.Exists(o => o.Predicate is not LabelCheck && o.Slots.Count == 1 && (o.Slots.Contains(edge.Left.Slot) || o.Slots.Contains(edge.Right.Slot))))
            return null;
        return _statistics.Relationships(types) <= Walked(edge) ? edge : null;

        double Walked(PatternEdge edge) => starts * Degree(edge, start, edge.Left == start);
    }

    private RelationshipScanPlan ScanRelationships(Plan plan, PatternEdge edge)
    {
        _edges.Remove(edge);
        MarkWalked(edge);
        var types = PatternEdge.TypesOf(edge.Relationship!)!.Value;
        var rows = _statistics.Relationships(types) * (edge.Relationship!.Direction == Direction.Both ? 2 : 1);
        return new RelationshipScanPlan(plan, edge.Relationship, edge.Left, edge.Right, types, plan.Rows * rows);
    }

    private static (BoundNode From, BoundNode To) Ends(BoundPath path) => ((BoundNode)path.Elements[0], (BoundNode)path.Elements[^1]);

    private bool IsGiven(PatternEdge edge) => edge.Relationship is { IsVariableLength: false } relationship && _bound.Contains(relationship.Slot);

    private double Growth(PatternEdge edge)
    {
        if (IsGiven(edge) || (_bound.Contains(edge.Left.Slot) && _bound.Contains(edge.Right.Slot)))
            return edge.Relationship is null or { IsVariableLength: true } ? 1 : 0;
        var forward = _bound.Contains(edge.Left.Slot);
        var (from, to) = forward ? (edge.Left, edge.Right) : (edge.Right, edge.Left);
        return Degree(edge, from, forward) * Selectivity(to);
    }

    private double Degree(PatternEdge edge, BoundNode from, bool forward)
    {
        if (edge.Relationship is not { } relationship)
            return 100;
        var direction = forward ? relationship.Direction : relationship.Direction.Reversed();
        var degree = _statistics.Degree(LabelsOf(from), PatternEdge.TypesOf(relationship), direction);
        if (relationship.Length is not { } length)
            return degree;
        var steps = Math.Clamp(length.Max ?? 6, 1, 6);
        return Math.Min(1e12, Math.Pow(Math.Max(degree, 0.1), steps) * 2);
    }

    private double Selectivity(BoundNode node)
    {
        var all = Math.Max(1, _statistics.Nodes(null));
        return Math.Min(1, Starts(node)[0].Rows / all) is var share && share > 0 ? share : 1 / all;
    }

    private List<string> LabelsOf(BoundNode node) =>
        [.. _predicates.SelectMany(p => p is LabelCheck { Operand: SlotReference slot } check && slot.Slot == node.Slot ? Required(check.Labels) : [])];

    private static IEnumerable<string> Required(LabelExpression labels) => labels switch
    {
        LabelName name => [name.Name],
        LabelAnd and => Required(and.Left).Concat(Required(and.Right)),
        _ => [],
    };

    /// <summary>The ways to find a node without a neighbour, cheapest first.</summary>
    private List<(double Rows, Func<Plan, Plan> Make)> Starts(BoundNode node)
    {
        var ways = new List<(double, Func<Plan, Plan>)>();
        var labels = LabelsOf(node);
        foreach (var predicate in _predicates)
        {
            if (IdOf(predicate, node) is var (id, isElementId))
                ways.Add((1, input => new NodeIdSeekPlan(input, node, id, isElementId)));
            foreach (var label in labels.Where(_statistics.IsIndexed))
            {
                if (EqualityOf(predicate, node) is var (key, value, isList))
                {
                    var rows = _statistics.Matches(label, key) * (isList ? 5 : 1);
                    ways.Add((rows, input => new NodeSeekPlan(input, node, label, key, value, isList, input.Rows * rows)));
                }
            }
        }

        var best = labels.MinBy(_statistics.Nodes);
        var scanned = _statistics.Nodes(best);
        ways.Add((scanned, input => new NodeScanPlan(input, node, best, input.Rows * scanned)));
        return [.. ways.OrderBy(w => w.Item1)];
    }

    private (string Key, Expression Value, bool IsList)? EqualityOf(Expression predicate, BoundNode node) => predicate switch
    {
        Comparison { Operator: ComparisonOperator.Equal, Left: PropertyAccess { Target: SlotReference slot } access, Right: var value }
            when slot.Slot == node.Slot && IsKnown(value) => (access.Key, value, false),
        Comparison { Operator: ComparisonOperator.Equal, Right: PropertyAccess { Target: SlotReference slot } access, Left: var value }
            when slot.Slot == node.Slot && IsKnown(value) => (access.Key, value, false),
        BinaryExpression { Operator: BinaryOperator.In, Left: PropertyAccess { Target: SlotReference slot } access, Right: var list }
            when slot.Slot == node.Slot && IsKnown(list) => (access.Key, list, true),
        _ => null,
    };

    private (Expression Id, bool IsElementId)? IdOf(Expression predicate, BoundNode node) =>
        predicate is Comparison { Operator: ComparisonOperator.Equal, Left: BoundFunction { Function.Name: "id" or "elementId", Arguments: [SlotReference slot] } function, Right: var id }
            && slot.Slot == node.Slot && IsKnown(id) ? (id, function.Function.Name == "elementId") : null;

    private bool IsKnown(Expression value) => BoundTree.SlotsOf(value).All(s => _bound.Contains(s) || !_own.Contains(s));

    private Plan Walk(Plan plan, PatternEdge edge)
    {
        _edges.Remove(edge);
        var (left, right) = (_bound.Contains(edge.Left.Slot), _bound.Contains(edge.Right.Slot));
        if (!left && !right)
        {
            MarkWalked(edge);
            return new RelationshipEndsPlan(plan, edge.Relationship!, edge.Left, edge.Right);
        }

        var (from, to) = left ? (edge.Left, edge.Right) : (edge.Right, edge.Left);
        var rows = Math.Max(0.01, plan.Rows * (left && right ? 0.1 : Degree(edge, from, left)));
        var step = Step(plan, edge, from, to, left, left && right, rows);
        MarkWalked(edge);
        return step;
    }

    private Plan Step(Plan plan, PatternEdge edge, BoundNode from, BoundNode to, bool forward, bool isInto, double rows)
    {
        if (edge.Group is { } group)
            return new QuantifiedPlan(plan, group, from, to, !forward, isInto, [.. Others(null)], rows);
        var relationship = edge.Relationship!;
        var direction = forward ? relationship.Direction : relationship.Direction.Reversed();
        var types = PatternEdge.TypesOf(relationship);
        var given = _bound.Contains(relationship.Slot);
        var others = Others(relationship).ToImmutableArray();
        return relationship.IsVariableLength
            ? new VariableExpandPlan(plan, relationship, from, to, direction, types, isInto, given, !forward, others, rows)
            : new ExpandPlan(plan, relationship, from, to, direction, types, isInto, given, others, rows);
    }

    // Relationships whose types cannot be the same need not be compared.
    private IEnumerable<int> Others(BoundRelationship? relationship)
    {
        var types = relationship is null ? null : PatternEdge.TypesOf(relationship);
        return _walked.Where(w => types is null || PatternEdge.TypesOf(w) is not { } own || own.Intersect(types).Any()).Select(w => w.Slot).Concat(_walkedGroups);
    }

    private void MarkWalked(PatternEdge edge)
    {
        _bound.Add(edge.Left.Slot);
        _bound.Add(edge.Right.Slot);
        if (edge.Relationship is { } relationship)
        {
            _walked.Add(relationship);
            _bound.Add(relationship.Slot);
        }

        foreach (var group in edge.Group?.Groups ?? [])
            _bound.Add(group.Outer);
        foreach (var inner in edge.Group?.Elements.OfType<BoundRelationship>() ?? [])
            _walkedGroups.AddRange(edge.Group!.Groups.Where(g => g.Inner == inner.Slot).Select(g => g.Outer));
    }

    private ShortestPathPlan Search(Plan plan, BoundPath path)
    {
        _selective.Remove(path);
        var inner = path.Elements.SelectMany(SlotsOf).Append(path.NameSlot ?? -1).ToHashSet();
        var later = _own.Except(_bound).Except(inner).ToHashSet();
        // shortestPath() looks for the shortest path that fits WHERE; the GQL selectors choose first and filter then.
        var isFunction = path.Selector.Kind is SelectorKind.ShortestPath or SelectorKind.AllShortestPaths;
        var tested = _open.Where(o => o.Slots.Overlaps(inner) && !o.Slots.Overlaps(later) && (isFunction || !_late.Contains(o.Predicate))).ToList();
        foreach (var predicate in tested)
            _open.Remove(predicate);
        _bound.UnionWith(inner);
        return new ShortestPathPlan(plan, path, [.. tested.Select(t => t.Predicate)], [.. Others(null)]);
    }

    private Plan Named(Plan plan)
    {
        foreach (var path in _named.Where(p => p.Elements.SelectMany(SlotsOf).All(_bound.Contains) && !_edges.Exists(e => p.Elements.Contains(e.Element))).ToList())
        {
            _named.Remove(path);
            _bound.Add(path.NameSlot!.Value);
            plan = new PathPlan(plan, path);
        }

        return plan;
    }

    private Plan Filter(Plan plan, bool isLast = false)
    {
        var ready = _open.Where(o => isLast || o.Slots.All(s => !_own.Contains(s) || _bound.Contains(s))).ToList();
        if (ready.Count == 0)
            return plan;
        foreach (var predicate in ready)
            _open.Remove(predicate);
        // The label that a scan or seek has looked up already need not be tested again.
        // Relationships of one type mostly join nodes of the same labels, so behind their scan the labels are tested last.
        var tested = ready.Select(r => r.Predicate).Where(p => !IsImplied(plan, p)).OrderBy(p => plan is RelationshipScanPlan && p is LabelCheck).ToImmutableArray();
        return tested.IsEmpty ? plan : new FilterPlan(plan, tested, plan.Rows * Math.Pow(0.5, tested.Length));
    }

    private static bool IsImplied(Plan plan, Expression predicate)
    {
        var (slot, label) = plan switch
        {
            NodeScanPlan scan => (scan.Node.Slot, scan.Label),
            NodeSeekPlan seek => (seek.Node.Slot, seek.Label),
            _ => (-1, null),
        };
        return label is not null && predicate is LabelCheck { Operand: SlotReference reference, Labels: LabelName name } && reference.Slot == slot && name.Name == label;
    }
}
