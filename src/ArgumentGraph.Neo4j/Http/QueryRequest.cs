using System.Buffers;
using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>The body of one request of the Query API.</summary>
internal sealed record QueryRequest(Statement? Statement, ImmutableArray<string> Bookmarks, RunMode? Mode)
{
    private static readonly MediaTypeHeaderValue s_plain = new("application/json");
    private static readonly MediaTypeHeaderValue s_typed = new("application/vnd.neo4j.query");
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public HttpContent Content()
    {
        var isTyped = Statement is { } statement && statement.Parameters.Values.Any(TypedJsonWriter.NeedsTypes);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, s_options))
            Write(json, isTyped);
        return new ReadOnlyMemoryContent(buffer.WrittenMemory) { Headers = { ContentType = isTyped ? s_typed : s_plain } };
    }

    private void Write(Utf8JsonWriter json, bool isTyped)
    {
        json.WriteStartObject();
        if (Statement is { } statement)
            Write(json, statement, isTyped);
        if (Mode is { } mode)
        {
            json.WriteString("accessMode", mode.Writes ? "WRITE" : "READ");
            // Whole seconds; servers before 2026.04 take it and do nothing.
            if (mode.Time is { } time)
                json.WriteNumber("maxExecutionTime", Math.Max(1, (long)Math.Ceiling(time.TotalSeconds)));
        }

        if (!Bookmarks.IsDefaultOrEmpty)
        {
            json.WriteStartArray("bookmarks");
            foreach (var bookmark in Bookmarks)
                json.WriteStringValue(bookmark);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Statement statement, bool isTyped)
    {
        json.WriteString("statement", statement.Text);
        json.WriteBoolean("includeCounters", true);
        if (statement.Parameters.Count == 0)
            return;
        json.WriteStartObject("parameters");
        foreach (var (name, value) in statement.Parameters)
        {
            json.WritePropertyName(name);
            if (isTyped)
                TypedJsonWriter.WriteTyped(json, value);
            else
                TypedJsonWriter.WritePlain(json, value);
        }

        json.WriteEndObject();
    }
}
