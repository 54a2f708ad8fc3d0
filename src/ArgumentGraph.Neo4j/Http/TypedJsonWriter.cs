using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>
/// Parameters as JSON: plain where plain JSON keeps every kind apart (a whole float is written 1.0), and with a type beside every
/// value where there is a temporal value or a float that JSON lacks.
/// </summary>
internal static class TypedJsonWriter
{
    public static bool NeedsTypes(Value value) => value.Kind switch
    {
        ValueKind.Float => !double.IsFinite(value.AsFloat),
        ValueKind.List => value.AsList.Any(NeedsTypes),
        ValueKind.Map => value.AsMap.Any(e => NeedsTypes(e.Value)),
        _ => value.IsTemporal,
    };

    public static void WritePlain(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: json.WriteNullValue(); break;
            case ValueKind.Boolean: json.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.Integer: json.WriteNumberValue(value.AsInteger); break;
            case ValueKind.Float: json.WriteRawValue(FloatText(value.AsFloat), skipInputValidation: true); break;
            case ValueKind.String: json.WriteStringValue(value.AsString); break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var element in value.AsList)
                    WritePlain(json, element);
                json.WriteEndArray();
                break;
            case ValueKind.Map:
                json.WriteStartObject();
                foreach (var (key, entry) in value.AsMap)
                {
                    json.WritePropertyName(key);
                    WritePlain(json, entry);
                }

                json.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"A value of the type {value.Kind} cannot be a parameter.", nameof(value));
        }
    }

    public static void WriteTyped(Utf8JsonWriter json, Value value)
    {
        json.WriteStartObject();
        json.WriteString("$type", TypeOf(value));
        json.WritePropertyName("_value");
        switch (value.Kind)
        {
            case ValueKind.Null: json.WriteNullValue(); break;
            case ValueKind.Boolean: json.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.Integer: json.WriteStringValue(value.AsInteger.ToString(CultureInfo.InvariantCulture)); break;
            case ValueKind.Float: json.WriteStringValue(value.AsFloat.ToString("R", CultureInfo.InvariantCulture)); break;
            case ValueKind.String: json.WriteStringValue(value.AsString); break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var element in value.AsList)
                    WriteTyped(json, element);
                json.WriteEndArray();
                break;
            case ValueKind.Map:
                json.WriteStartObject();
                foreach (var (key, entry) in value.AsMap)
                {
                    json.WritePropertyName(key);
                    WriteTyped(json, entry);
                }

                json.WriteEndObject();
                break;
            default: json.WriteStringValue(ValueText.Plain(value)); break;
        }

        json.WriteEndObject();
    }

    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.DateTime when value.AsDateTime.Zone.Name is null => "OffsetDateTime",
        ValueKind.DateTime => "ZonedDateTime",
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => throw new ArgumentException($"A value of the type {value.Kind} cannot be a parameter.", nameof(value)),
        var kind => kind.ToString(),
    };

    private static string FloatText(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".eE") ? text : text + ".0";
    }
}
