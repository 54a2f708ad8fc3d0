using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>Functions of lists and paths.</summary>
internal static class ListFunctions
{
    public static Dictionary<string, FunctionBody> All { get; } = new(StringComparer.Ordinal)
    {
        ["size"] = new((_, a, s) => Size(a[0], s)),
        ["length"] = new((_, a, s) => Path(a[0], "length()", s).Length),
        ["nodes"] = new((_, a, s) => Value.ListOf(Path(a[0], "nodes()", s).Nodes)),
        ["relationships"] = new((_, a, s) => Value.ListOf(Path(a[0], "relationships()", s).Relationships)),
        ["head"] = new((_, a, s) => List(a[0], "head()", s) is [var first, ..] ? first : Value.Null),
        ["last"] = new((_, a, s) => List(a[0], "last()", s) is [.., var last] ? last : Value.Null),
        ["tail"] = new((_, a, s) => Value.ListOf(List(a[0], "tail()", s) is [_, .. var rest] ? rest.ToArray() : Array.Empty<Value>())),
        ["reverse"] = new((_, a, s) => Reverse(a[0], s)),
        ["range"] = new(Range, NullIsNull: false),
        ["isEmpty"] = new((_, a, s) => a[0].Kind == ValueKind.Map ? a[0].AsMap.Count == 0 : Size(a[0], s).AsInteger == 0),
        ["toBooleanList"] = new((_, a, s) => Each(a[0], s, ConversionFunctions.ToBoolean)),
        ["toFloatList"] = new((_, a, s) => Each(a[0], s, ConversionFunctions.ToFloat)),
        ["toIntegerList"] = new((_, a, s) => Each(a[0], s, ConversionFunctions.ToInteger)),
        ["toStringList"] = new((_, a, s) => Each(a[0], s, ConversionFunctions.ToText)),
    };

    private static Value Size(Value value, SourceSpan span) => value.Kind switch
    {
        ValueKind.List => (long)value.Elements.Length,
        ValueKind.String => Characters(value.AsString),
        _ => throw Errors.WrongType(span, "size()", Arithmetic.Name(value), "a list or a string"),
    };

    internal static long Characters(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private static PathValue Path(Value value, string function, SourceSpan span) =>
        value.Kind == ValueKind.Path ? value.AsPath : throw Errors.WrongType(span, function, Arithmetic.Name(value), "a path");

    private static ReadOnlySpan<Value> List(Value value, string function, SourceSpan span) =>
        value.Kind == ValueKind.List ? value.Elements : throw Errors.WrongType(span, function, Arithmetic.Name(value), "a list");

    private static Value Reverse(Value value, SourceSpan span)
    {
        if (value.Kind == ValueKind.String)
            return string.Concat(value.AsString.EnumerateRunes().Reverse());
        var elements = List(value, "reverse()", span).ToArray();
        Array.Reverse(elements);
        return Value.ListOf(elements);
    }

    private static Value Range(Frame frame, Value[] arguments, SourceSpan span)
    {
        foreach (var argument in arguments)
        {
            if (argument.Kind != ValueKind.Integer)
                throw Errors.WrongRangeArgument(span, Arithmetic.Name(argument));
        }

        var (start, end, step) = (arguments[0].AsInteger, arguments[1].AsInteger, arguments.Length > 2 ? arguments[2].AsInteger : 1);
        if (step == 0)
            throw Errors.OutOfRange(span, "The step of range()", "0", "a number other than 0");
        if (step > 0 ? start > end : start < end)
            return Value.EmptyList;
        var count = (Int128.Abs((Int128)end - start) / Int128.Abs(step)) + 1;
        frame.Charge((long)Int128.Min(count, long.MaxValue / 64));
        var values = new Value[(int)count];
        for (var i = 0; i < values.Length; i++)
            values[i] = start + (i * step);
        return Value.ListOf(values);
    }

    private static Value Each(Value list, SourceSpan span, Func<Value, Value?> convert)
    {
        var elements = List(list, "The conversion", span).ToArray();
        return Value.ListOf(Array.ConvertAll(elements, e => e.IsNull ? Value.Null : convert(e) ?? Value.Null));
    }
}
