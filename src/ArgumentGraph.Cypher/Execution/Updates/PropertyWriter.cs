using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Execution.Functions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Updates;

/// <summary>Writes properties and labels of one entity, checking what may be stored, and counts.</summary>
internal static class PropertyWriter
{
    public static PropertyMap Checked(Value map, SourceSpan span, Frame frame)
    {
        if (map.IsNull)
            return PropertyMap.Empty;
        var entries = EntityFunctions.Properties(frame, map, span);
        foreach (var (key, value) in entries)
            Check(key, value, span);
        return PropertyMap.Of(entries.Select(e => (e.Key, e.Value)));
    }

    public static void Set(Frame frame, Value target, string key, Value value, SourceSpan span)
    {
        if (target.IsNull)
            return;
        Check(key, value, span);
        var properties = PropertiesOf(frame, target, span);
        if (value.IsNull && properties[key].IsNull)
            return;
        frame.Written.PropertiesSet++;
        Replace(frame, target, properties.With(key, value), span);
    }

    public static void SetAll(Frame frame, Value target, Value map, bool isAddition, SourceSpan span)
    {
        if (target.IsNull)
            return;
        if (map.IsNull && isAddition)
            return;
        var entries = map.IsNull ? ValueMap.Empty : EntityFunctions.Properties(frame, map, span);
        var properties = PropertiesOf(frame, target, span);
        foreach (var (key, value) in entries)
            Check(key, value, span);
        if (!isAddition)
        {
            frame.Written.PropertiesSet += properties.Count(p => !entries.TryGet(p.Key, out _));
            properties = PropertyMap.Empty;
        }

        frame.Written.PropertiesSet += entries.Count;
        foreach (var (key, value) in entries)
            properties = properties.With(key, value);
        Replace(frame, target, properties, span);
    }

    public static void AddLabels(Frame frame, Value target, IEnumerable<string> labels, SourceSpan span)
    {
        if (target.IsNull)
            return;
        var node = Access.Node(frame, target, span);
        var added = labels.Distinct(StringComparer.Ordinal).Where(l => !node.Has(l)).ToList();
        if (added.Count == 0)
            return;
        frame.Written.LabelsAdded += added.Count;
        frame.Graph.Put(node with { Labels = Sorted(node.Labels.Concat(added)) });
    }

    public static void RemoveLabels(Frame frame, Value target, IEnumerable<string> labels, SourceSpan span)
    {
        if (target.IsNull)
            return;
        var node = Access.Node(frame, target, span);
        var left = node.Labels.Except(labels, StringComparer.Ordinal).ToImmutableArray();
        frame.Written.LabelsRemoved += node.Labels.Length - left.Length;
        if (left.Length < node.Labels.Length)
            frame.Graph.Put(node with { Labels = left });
    }

    public static ImmutableArray<string> Sorted(IEnumerable<string> labels) => [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static PropertyMap PropertiesOf(Frame frame, Value target, SourceSpan span) => target.Kind switch
    {
        ValueKind.Node => Access.Node(frame, target, span).Properties,
        ValueKind.Relationship => Access.Relationship(frame, target, span).Properties,
        _ => throw Errors.WrongType(span, "SET or REMOVE", Arithmetic.Name(target), "a node or a relationship"),
    };

    private static void Replace(Frame frame, Value target, PropertyMap properties, SourceSpan span)
    {
        if (target.Kind == ValueKind.Node)
            frame.Graph.Put(Access.Node(frame, target, span) with { Properties = properties });
        else
            frame.Graph.Put(Access.Relationship(frame, target, span) with { Properties = properties });
    }

    private static void Check(string key, Value value, SourceSpan span)
    {
        if (value.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
            throw Errors.InvalidProperty(span, key, Arithmetic.Name(value));
        if (value.Kind != ValueKind.List)
            return;
        var elements = value.AsList;
        if (elements.Any(e => e.Kind is ValueKind.Null or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path))
            throw Errors.InvalidProperty(span, key, $"a list that holds {Arithmetic.Name(elements.First(e => e.Kind is ValueKind.Null or (>= ValueKind.List and <= ValueKind.Path)))}");
        if (elements.Select(e => e.IsNumber ? ValueKind.Float : e.Kind).Distinct().Count() > 1)
            throw Errors.InvalidProperty(span, key, "a list of different kinds");
    }
}
