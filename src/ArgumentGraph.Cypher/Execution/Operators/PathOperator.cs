using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Makes the path value of a matched pattern.</summary>
internal sealed class PathOperator(Frame frame, Operator input, BoundPath path) : StepOperator(frame, input)
{
    protected override bool Next()
    {
        if (!Input.MoveNext())
            return false;
        Frame.Slots[path.NameSlot!.Value] = PathBuilder.Build(Frame, path);
        return true;
    }
}

/// <summary>Walks over the slots of a pattern and collects its nodes and relationships.</summary>
internal sealed class PathBuilder
{
    private readonly Frame _frame;
    private readonly List<Value> _nodes = [];
    private readonly List<Value> _relationships = [];
    private readonly List<bool> _forward = [];

    private PathBuilder(Frame frame) => _frame = frame;

    public static Value Build(Frame frame, BoundPath path)
    {
        var builder = new PathBuilder(frame);
        foreach (var element in path.Elements)
        {
            if (!builder.Add(element))
                return Value.Null;
        }

        return builder.Finish();
    }

    /// <summary>The path from a node along relationships.</summary>
    public static Value Build(Frame frame, long start, IEnumerable<long> relationships)
    {
        var builder = new PathBuilder(frame);
        builder._nodes.Add(Value.Node(start));
        foreach (var relationship in relationships)
            builder.Walk(Value.Relationship(relationship));
        return builder.Finish();
    }

    private PathValue Finish() => new(ImmutableArray.CreateRange(_nodes), ImmutableArray.CreateRange(_relationships), ImmutableArray.CreateRange(_forward));

    private bool Add(BoundElement element)
    {
        switch (element)
        {
            case BoundNode node:
                if (_nodes.Count == 0)
                    _nodes.Add(_frame.Slots[node.Slot]);
                return _frame.Slots[node.Slot].Kind == ValueKind.Node;
            case BoundRelationship relationship:
                return Walk(_frame.Slots[relationship.Slot]);
            case BoundQuantified group:
                return WalkRounds(group);
            default:
                return false;
        }
    }

    private bool Walk(Value step)
    {
        if (step.Kind == ValueKind.List)
        {
            foreach (var element in step.Elements)
            {
                if (!Walk(element))
                    return false;
            }

            return true;
        }

        if (step.Kind != ValueKind.Relationship || _frame.Graph.LastKnownRelationship(step.EntityId) is not { } relationship)
            return false;
        var forward = relationship.Start.Value == _nodes[^1].EntityId;
        _relationships.Add(step);
        _forward.Add(forward);
        _nodes.Add(Value.Node((forward ? relationship.End : relationship.Start).Value));
        return true;
    }

    private bool WalkRounds(BoundQuantified group)
    {
        var lists = group.Elements.OfType<BoundRelationship>().Select(r => _frame.Slots[group.Groups.First(g => g.Inner == r.Slot).Outer]).ToList();
        if (lists.Exists(l => l.Kind != ValueKind.List))
            return false;
        for (var round = 0; round < lists[0].Elements.Length; round++)
        {
            foreach (var list in lists)
            {
                if (!Walk(list.Elements[round]))
                    return false;
            }
        }

        return true;
    }
}
