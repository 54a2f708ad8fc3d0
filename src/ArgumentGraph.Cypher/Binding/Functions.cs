using System.Collections.Frozen;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>The functions of the language, by name in any case. What they compute stands in Execution, under the same names.</summary>
internal static class Functions
{
    private static readonly StaticType Any = StaticType.Any;
    private static readonly StaticType Bool = StaticType.Boolean;
    private static readonly StaticType Int = StaticType.Integer;
    private static readonly StaticType Float = StaticType.Float;
    private static readonly StaticType Number = StaticType.Number;
    private static readonly StaticType Text = StaticType.String;
    private static readonly StaticType Map = StaticType.Map;
    private static readonly StaticType Node = StaticType.Node;
    private static readonly StaticType Rel = StaticType.Relationship;
    private static readonly StaticType Path = StaticType.Path;
    private static readonly StaticType List = StaticType.List;
    private static readonly StaticType Texts = StaticType.ListOf(StaticType.String);
    private static readonly StaticType Keyed = StaticType.Of(ValueKind.Map, ValueKind.Node, ValueKind.Relationship);

    public static FrozenDictionary<string, FunctionDefinition> All { get; } = Definitions().ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    public static FunctionDefinition CountStar => All["count"];

    private static IEnumerable<FunctionDefinition> Definitions() =>
        [.. Scalars(), .. ListsAndPaths(), .. Strings(), .. Mathematics(), .. Conversions(), .. Temporals(), .. Aggregates()];

    private static FunctionDefinition F(string name, StaticType result, params StaticType[] parameters) =>
        new(name, FunctionKind.Scalar, [.. parameters], parameters.Length, false, result);

    private static FunctionDefinition Optional(this FunctionDefinition function, int count) => function with { Required = function.Required - count };

    private static FunctionDefinition Variadic(this FunctionDefinition function) => function with { IsVariadic = true };

    private static FunctionDefinition A(string name, StaticType result, params StaticType[] parameters) =>
        F(name, result, parameters) with { Kind = FunctionKind.Aggregate };

    private static FunctionDefinition[] Scalars() =>
    [
        F("coalesce", Any, Any).Variadic(), F("id", Int, StaticType.Entity), F("elementId", Text, StaticType.Entity), F("type", Text, Rel),
        F("labels", Texts, Node), F("properties", Map, Keyed), F("startNode", Node, Rel), F("endNode", Node, Rel),
        F("nullIf", Any, Any, Any), F("randomUUID", Text), F("valueType", Text, Any), F("timestamp", Int),
        F("char_length", Int, Text), F("character_length", Int, Text),
    ];

    private static FunctionDefinition[] ListsAndPaths() =>
    [
        F("size", Int, StaticType.Of(ValueKind.String, ValueKind.List)), F("length", Int, Path), F("head", Any, List), F("last", Any, List), F("tail", List, List),
        F("keys", Texts, Keyed), F("nodes", StaticType.ListOf(Node), Path), F("relationships", StaticType.ListOf(Rel), Path),
        F("range", StaticType.ListOf(Int), Any, Any, Any).Optional(1), F("reverse", StaticType.Of(ValueKind.String, ValueKind.List), StaticType.Of(ValueKind.String, ValueKind.List)),
        F("isEmpty", Bool, StaticType.Of(ValueKind.String, ValueKind.List, ValueKind.Map)),
        F("toBooleanList", StaticType.ListOf(Bool), List), F("toFloatList", StaticType.ListOf(Float), List),
        F("toIntegerList", StaticType.ListOf(Int), List), F("toStringList", Texts, List),
    ];

    private static FunctionDefinition[] Strings() =>
    [
        F("toLower", Text, Text), F("toUpper", Text, Text), F("lower", Text, Text), F("upper", Text, Text),
        F("trim", Text, Text), F("btrim", Text, Text, Text).Optional(1), F("ltrim", Text, Text, Text).Optional(1), F("rtrim", Text, Text, Text).Optional(1),
        F("replace", Text, Text, Text, Text), F("substring", Text, Text, Int, Int).Optional(1), F("left", Text, Text, Int), F("right", Text, Text, Int),
        F("split", Texts, Text, StaticType.Of(ValueKind.String, ValueKind.List)), F("normalize", Text, Text, Text).Optional(1),
    ];

    private static FunctionDefinition[] Mathematics() =>
    [
        F("abs", Number, Number), F("ceil", Float, Number), F("floor", Float, Number), F("round", Float, Number, Int, Text).Optional(2),
        F("sign", Int, Number), F("rand", Float), F("isNaN", Bool, Number), F("sqrt", Float, Number), F("exp", Float, Number), F("log", Float, Number), F("log10", Float, Number), F("e", Float),
        F("pi", Float), F("sin", Float, Number), F("cos", Float, Number), F("tan", Float, Number), F("cot", Float, Number), F("asin", Float, Number),
        F("acos", Float, Number), F("atan", Float, Number), F("atan2", Float, Number, Number), F("degrees", Float, Number), F("radians", Float, Number),
        F("haversin", Float, Number),
    ];

    private static FunctionDefinition[] Conversions() =>
    [
        F("toInteger", Int, Any), F("toFloat", Float, Any), F("toBoolean", Bool, Any), F("toString", Text, Any),
        F("toIntegerOrNull", Int, Any), F("toFloatOrNull", Float, Any), F("toBooleanOrNull", Bool, Any), F("toStringOrNull", Text, Any),
    ];

    private static IEnumerable<FunctionDefinition> Temporals()
    {
        foreach (var (name, kind) in new[] { ("date", ValueKind.Date), ("localtime", ValueKind.LocalTime), ("time", ValueKind.Time), ("localdatetime", ValueKind.LocalDateTime), ("datetime", ValueKind.DateTime) })
        {
            var result = StaticType.Of(kind);
            yield return F(name, result, Any, Text).Optional(2);
            foreach (var clock in new[] { "transaction", "statement", "realtime" })
                yield return F($"{name}.{clock}", result, Any).Optional(1);
            yield return F($"{name}.truncate", result, Text, Any, Map).Optional(2);
        }

        var duration = StaticType.Of(ValueKind.Duration);
        yield return F("datetime.fromEpoch", StaticType.Of(ValueKind.DateTime), Number, Number);
        yield return F("datetime.fromEpochMillis", StaticType.Of(ValueKind.DateTime), Number);
        yield return F("duration", duration, Any);
        foreach (var name in new[] { "between", "inMonths", "inDays", "inSeconds" })
            yield return F($"duration.{name}", duration, StaticType.Temporal, StaticType.Temporal);
    }

    private static FunctionDefinition[] Aggregates() =>
    [
        A("count", Int, Any), A("sum", StaticType.Of(ValueKind.Integer, ValueKind.Float, ValueKind.Duration), StaticType.Of(ValueKind.Integer, ValueKind.Float, ValueKind.Duration)),
        A("avg", StaticType.Of(ValueKind.Float, ValueKind.Duration), StaticType.Of(ValueKind.Integer, ValueKind.Float, ValueKind.Duration)),
        A("min", Any, Any), A("max", Any, Any), A("collect", List, Any),
        A("stDev", Float, Number), A("stDevP", Float, Number), A("percentileCont", Float, Number, Number), A("percentileDisc", Number, Number, Number),
    ];
}
