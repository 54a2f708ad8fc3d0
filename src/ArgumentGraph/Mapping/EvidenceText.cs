using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>
/// Evidence as one JSON string, <c>[{"insight","start","end","cue"}]</c>: a property graph holds no list of maps.
/// </summary>
internal static partial class EvidenceText
{
    public static string Write(ImmutableArray<Evidence> evidence) => JsonSerializer.Serialize(
        evidence.Select(e => new Entry(e.InsightId, e.Span.Start, e.Span.End, e.Cue)).ToArray(), Json.Default.EntryArray);

    /// <exception cref="JsonException">The text is not what <see cref="Write"/> makes.</exception>
    public static ImmutableArray<Evidence> Read(string text) =>
        [.. JsonSerializer.Deserialize(text, Json.Default.EntryArray)!.Select(e => new Evidence(e.Insight, new TextSpan(e.Start, e.End), e.Cue))];

    internal sealed record Entry(string Insight, int Start, int End, string Cue);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Entry[]))]
    private sealed partial class Json : JsonSerializerContext;
}
