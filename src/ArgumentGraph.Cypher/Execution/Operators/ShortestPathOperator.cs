using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>
/// Shortest paths between two known nodes, breadth first over pairs of a node and a place in the pattern. One path, or all of the
/// smallest length, need each pair only once (at its smallest length); more paths, or conditions on the path, need all of them.
/// </summary>
internal sealed class ShortestPathOperator(
    Frame frame, Operator input, ShortestPathPlan plan, Func<Frame, bool>[] conditions, PatternStep[] steps) : StepOperator(frame, input)
{
    private readonly Queue<Partial> _found = new();

    public override void Reset()
    {
        base.Reset();
        _found.Clear();
    }

    protected override bool Next()
    {
        while (_found.Count == 0)
        {
            if (!Input.MoveNext())
                return false;
            Search();
        }

        Assign(_found.Dequeue());
        return true;
    }

    private SelectorKind Kind => plan.Path.Selector.Kind;

    private long Wanted => Kind is SelectorKind.AllShortest or SelectorKind.AllShortestPaths ? 1 : Math.Max(1, plan.Path.Selector.Count);

    private bool CountsLengths => Kind is SelectorKind.AllShortest or SelectorKind.AllShortestPaths or SelectorKind.ShortestGroups;

    private void Search()
    {
        var (from, to) = (Frame.Slots[((BoundNode)plan.Path.Elements[0]).Slot], Frame.Slots[((BoundNode)plan.Path.Elements[^1]).Slot]);
        if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
            return;
        var isFunction = Kind is SelectorKind.ShortestPath or SelectorKind.AllShortestPaths;
        if (isFunction && from.EntityId == to.EntityId && steps[0].Min > 0)
            return;
        if (BidirectionalSearch.Applies(steps, conditions, Wanted, CountsLengths))
        {
            if (new BidirectionalSearch(Frame, steps[0], plan.Others).Find(from.EntityId, to.EntityId) is { } single)
                _found.Enqueue(single);
            return;
        }

        Search(from.EntityId, to.EntityId);
    }

    private void Search(long from, long to)
    {
        var (lengths, count) = (new HashSet<int>(), 0L);
        var prunes = conditions.Length == 0 && Wanted == 1;
        var best = new Dictionary<(int, long, long), int>();
        var queue = new PriorityQueue<Partial, (int, long)>();
        var order = 0L;
        Push(new Partial(null, from, null, 0, 0, 0));
        while (queue.TryDequeue(out var partial, out _))
        {
            Frame.Tick();
            if (CountsLengths ? lengths.Count >= Wanted && !lengths.Contains(partial.Length) : count >= Wanted)
                return;
            if (partial.Step == steps.Length && partial.Node == to && IsAccepted(partial))
            {
                _found.Enqueue(partial);
                lengths.Add(partial.Length);
                count++;
            }

            foreach (var next in PatternStep.After(Frame, steps, partial, plan.Others))
                Push(next);
        }

        void Push(Partial partial)
        {
            if (prunes)
            {
                var rounds = partial.Step < steps.Length ? Math.Min(partial.Rounds, steps[partial.Step].RoundsThatMatter) : 0;
                var key = (partial.Step, rounds, partial.Node);
                if (best.TryGetValue(key, out var length) && (CountsLengths ? length < partial.Length : length <= partial.Length))
                    return;
                best[key] = partial.Length;
            }

            Frame.Charge(6);
            queue.Enqueue(partial, (partial.Length, order++));
        }
    }

    private bool IsAccepted(Partial partial)
    {
        if (conditions.Length == 0)
            return true;
        Assign(partial);
        return Array.TrueForAll(conditions, c => c(Frame));
    }

    private void Assign(Partial end)
    {
        var walk = end.FromStart();
        for (var step = 0; step < steps.Length; step++)
        {
            var own = walk.Where(p => p.Step == step && p.Round is not null).Select(p => p.Round!).ToList();
            steps[step].Assign(Frame, own);
            var last = walk.FindLast(p => p.Step == step + 1 && p.Rounds == 0 && p.Round is null);
            Frame.Slots[((BoundNode)plan.Path.Elements[(step * 2) + 2]).Slot] = Value.Node(last!.Node);
        }

        if (plan.Path.NameSlot is { } name)
            Frame.Slots[name] = PathBuilder.Build(Frame, walk[0].Node, walk.SelectMany(p => p.Round?.Relationships ?? []));
    }
}

/// <summary>The beginning of a path: where it stands in the graph and in the pattern, and how it came there.</summary>
internal sealed record Partial(Partial? Previous, long Node, Round? Round, int Step, long Rounds, int Length)
{
    public bool HasWalked(long relationship)
    {
        for (var at = this; at is not null; at = at.Previous)
        {
            if (at.Round is { } round && round.Relationships.Contains(relationship))
                return true;
        }

        return false;
    }

    public List<Partial> FromStart()
    {
        var walk = new List<Partial>();
        for (var at = this; at is not null; at = at.Previous)
            walk.Add(at);
        walk.Reverse();
        return walk;
    }
}
