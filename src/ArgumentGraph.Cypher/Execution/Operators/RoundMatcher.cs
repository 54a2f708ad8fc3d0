using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Finds all ways to walk the inside of a quantified part once, from a given node.</summary>
internal sealed class RoundMatcher(Frame frame, BoundQuantified group, Func<Frame, bool>[] conditions, bool isReversed)
{
    private readonly BoundElement[] _elements = isReversed ? [.. group.Elements.Reverse()] : [.. group.Elements];

    public Queue<Round> Match(long start, Func<long, bool> isUsed)
    {
        var rounds = new Queue<Round>();
        frame.Slots[((BoundNode)_elements[0]).Slot] = Value.Node(start);
        Walk(start, 1, [], isUsed, rounds);
        return rounds;
    }

    private void Walk(long node, int at, List<long> walked, Func<long, bool> isUsed, Queue<Round> into)
    {
        if (at >= _elements.Length)
        {
            Finish(node, walked, into);
            return;
        }

        var (relationship, to) = ((BoundRelationship)_elements[at], (BoundNode)_elements[at + 1]);
        var neighbours = new Neighbours();
        frame.Graph.Expand(node, isReversed ? relationship.Direction.Reversed() : relationship.Direction, PatternEdge.TypesOf(relationship), neighbours);
        for (var i = 0; i < neighbours.Count; i++)
        {
            frame.Tick();
            var step = neighbours.Relationship(i);
            if (walked.Contains(step) || isUsed(step))
                continue;
            frame.Slots[relationship.Slot] = Value.Relationship(step);
            frame.Slots[to.Slot] = Value.Node(neighbours.Other(i));
            walked.Add(step);
            Walk(neighbours.Other(i), at + 2, walked, isUsed, into);
            walked.RemoveAt(walked.Count - 1);
        }
    }

    private void Finish(long end, List<long> walked, Queue<Round> into)
    {
        if (!Array.TrueForAll(conditions, c => c(frame)))
            return;
        frame.Charge(group.Groups.Length + walked.Count + 4);
        var values = group.Groups.Select(g => frame.Slots[g.Inner]).ToArray();
        into.Enqueue(new Round(values, [.. walked], end));
    }
}
