using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Evaluation.Matching;
using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Texts;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Evaluating;

/// <summary>Every decision of an evaluation, one JSON object a line, so that anyone can score it.</summary>
internal static class PredictionFile
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, PairSet set, PairReport report) => WriteLines(path, set.Pairs.Zip(report.Decisions), (json, row) =>
    {
        var (pair, decision) = row;
        json.WriteString("a", pair.A);
        json.WriteString("b", pair.B);
        json.WriteString("predicted", decision.Label);
        json.WriteNumber("confidence", decision.Confidence);
        json.WriteString("kind", decision.Kind is { } kind ? Words.Of(kind) : null);
        json.WriteString("gold", pair.Label);
        json.WriteString("explanation", decision.Explanation);
        json.WriteStartArray("evidence");
        foreach (var evidence in decision.Evidence)
            Write(json, evidence);
        json.WriteEndArray();
    });

    public static void Write(string path, PairSet set, MatchReport report) => WriteLines(path, set.Pairs.Zip(report.Scores), (json, row) =>
    {
        json.WriteString("a", row.First.A);
        json.WriteString("b", row.First.B);
        json.WriteNumber("score", Math.Round(row.Second, 6));
        json.WriteString("gold", row.First.Label);
    });

    public static void Write(string path, TextSet set, TextReport report) => WriteLines(path, set.Texts.Zip(report.Decisions), (json, row) =>
    {
        var (text, decision) = row;
        json.WriteString("doc", text.Name);
        json.WriteString("central", decision.Central is { } central ? text.Components[central].Id : null);
        json.WriteStartArray("edges");
        foreach (var edge in decision.Edges)
        {
            json.WriteStartObject();
            json.WriteString("from", text.Components[edge.From].Id);
            json.WriteString("to", text.Components[edge.To].Id);
            json.WriteString("label", edge.Label);
            json.WriteBoolean("undercut", edge.IsUndercut);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("side", evidence.InsightId);
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteString("cue", evidence.Cue);
        json.WriteEndObject();
    }

    private static void WriteLines<T>(string path, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        using var stream = File.Create(path);
        foreach (var row in rows)
        {
            using (var json = new Utf8JsonWriter(stream, s_options))
            {
                json.WriteStartObject();
                write(json, row);
                json.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }
    }
}
