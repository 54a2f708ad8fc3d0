using System.Globalization;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>From one type to another. A text that does not hold the value is null; a kind that never could is an error, or null in the OrNull forms.</summary>
internal static class ConversionFunctions
{
    public static Dictionary<string, FunctionBody> All { get; } = new(StringComparer.Ordinal)
    {
        ["toInteger"] = Strict("toInteger()", ToInteger, "a number, a truth value or a string"),
        ["toFloat"] = Strict("toFloat()", ToFloat, "a number or a string"),
        ["toBoolean"] = Strict("toBoolean()", ToBoolean, "a truth value, a whole number or a string"),
        ["toString"] = Strict("toString()", ToText, "a truth value, a number, a string or a temporal value"),
        ["toIntegerOrNull"] = Lenient(ToInteger),
        ["toFloatOrNull"] = Lenient(ToFloat),
        ["toBooleanOrNull"] = Lenient(ToBoolean),
        ["toStringOrNull"] = Lenient(ToText),
    };

    /// <summary>Null (no value) for a kind that cannot be converted; the Cypher null for a text that cannot.</summary>
    public static Value? ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => FromFloat(value.AsFloat),
        ValueKind.Boolean => value.AsBoolean ? 1L : 0L,
        ValueKind.String => IntegerOf(value.AsString.Trim()),
        _ => (Value?)null,
    };

    public static Value? ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Float => value,
        ValueKind.Integer => (double)value.AsInteger,
        ValueKind.String => FloatOf(value.AsString.Trim()) is { } real ? real : Value.Null,
        _ => (Value?)null,
    };

    public static Value? ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer => value.AsInteger != 0,
        ValueKind.String => value.AsString.Trim().ToLowerInvariant() switch { "true" => true, "false" => false, _ => Value.Null },
        _ => (Value?)null,
    };

    public static Value? ToText(Value value) => value.Kind switch
    {
        ValueKind.String => value,
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Float => value.ToString(),
        >= ValueKind.Date => WithSeconds(value.Kind, ValueText.OfTemporal(value)),
        _ => (Value?)null,
    };

    // As Neo4j's toString(): the clock shows seconds even when they are zero, though a table of results leaves them out.
    private static string WithSeconds(ValueKind kind, string text)
    {
        if (kind is ValueKind.Date or ValueKind.Duration)
            return text;
        var end = text.IndexOf(':', StringComparison.Ordinal) + "mm:".Length;
        return end < text.Length && text[end] == ':' ? text : text.Insert(end, ":00");
    }

    private static FunctionBody Strict(string name, Func<Value, Value?> convert, string expected) =>
        new((_, a, span) => convert(a[0]) ?? throw Errors.WrongType(span, name, Arithmetic.Name(a[0]), expected));

    private static FunctionBody Lenient(Func<Value, Value?> convert) => new((_, a, _) => convert(a[0]) ?? Value.Null);

    private static Value IntegerOf(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        return FloatOf(text) is { } real && !double.IsNaN(real) ? FromFloat(real) : Value.Null;
    }

    private static Value FromFloat(double real) =>
        double.IsNaN(real) ? 0L : real >= 9.2233720368547758E18 ? long.MaxValue : real <= -9.2233720368547758E18 ? long.MinValue : (long)real;

    private static double? FloatOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null;
}
