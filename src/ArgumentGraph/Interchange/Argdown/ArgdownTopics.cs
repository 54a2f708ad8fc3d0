using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>Topics as tags; the side taken, and names that no tag can hold, as data.</summary>
internal static class ArgdownTopics
{
    private static readonly Stance[] s_stances = [Stance.Edge, Stance.Weakness, Stance.Neutral];

    /// <summary>Whether <c>#(name)</c> gives the name back.</summary>
    public static bool IsTag(string name) =>
        name.Length > 0 && name.Trim() == name && !name.Any(c => c == ')' || char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029');

    public static void Write(Utf8JsonWriter json, ImmutableArray<TopicStance> topics, Func<string, string> clean)
    {
        foreach (var stance in s_stances)
        {
            var names = topics.Where(t => t.Stance == stance && (stance != Stance.Neutral || !IsTag(t.Topic))).Select(t => clean(t.Topic)).ToArray();
            if (names.Length == 0)
                continue;
            json.WriteStartArray(Words.Of(stance));
            foreach (var name in names)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }
    }

    /// <summary>Topics by name, from a statement's tags and data.</summary>
    public static ImmutableArray<TopicStance> Read(IEnumerable<string> tags, JsonElement data)
    {
        var topics = new SortedDictionary<string, TopicStance>(StringComparer.Ordinal);
        foreach (var tag in tags)
            topics[tag] = new TopicStance(tag, Stance.Neutral, null);
        foreach (var stance in s_stances.Reverse())
        {
            foreach (var name in Texts(data, Words.Of(stance)))
                topics[name] = new TopicStance(name, stance, null);
        }

        return [.. topics.Values];
    }

    private static IEnumerable<string> Texts(JsonElement data, string key) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)
            : [];
}
