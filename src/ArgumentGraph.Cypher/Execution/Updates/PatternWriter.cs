using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Execution.Operators;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Updates;

/// <summary>Creates what a pattern describes: the nodes that are not given, then the relationships.</summary>
internal sealed class PatternWriter
{
    private readonly BoundPath _path;
    private readonly Dictionary<BoundElement, (Func<Frame, IEnumerable<string>> Names, Evaluator? Properties)> _parts = new(ReferenceEqualityComparer.Instance);

    public PatternWriter(ExpressionCompiler expressions, BoundPath path)
    {
        _path = path;
        foreach (var element in path.Elements)
        {
            var (labels, properties) = element is BoundNode node ? (node.Labels, node.Properties) : (((BoundRelationship)element).Types, ((BoundRelationship)element).Properties);
            _parts[element] = (Labels.Written(labels, expressions.Compile), properties is null ? null : expressions.Compile(properties));
        }
    }

    public void Create(Frame frame)
    {
        for (var i = 0; i < _path.Elements.Length; i += 2)
        {
            if (_path.Elements[i] is BoundNode { IsReference: false } node)
                Create(frame, node);
        }

        for (var i = 1; i < _path.Elements.Length; i += 2)
            Create(frame, (BoundRelationship)_path.Elements[i], (BoundNode)_path.Elements[i - 1], (BoundNode)_path.Elements[i + 1]);
        if (_path.NameSlot is { } name)
            frame.Slots[name] = PathBuilder.Build(frame, _path);
    }

    /// <summary>The first property of the pattern that is null in this row; MERGE cannot look for it.</summary>
    public (string Key, SourceSpan Span)? NullProperty(Frame frame)
    {
        foreach (var element in _path.Elements)
        {
            if (_parts[element].Properties?.Invoke(frame) is not { Kind: ValueKind.Map } map)
                continue;
            foreach (var (key, value) in map.AsMap)
            {
                if (value.IsNull)
                    return (key, element is BoundNode node ? node.Span : ((BoundRelationship)element).Span);
            }
        }

        return null;
    }

    private void Create(Frame frame, BoundNode node)
    {
        var (names, properties) = _parts[node];
        var labels = PropertyWriter.Sorted(names(frame));
        var map = properties is null ? PropertyMap.Empty : PropertyWriter.Checked(properties(frame), node.Span, frame);
        frame.Slots[node.Slot] = Value.Node(frame.Graph.Create(labels, map).Id.Value);
        frame.Charge(8 + (2 * map.Count));
        frame.Written.NodesCreated++;
        frame.Written.LabelsAdded += labels.Length;
        frame.Written.PropertiesSet += map.Count;
    }

    private void Create(Frame frame, BoundRelationship relationship, BoundNode left, BoundNode right)
    {
        var (names, properties) = _parts[relationship];
        var type = names(frame).ToList() is [var only] ? only : throw Errors.NoSingleType(relationship.Span);
        var map = properties is null ? PropertyMap.Empty : PropertyWriter.Checked(properties(frame), relationship.Span, frame);
        var (start, end) = relationship.Direction == Direction.Incoming ? (right, left) : (left, right);
        var created = frame.Graph.Create(type, End(frame, start), End(frame, end), map);
        frame.Slots[relationship.Slot] = Value.Relationship(created.Id.Value);
        frame.Charge(8 + (2 * map.Count));
        frame.Written.RelationshipsCreated++;
        frame.Written.PropertiesSet += map.Count;
    }

    private static long End(Frame frame, BoundNode node)
    {
        var value = frame.Slots[node.Slot];
        return value.Kind == ValueKind.Node ? Access.Node(frame, value, node.Span).Id.Value : throw Errors.NullEnd(node.Span, node.Name);
    }
}
