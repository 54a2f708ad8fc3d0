using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>Data as JSON on one line, which is YAML as well.</summary>
internal static class ArgdownData
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = Encoder() };
    private static readonly JsonSerializerOptions s_strings = new() { Encoder = s_options.Encoder };

    /// <summary>A string in double quotes.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, s_strings);

    /// <summary>A value of JSON, escaped for Argdown.</summary>
    public static string Element(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
            element.WriteTo(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static string Object(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    // A brace inside a string would end the data, and three equal signs the head of the file; YAML forbids what it cannot print.
    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('{', '}', '=', '\u2028', '\u2029', '\u0085', '\uFEFF', '\uFFFE', '\uFFFF');
        return JavaScriptEncoder.Create(settings);
    }
}
