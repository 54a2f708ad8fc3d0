using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Functions;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>Reading properties, elements and parts.</summary>
internal static class Access
{
    public static Value Property(Frame frame, Value target, string key, SourceSpan span) => target.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Node => Node(frame, target, span).Properties[key],
        ValueKind.Relationship => Relationship(frame, target, span).Properties[key],
        ValueKind.Map => target.AsMap[key],
        >= ValueKind.Date => TemporalFields.Read(target, key, span),
        _ => throw Errors.WrongPropertyTarget(span, Arithmetic.Name(target), key),
    };

    public static Value Element(Frame frame, Value target, Value index, SourceSpan span)
    {
        if (target.IsNull || index.IsNull)
            return target.IsNull || target.Kind is ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship
                ? Value.Null
                : throw Errors.WrongElementAccess(span, Arithmetic.Name(target));
        switch (target.Kind)
        {
            case ValueKind.List:
                if (index.Kind != ValueKind.Integer)
                    throw Errors.WrongListIndex(span, Arithmetic.Name(index));
                var elements = target.Elements;
                var at = index.AsInteger;
                at = at < 0 ? elements.Length + at : at;
                return at >= 0 && at < elements.Length ? elements[(int)at] : Value.Null;
            case ValueKind.Map or ValueKind.Node or ValueKind.Relationship or >= ValueKind.Date:
                return index.Kind == ValueKind.String ? Property(frame, target, index.AsString, span) : throw Errors.WrongMapKey(span, Arithmetic.Name(index));
            default:
                throw Errors.WrongElementAccess(span, Arithmetic.Name(target));
        }
    }

    public static Value Slice(Frame frame, Value target, Value from, Value to, SourceSpan span)
    {
        if (target.IsNull || from.IsNull || to.IsNull)
            return Value.Null;
        if (target.Kind != ValueKind.List)
            throw Errors.WrongElementAccess(span, Arithmetic.Name(target));
        if (from.Kind != ValueKind.Integer || to.Kind != ValueKind.Integer)
            throw Errors.WrongListIndex(span, Arithmetic.Name(from.Kind != ValueKind.Integer ? from : to));
        var elements = target.Elements;
        var (start, end) = (Position(from.AsInteger, elements.Length), Position(to.AsInteger, elements.Length));
        if (start >= end)
            return Value.EmptyList;
        frame.Charge(end - start);
        return Value.ListOf(elements[start..end].ToArray());
    }

    public static Node Node(Frame frame, Value node, SourceSpan span) =>
        frame.Graph.FindNode(node.EntityId) ?? throw Errors.DeletedEntity(span, "node");

    public static Relationship Relationship(Frame frame, Value relationship, SourceSpan span) =>
        frame.Graph.FindRelationship(relationship.EntityId) ?? throw Errors.DeletedEntity(span, "relationship");

    private static int Position(long index, int length) => (int)Math.Clamp(index < 0 ? length + index : index, 0, length);
}
