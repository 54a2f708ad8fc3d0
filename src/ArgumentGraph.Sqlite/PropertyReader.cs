using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Sqlite;

/// <summary>Reads what <see cref="PropertyJson"/> has written, row after row.</summary>
internal sealed class PropertyReader
{
    private readonly TextCache _texts = new();
    private readonly List<(string, Value)> _entries = [];

    /// <summary>The text of some bytes; equal bytes mostly give one string.</summary>
    public string Text(ReadOnlySpan<byte> utf8) => _texts.Of(utf8);

    /// <exception cref="JsonException">The text is no object of property values.</exception>
    public PropertyMap Read(ReadOnlySpan<byte> json)
    {
        if (json.SequenceEqual("{}"u8))
            return PropertyMap.Empty;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Properties are no JSON object.");
        _entries.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Text(ref reader);
            reader.Read();
            _entries.Add((key, ReadValue(ref reader)));
        }

        return PropertyMap.Of(_entries);
    }

    private string Text(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? reader.GetString()! : _texts.Of(reader.ValueSpan);

    private Value ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.Number => reader.ValueSpan.ContainsAny(".eE"u8) ? (Value)reader.GetDouble() : (Value)reader.GetInt64(),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => TaggedValues.Read(ref reader),
        _ => throw new JsonException($"A property cannot be {reader.TokenType}."),
    };

    private Value ReadList(ref Utf8JsonReader reader)
    {
        var elements = ImmutableArray.CreateBuilder<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            elements.Add(ReadValue(ref reader));
        return Value.List(elements.ToImmutable());
    }
}
