using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Json;

/// <summary>Writes the contract key by key, so that its order and names stand in one place.</summary>
internal static class MapJsonWriter
{
    // A file of its own, never set into a page: letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ArgumentMap map, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteAll(json, "documents", map.Documents, Write);
        WriteAll(json, "insights", map.Insights, Write);
        WriteAll(json, "relations", map.Relations, Write);
        if (!map.Inferences.IsEmpty)
            WriteAll(json, "inferences", map.Inferences, Write);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("path", Whole(document.Path));
        json.WriteString("title", Whole(document.Title));
    }

    private static void Write(Utf8JsonWriter json, Insight insight)
    {
        json.WriteString("id", insight.Id);
        json.WriteString("title", Whole(insight.Title));
        json.WriteString("text", Whole(insight.Text));
        json.WriteString("kind", Words.Of(insight.Kind));
        WriteAll(json, "sources", insight.Sources, Write);
        WriteAll(json, "topics", insight.Topics, Write);
    }

    private static void Write(Utf8JsonWriter json, Passage source)
    {
        json.WriteString("document", source.DocumentId);
        json.WriteNumber("start", source.Span.Start);
        json.WriteNumber("end", source.Span.End);
    }

    private static void Write(Utf8JsonWriter json, TopicStance topic)
    {
        json.WriteString("name", Whole(topic.Topic));
        json.WriteString("stance", Words.Of(topic.Stance));
    }

    private static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteString("id", relation.Id);
        json.WriteString("from", relation.From);
        json.WriteString("to", relation.To);
        json.WriteString("type", Words.Of(relation.Type));
        json.WriteString("kind", Words.Of(relation.Kind));
        json.WriteNumber("confidence", relation.Confidence);
        json.WriteString("method", relation.Method);
        json.WriteString("status", Words.Of(relation.Status));
        json.WriteString("strength", Words.Of(relation.Strength));
        json.WriteString("issue", Whole(relation.Issue));
        json.WriteString("explanation", Whole(relation.Explanation));
        WriteAll(json, "evidence", relation.Evidence, Write);
    }

    private static void Write(Utf8JsonWriter json, Inference inference)
    {
        json.WriteString("id", inference.Id);
        json.WriteString("type", Words.Of(inference.Type));
        json.WriteStartArray("premises");
        foreach (var premise in inference.Premises)
            json.WriteStringValue(premise);
        json.WriteEndArray();
        json.WriteString("conclusion", inference.Conclusion);
        json.WriteString("method", inference.Method);
        WriteAll(json, "undercuts", inference.Undercuts, Write);
    }

    private static void Write(Utf8JsonWriter json, Undercut undercut)
    {
        json.WriteString("from", undercut.InsightId);
        json.WriteNumber("confidence", undercut.Confidence);
        json.WriteString("explanation", Whole(undercut.Explanation));
        WriteAll(json, "evidence", undercut.Evidence, Write);
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("insight", evidence.InsightId);
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteString("cue", Whole(evidence.Cue));
    }

    // Half a surrogate pair fits no UTF-8; the replacement character stands for it, one for one.
    private static string? Whole(string? text) => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
