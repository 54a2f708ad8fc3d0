using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Json;

/// <summary>A value of a JSON text with the way to it, so that what is wrong can be told where it is.</summary>
internal readonly record struct JsonPlace(JsonElement Element, string Path)
{
    public string Text() => Element.ValueKind == JsonValueKind.String ? Element.GetString()! : throw Wrong("a string");

    public string Text(string key) => this[key].Text();

    public JsonPlace At(string key) => this[key];

    public bool Has(string key) => Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(key, out _);

    public string? TextOrNull(string key) => this[key].Element.ValueKind == JsonValueKind.Null ? null : Text(key);

    /// <summary>The text at a key that may be absent.</summary>
    public string? Optional(string key) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? Text(key) : null;

    public int Whole(string key) => this[key].Element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value)
        ? value
        : throw this[key].Wrong("a whole number");

    public double Number(string key) => this[key].Element is { ValueKind: JsonValueKind.Number } number
        ? number.GetDouble()
        : throw this[key].Wrong("a number");

    public T Word<T>(string key)
        where T : struct, Enum
    {
        try
        {
            return Words.Parse<T>(Text(key));
        }
        catch (FormatException error)
        {
            throw new InterchangeException($"{Path}.{key}: {error.Message}", error);
        }
    }

    public TextSpan Span()
    {
        var span = new TextSpan(Whole("start"), Whole("end"));
        return span.Start >= 0 && span.Start <= span.End
            ? span
            : throw new InterchangeException(string.Create(CultureInfo.InvariantCulture, $"{Path}: found the range {span.Start} to {span.End}, expected a start that is not negative and not after the end."));
    }

    public ImmutableArray<T> All<T>(string key, Func<JsonPlace, T> read) => this[key].Items(read);

    /// <summary>The elements of an array.</summary>
    public ImmutableArray<T> Items<T>(Func<JsonPlace, T> read)
    {
        if (Element.ValueKind != JsonValueKind.Array)
            throw Wrong("an array");
        var path = Path;
        return [.. Element.EnumerateArray().Select((e, i) => read(new JsonPlace(e, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))))];
    }

    private JsonPlace this[string key]
    {
        get
        {
            if (Element.ValueKind != JsonValueKind.Object)
                throw Wrong("an object");
            return Element.TryGetProperty(key, out var value)
                ? new JsonPlace(value, $"{Path}.{key}")
                : throw new InterchangeException($"{Path}: expected '{key}', which is not there.");
        }
    }

    private InterchangeException Wrong(string expected) =>
        new($"{Path}: found {Words.Of(Element.ValueKind)}, expected {expected}.");
}
