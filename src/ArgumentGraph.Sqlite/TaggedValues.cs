using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Sqlite;

/// <summary>Values that JSON lacks, each as an object of one key that names the type: <c>{"$date":"2026-11-25"}</c>.</summary>
internal static class TaggedValues
{
    private static readonly (ValueKind Kind, string Tag)[] s_temporal =
    [
        (ValueKind.Date, "$date"),
        (ValueKind.LocalTime, "$localtime"),
        (ValueKind.Time, "$time"),
        (ValueKind.LocalDateTime, "$localdatetime"),
        (ValueKind.DateTime, "$datetime"),
        (ValueKind.Duration, "$duration"),
    ];

    public static void Write(Utf8JsonWriter writer, Value value)
    {
        writer.WriteStartObject();
        if (value.Kind == ValueKind.Float)
            writer.WriteString("$float", value.AsFloat.ToString(CultureInfo.InvariantCulture));
        else
            writer.WriteString(Array.Find(s_temporal, t => t.Kind == value.Kind).Tag, ValueText.Plain(value));
        writer.WriteEndObject();
    }

    /// <summary>Reads from the start of the object to its end.</summary>
    /// <exception cref="JsonException">The object has another tag, or its text is no such value.</exception>
    public static Value Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        var tag = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString()! : "";
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            throw new JsonException("A property cannot be an object.");
        var text = reader.GetString()!;
        reader.Read();
        if (tag == "$float")
            return double.Parse(text, CultureInfo.InvariantCulture);
        var kind = Array.Find(s_temporal, t => t.Tag == tag).Kind;
        if (kind == ValueKind.Null)
            throw new JsonException($"A property cannot be an object with '{tag}'.");
        return Temporal(kind, text) ?? throw new JsonException($"'{text}' is no {tag[1..]}.");
    }

    // The file may come from a system that knows more zones: the instant and the offset are in the text and still hold.
    private static Value? Temporal(ValueKind kind, string text) =>
        TemporalText.Read(kind, text)
        ?? (kind == ValueKind.DateTime && text.IndexOf('[', StringComparison.Ordinal) is > 0 and var zone ? TemporalText.Read(kind, text[..zone]) : null);
}
