using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Sqlite;

/// <summary>
/// Properties as a JSON object, so that the file can be read with any SQLite tool. A float always has a point or an
/// exponent (<c>1.0</c>), an integer never; NaN and the infinities are <c>{"$float":"NaN"}</c>.
/// </summary>
internal static class PropertyJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PropertyMap properties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            foreach (var (key, value) in properties)
            {
                writer.WritePropertyName(key);
                Write(writer, value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <exception cref="JsonException">The text is no object of property values.</exception>
    public static PropertyMap Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return PropertyMap.Of(document.RootElement.EnumerateObject().Select(p => (p.Name, Read(p.Value))));
    }

    private static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean);
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger);
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat):
                writer.WriteRawValue(FloatText(value.AsFloat));
                break;
            case ValueKind.Float:
                writer.WriteStartObject();
                writer.WriteString("$float", value.AsFloat.ToString(CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                break;
            case ValueKind.String:
                writer.WriteStringValue(value.AsString);
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var element in value.AsList)
                    Write(writer, element);
                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A {value.Kind} cannot be stored as a property.", nameof(value));
        }
    }

    private static Value Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => ReadNumber(element.GetRawText()),
        JsonValueKind.Array => Value.List([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.Object when element.TryGetProperty("$float", out var special) =>
            double.Parse(special.GetString()!, CultureInfo.InvariantCulture),
        _ => throw new JsonException($"A property cannot be {element.ValueKind}."),
    };

    private static Value ReadNumber(string text) => text.AsSpan().ContainsAny(".eE")
        ? (Value)double.Parse(text, CultureInfo.InvariantCulture)
        : (Value)long.Parse(text, CultureInfo.InvariantCulture);

    private static string FloatText(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".eE") ? text : text + ".0";
    }
}
