using System.Text;
using System.Text.Json;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Tabular;

/// <summary>A field of a flat JSON object whose value is a string.</summary>
/// <param name="Name">Decoded.</param>
/// <param name="Span">The value in the raw text, without its quotes.</param>
internal readonly record struct JsonField(string Name, TextSpan Span)
{
    public string Value(string text) => JsonSerializer.Deserialize<string>($"\"{Span.Of(text)}\"") ?? "";
}

/// <summary>Finds the string fields of one line.</summary>
internal static class JsonFields
{
    /// <summary>Null where the line is no JSON object.</summary>
    public static List<JsonField>? In(string text, TextSpan line)
    {
        var bytes = Encoding.UTF8.GetBytes(text, line.Start, line.Length);
        var positions = new CharPositions(bytes, line.Start);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? Fields(ref reader, positions) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<JsonField> Fields(ref Utf8JsonReader reader, CharPositions positions)
    {
        var fields = new List<JsonField>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                var start = positions.At((int)reader.TokenStartIndex + 1);
                fields.Add(new JsonField(name, new TextSpan(start, positions.At((int)reader.BytesConsumed - 1))));
            }

            reader.Skip();
        }

        // What follows the object makes the line no JSON.
        while (reader.Read())
        {
        }

        return fields;
    }

    /// <summary>From places in UTF-8 to places in the text; asked in ascending order.</summary>
    private sealed class CharPositions(byte[] bytes, int start)
    {
        private int _byte;
        private int _char = start;

        public int At(int position)
        {
            _char += Encoding.UTF8.GetCharCount(bytes, _byte, position - _byte);
            _byte = position;
            return _char;
        }
    }
}
