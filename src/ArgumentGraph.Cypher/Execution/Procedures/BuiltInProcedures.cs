using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Execution.FullText;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Procedures;

/// <summary>The procedures that a server has and that analysts use.</summary>
internal static class BuiltInProcedures
{
    private static readonly CypherType Text = new("STRING", CypherTypeKind.String, false, []);
    private static readonly CypherType Float = new("FLOAT", CypherTypeKind.Float, false, []);
    private static readonly CypherType Node = new("NODE", CypherTypeKind.Node, false, []);
    private static readonly CypherType Map = new("MAP", CypherTypeKind.Map, false, []);
    private static readonly CypherType TextList = new("LIST<STRING>", CypherTypeKind.List, false, [Text]);

    public static ImmutableArray<Procedure> All { get; } =
    [
        Names("db.labels", "label", f => f.Graph.LabelNames()),
        Names("db.relationshipTypes", "relationshipType", f => f.Graph.TypeNames()),
        Names("db.propertyKeys", "propertyKey", f => f.Graph.PropertyKeys()),
        new(
            new ProcedureSignature("db.index.fulltext.queryNodes", [new("indexName", Text), new("queryString", Text), new("options", Map)], [new("node", Node), new("score", Float)], 1),
            QueryNodes),
        new(
            new ProcedureSignature("dbms.components", [], [new("name", Text), new("versions", TextList), new("edition", Text)]),
            (_, _, _) => [["ArgumentGraph", Value.ListOf(new Value[] { "5.26" }), "embedded"]]),
    ];

    private static Procedure Names(string name, string column, Func<Frame, IEnumerable<string>> names) =>
        new(new ProcedureSignature(name, [], [new(column, Text)]), (frame, _, _) => names(frame).Order(StringComparer.Ordinal).Select(n => new Value[] { n }));

    private static IEnumerable<Value[]> QueryNodes(Frame frame, Value[] arguments, SourceSpan span)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
            throw Errors.WrongType(span, "db.index.fulltext.queryNodes", "null", "the name of an index and words to look for");
        var index = frame.FullText.Find(arguments[0].AsString) ?? throw Errors.UnknownIndex(span, arguments[0].AsString, frame.FullText.Names);
        var options = arguments.Length > 2 && arguments[2].Kind == ValueKind.Map ? arguments[2].AsMap : ValueMap.Empty;
        var (skip, limit) = (Count(options, "skip", 0, span), Count(options, "limit", int.MaxValue, span));
        try
        {
            return index.Query(frame.Graph, arguments[1].AsString).Skip(skip).Take(limit).Select(hit => new Value[] { Value.Node(hit.Node), hit.Score });
        }
        catch (TextQueryException wrong)
        {
            throw Errors.InvalidFullTextQuery(span, arguments[1].AsString, wrong.Message);
        }
    }

    private static int Count(ValueMap options, string key, int otherwise, SourceSpan span)
    {
        if (!options.TryGet(key, out var value))
            return otherwise;
        return value.Kind == ValueKind.Integer && value.AsInteger >= 0
            ? (int)Math.Min(value.AsInteger, int.MaxValue)
            : throw Errors.WrongType(span, key, Arithmetic.Name(value), "a whole number, 0 or more");
    }
}
