using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>One shortest path along one kind of relationship, searched from both ends at once, the smaller frontier first.</summary>
internal sealed class BidirectionalSearch(Frame frame, PatternStep step, ImmutableArray<int> others)
{
    private readonly Neighbours _neighbours = new();

    /// <summary>Whether a search is of this simple kind: one path, one repeated relationship, no conditions.</summary>
    public static bool Applies(PatternStep[] steps, Func<Frame, bool>[] conditions, long wanted, bool countsLengths) =>
        steps is [{ Plain: not null, Min: <= 1 }] && conditions.Length == 0 && wanted == 1 && !countsLengths;

    public Partial? Find(long from, long to)
    {
        if (from == to)
            return step.Min == 0 ? Finished(new Partial(null, from, null, 0, 0, 0)) : Loop(from);
        var left = new Side(from, step.Plain!.Direction);
        var right = new Side(to, step.Plain.Direction.Reversed());
        for (var length = 0L; length < step.Max && left.Frontier.Count > 0 && right.Frontier.Count > 0; length++)
        {
            var side = left.Frontier.Count <= right.Frontier.Count ? left : right;
            if (Advance(side, side == left ? right : left) is { } meeting)
                return Joined(left, right, meeting);
        }

        return null;
    }

    // The shortest way from a node back to itself begins with one of its relationships.
    private Partial? Loop(long node)
    {
        var start = new Partial(null, node, null, 0, 0, 0);
        var queue = new Queue<Partial>([start]);
        var seen = new HashSet<long>();
        while (queue.TryDequeue(out var partial))
        {
            foreach (var next in PatternStep.After(frame, [step], partial, others))
            {
                if (next.Step == 0 && next.Node == node)
                    return Finished(next);
                if (next.Step == 0 && seen.Add(next.Node))
                    queue.Enqueue(next);
            }
        }

        return null;
    }

    private long? Advance(Side side, Side other)
    {
        var frontier = side.Frontier;
        side.Frontier = [];
        foreach (var node in frontier)
        {
            frame.Graph.Expand(node, side.Direction, step.Types, _neighbours);
            for (var i = 0; i < _neighbours.Count; i++)
            {
                frame.Tick();
                var (relationship, next) = (_neighbours.Relationship(i), _neighbours.Other(i));
                if (side.Came.ContainsKey(next) || Used.Contains(frame, others, relationship))
                    continue;
                frame.Charge(2);
                side.Came[next] = (node, relationship);
                if (other.Came.ContainsKey(next))
                    return next;
                side.Frontier.Add(next);
            }
        }

        return null;
    }

    private static Partial Joined(Side left, Side right, long meeting)
    {
        var steps = new Stack<(long Relationship, long To)>();
        for (var at = meeting; left.Came[at].Relationship >= 0; at = left.Came[at].From)
            steps.Push((left.Came[at].Relationship, at));
        var partial = new Partial(null, left.Start, null, 0, 0, 0);
        foreach (var (relationship, to) in steps)
            partial = Walked(partial, relationship, to);
        for (var at = meeting; right.Came[at].Relationship >= 0; at = right.Came[at].From)
            partial = Walked(partial, right.Came[at].Relationship, right.Came[at].From);
        return Finished(partial);
    }

    private static Partial Walked(Partial partial, long relationship, long to) =>
        new(partial, to, new Round([], [relationship], to), 0, partial.Rounds + 1, partial.Length + 1);

    private static Partial Finished(Partial partial) => new(partial, partial.Node, null, 1, 0, partial.Length);

    private sealed class Side(long start, Direction direction)
    {
        public long Start => start;

        public Direction Direction => direction;

        public List<long> Frontier { get; set; } = [start];

        public Dictionary<long, (long From, long Relationship)> Came { get; } = new() { [start] = (-1, -1) };
    }
}
