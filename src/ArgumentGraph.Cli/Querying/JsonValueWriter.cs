using System.Text.Json;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Values as JSON: nodes and relationships as objects, temporal values and numbers that JSON lacks as text.</summary>
internal static class JsonValueWriter
{
    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: json.WriteNullValue(); break;
            case ValueKind.Boolean: json.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.Integer: json.WriteNumberValue(value.AsInteger); break;
            case ValueKind.Float when double.IsFinite(value.AsFloat): json.WriteNumberValue(value.AsFloat); break;
            case ValueKind.List: WriteList(json, value.AsList); break;
            case ValueKind.Map: WriteEntries(json, value.AsMap); break;
            case ValueKind.Node: WriteNode(json, value.AsNode()!); break;
            case ValueKind.Relationship: WriteRelationship(json, value.AsRelationship()!); break;
            case ValueKind.Path: WritePath(json, value.AsPath); break;
            default: json.WriteStringValue(ValueText.Plain(value)); break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<Value> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            Write(json, value);
        json.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, Value>> entries)
    {
        json.WriteStartObject();
        foreach (var (key, value) in entries)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WritePropertyName("labels");
        WriteList(json, node.Labels.Select(l => (Value)l));
        json.WritePropertyName("properties");
        WriteEntries(json, node.Properties);
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, Relationship relationship)
    {
        json.WriteStartObject();
        json.WriteString("type", relationship.Type);
        json.WriteNumber("start", relationship.Start.Value);
        json.WriteNumber("end", relationship.End.Value);
        json.WritePropertyName("properties");
        WriteEntries(json, relationship.Properties);
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, PathValue path)
    {
        json.WriteStartObject();
        json.WritePropertyName("nodes");
        WriteList(json, path.Nodes);
        json.WritePropertyName("relationships");
        WriteList(json, path.Relationships);
        json.WriteEndObject();
    }
}
