using System.Globalization;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>Functions of nodes, relationships and maps, and those that choose among values.</summary>
internal static class EntityFunctions
{
    public static Dictionary<string, FunctionBody> All { get; } = new(StringComparer.Ordinal)
    {
        ["coalesce"] = new((_, a, _) => Array.Find(a, v => !v.IsNull), NullIsNull: false),
        ["nullIf"] = new((_, a, _) => ValueOrder.AreEqual(a[0], a[1]) == true ? Value.Null : a[0], NullIsNull: false),
        ["valueType"] = new((_, a, _) => TypeNames.Of(a[0]), NullIsNull: false),
        ["id"] = new((_, a, s) => Entity(a[0], "id()", s).EntityId),
        ["elementId"] = new((_, a, s) => ElementId(Entity(a[0], "elementId()", s))),
        ["type"] = new((f, a, s) => TypeOf(f, a[0], s)),
        ["labels"] = new((f, a, s) => Labels(f, a[0], s)),
        ["properties"] = new((f, a, s) => Properties(f, a[0], s)),
        ["keys"] = new((f, a, s) => Value.ListOf(Properties(f, a[0], s).Select(e => (Value)e.Key))),
        ["startNode"] = new((f, a, s) => Value.Node(Relationship(f, a[0], "startNode()", s).Start.Value)),
        ["endNode"] = new((f, a, s) => Value.Node(Relationship(f, a[0], "endNode()", s).End.Value)),
        ["randomUUID"] = new((f, _, _) => RandomUuid(f)),
        ["timestamp"] = new((f, _, _) => (f.Now.EpochSecond * 1000) + (f.Now.Nano / 1_000_000)),
    };

    /// <summary>Stable within one store: 4: for nodes, 5: for relationships, and the number.</summary>
    public static string ElementId(Value entity) =>
        string.Create(CultureInfo.InvariantCulture, $"{(entity.Kind == ValueKind.Node ? 4 : 5)}:argraph:{entity.EntityId}");

    public static ValueMap Properties(Frame frame, Value value, SourceSpan span) => value.Kind switch
    {
        ValueKind.Map => value.AsMap,
        ValueKind.Node => ValueMap.Of(Access.Node(frame, value, span).Properties),
        ValueKind.Relationship => ValueMap.Of(Access.Relationship(frame, value, span).Properties),
        _ => throw Errors.WrongType(span, "properties() or keys()", Arithmetic.Name(value), "a node, a relationship or a map"),
    };

    private static Value Entity(Value value, string function, SourceSpan span) =>
        value.IsEntity ? value : throw Errors.WrongType(span, function, Arithmetic.Name(value), "a node or a relationship");

    // The type of a relationship is part of its identity, so it can be asked for even after DELETE.
    private static Value TypeOf(Frame frame, Value value, SourceSpan span) => value.Kind == ValueKind.Relationship
        ? frame.Graph.LastKnownRelationship(value.EntityId)!.Type
        : throw Errors.WrongType(span, "type()", Arithmetic.Name(value), "a relationship");

    private static Value Labels(Frame frame, Value value, SourceSpan span) => value.Kind == ValueKind.Node
        ? Value.ListOf(Access.Node(frame, value, span).Labels.Select(l => (Value)l))
        : throw Errors.WrongType(span, "labels()", Arithmetic.Name(value), "a node");

    private static Relationship Relationship(Frame frame, Value value, string function, SourceSpan span) => value.Kind == ValueKind.Relationship
        ? Access.Relationship(frame, value, span)
        : throw Errors.WrongType(span, function, Arithmetic.Name(value), "a relationship");

    private static Value RandomUuid(Frame frame)
    {
        // RFC 9562, version 4: the bits of version and variant are fixed, the rest is chance.
        var (high, low) = ((frame.NextRandom() & ~0xF000UL) | 0x4000, (frame.NextRandom() & ~(3UL << 62)) | (2UL << 62));
        return string.Create(CultureInfo.InvariantCulture, $"{high >> 32:x8}-{(high >> 16) & 0xFFFF:x4}-{high & 0xFFFF:x4}-{low >> 48:x4}-{low & 0xFFFFFFFFFFFF:x12}");
    }
}
