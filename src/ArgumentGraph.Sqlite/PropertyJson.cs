using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Sqlite;

/// <summary>
/// Properties as a JSON object, so that the file can be read with any SQLite tool. A float always has a point or an
/// exponent (<c>1.0</c>), an integer never; NaN, the infinities and temporal values are <see cref="TaggedValues"/>.
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
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Properties are no JSON object.");
        var entries = new List<(string, Value)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            entries.Add((key, ReadValue(ref reader)));
        }

        return PropertyMap.Of(entries);
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
            case ValueKind.String:
                writer.WriteStringValue(value.AsString);
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var element in value.AsList)
                    Write(writer, element);
                writer.WriteEndArray();
                break;
            case ValueKind.Float or >= ValueKind.Date:
                TaggedValues.Write(writer, value);
                break;
            default:
                throw StoreMessages.Unstorable(value.Kind);
        }
    }

    private static Value ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.ValueSpan.ContainsAny(".eE"u8) ? (Value)reader.GetDouble() : (Value)reader.GetInt64(),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => TaggedValues.Read(ref reader),
        _ => throw new JsonException($"A property cannot be {reader.TokenType}."),
    };

    private static Value ReadList(ref Utf8JsonReader reader)
    {
        var elements = ImmutableArray.CreateBuilder<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            elements.Add(ReadValue(ref reader));
        return Value.List(elements.ToImmutable());
    }

    private static string FloatText(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".eE") ? text : text + ".0";
    }
}
