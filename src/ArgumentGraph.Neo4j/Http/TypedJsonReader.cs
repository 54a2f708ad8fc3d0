using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>
/// Values of the typed media type, <c>{"$type":"Integer","_value":"1"}</c>. A type that Cypher here does not have (points, bytes,
/// vectors, whatever comes) becomes its text, so that nothing is dropped unseen.
/// </summary>
internal static class TypedJsonReader
{
    /// <exception cref="JsonException">The text is not of the typed form.</exception>
    public static Value Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Expected a typed value, found {json.TokenType}.");
        string? type = null;
        var value = Value.Null;
        var late = json;
        var isLate = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("$type"u8))
            {
                json.Read();
                type = json.GetString();
            }
            else if (type is null)
            {
                // The order of the two is free: the value is read once its type is known.
                json.Read();
                late = json;
                isLate = true;
                json.Skip();
            }
            else
            {
                json.Read();
                value = ReadAs(type, ref json);
            }
        }

        if (isLate)
            value = ReadAs(type ?? throw new JsonException("A typed value has no $type."), ref late);
        return value;
    }

    /// <summary>A row: typed values in brackets.</summary>
    public static ImmutableArray<Value> ReadRow(ref Utf8JsonReader json)
    {
        var row = ImmutableArray.CreateBuilder<Value>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            row.Add(Read(ref json));
        return row.DrainToImmutable();
    }

    private static Value ReadAs(string type, ref Utf8JsonReader json) => type switch
    {
        "Null" => Value.Null,
        "Boolean" => json.GetBoolean(),
        "String" => json.GetString(),
        "Integer" => long.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        "Float" => double.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        "List" => Value.List(ReadRow(ref json)),
        "Map" => new ValueMap(ReadEntries(ref json)),
        "Node" => ReadNode(ref json),
        "Relationship" => ReadRelationship(ref json),
        "Path" => EntityReading.Path(ReadRow(ref json)),
        _ => ReadText(type, ref json),
    };

    private static Value ReadText(string type, ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            using var document = JsonDocument.ParseValue(ref json);
            return document.RootElement.GetRawText();
        }

        var text = json.GetString()!;
        return type switch
        {
            "Date" => IsoText.ReadDate(text) is { } date ? date : text,
            "LocalTime" => IsoText.ReadTime(text) is { } clock ? clock : text,
            "Time" => IsoText.ReadOffsetTime(text, 0) is { } time ? time : text,
            "LocalDateTime" => IsoText.ReadLocalDateTime(text) is { } local ? local : text,
            "OffsetDateTime" or "ZonedDateTime" => IsoText.ReadDateTime(text, Zone.Utc) is { } instant ? instant : text,
            "Duration" => IsoText.ReadDuration(text) is { } span ? span : text,
            _ => text,
        };
    }

    private static List<KeyValuePair<string, Value>> ReadEntries(ref Utf8JsonReader json)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            json.Read();
            entries.Add(KeyValuePair.Create(key, Read(ref json)));
        }

        return entries;
    }

    private static Value ReadNode(ref Utf8JsonReader json)
    {
        var (id, labels, properties) = ("", new List<string>(), new List<KeyValuePair<string, Value>>());
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "_element_id":
                    id = json.GetString()!;
                    break;
                case "_labels":
                    while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                        labels.Add(json.GetString()!);
                    break;
                case "_properties":
                    properties = ReadEntries(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return EntityReading.Node(id, labels, properties);
    }

    private static Value ReadRelationship(ref Utf8JsonReader json)
    {
        var (id, start, end, type, properties) = ("", "", "", "", new List<KeyValuePair<string, Value>>());
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "_element_id": id = json.GetString()!; break;
                case "_start_node_element_id": start = json.GetString()!; break;
                case "_end_node_element_id": end = json.GetString()!; break;
                case "_type": type = json.GetString()!; break;
                case "_properties": properties = ReadEntries(ref json); break;
                default: json.Skip(); break;
            }
        }

        return EntityReading.Relationship(id, type, start, end, properties);
    }
}
