using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArgumentGraph.Cypher.Values;

/// <summary>Values as text, in the form the openCypher TCK prints them: close to literals, entities as patterns.</summary>
public static class ValueText
{
    /// <summary>The text of a value; temporal values are quoted ISO texts.</summary>
    public static string Of(Value value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>The text that people see in a table: strings and temporal values without quotes at the top.</summary>
    public static string Plain(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        >= ValueKind.Date => OfTemporal(value),
        _ => Of(value),
    };

    /// <summary>A float with a point or an exponent, so that it cannot be taken for an integer.</summary>
    public static string OfFloat(double value)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "Infinity" : "-Infinity";
        return value == 0 || Math.Abs(value) is >= 1e-3 and < 1e7 ? Positional(value) : Scientific(value);
    }

    internal static string OfTemporal(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate.ToString(),
        ValueKind.LocalTime => value.AsLocalTime.ToString(),
        ValueKind.Time => value.AsTime.ToString(),
        ValueKind.LocalDateTime => value.AsLocalDateTime.ToString(),
        ValueKind.DateTime => value.AsDateTime.ToString(),
        _ => value.AsDuration.ToString(),
    };

    internal static void WriteEntries(StringBuilder text, IEnumerable<KeyValuePair<string, Value>> entries)
    {
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in entries)
        {
            text.Append(separator).Append(key).Append(": ");
            Write(text, value);
            separator = ", ";
        }

        text.Append('}');
    }

    private static void Write(StringBuilder text, Value value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value.Kind)
        {
            case ValueKind.Null: text.Append("null"); break;
            case ValueKind.Boolean: text.Append(value.AsBoolean ? "true" : "false"); break;
            case ValueKind.Integer: text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger}"); break;
            case ValueKind.Float: text.Append(OfFloat(value.AsFloat)); break;
            case ValueKind.String: Quote(text, value.AsString); break;
            case ValueKind.List: WriteList(text, value.Elements); break;
            case ValueKind.Map: WriteEntries(text, value.AsMap); break;
            case ValueKind.Node or ValueKind.Relationship: WriteEntity(text, value); break;
            case ValueKind.Path: WritePath(text, value.AsPath); break;
            default: text.Append('\'').Append(OfTemporal(value)).Append('\''); break;
        }
    }

    private static void Quote(StringBuilder text, string content) =>
        text.Append('\'').Append(content.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append('\'');

    private static void WriteList(StringBuilder text, ReadOnlySpan<Value> elements)
    {
        text.Append('[');
        for (var i = 0; i < elements.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            Write(text, elements[i]);
        }

        text.Append(']');
    }

    private static void WriteEntity(StringBuilder text, Value value)
    {
        if (value.Entity is { } entity)
            entity.Write(text);
        else
            text.Append(value.Kind == ValueKind.Node ? "(#" : "[#").Append(value.EntityId).Append(value.Kind == ValueKind.Node ? ')' : ']');
    }

    private static void WritePath(StringBuilder text, PathValue path)
    {
        text.Append('<');
        for (var i = 0; i < path.Nodes.Length; i++)
        {
            Write(text, path.Nodes[i]);
            if (i == path.Length)
                break;
            text.Append(path.Forward[i] ? "-" : "<-");
            Write(text, path.Relationships[i]);
            text.Append(path.Forward[i] ? "->" : "-");
        }

        text.Append('>');
    }

    // "R" is the shortest text that reads back as the same double; between 1e-5 and 1e15 it has no exponent.
    private static string Positional(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('.', StringComparison.Ordinal) ? shortest : shortest + ".0";
    }

    private static string Scientific(double value)
    {
        var text = value.ToString("E16", CultureInfo.InvariantCulture);
        for (var digits = 0; digits < 17; digits++)
        {
            var attempt = value.ToString($"E{digits}", CultureInfo.InvariantCulture);
            if (double.Parse(attempt, CultureInfo.InvariantCulture).Equals(value))
            {
                text = attempt;
                break;
            }
        }

        var e = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text[..e];
        var exponent = int.Parse(text[(e + 1)..], CultureInfo.InvariantCulture);
        return (mantissa.Contains('.', StringComparison.Ordinal) ? mantissa : mantissa + ".0") + "E" + exponent.ToString(CultureInfo.InvariantCulture);
    }
}
