using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Values;
using Spectre.Console;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Prints the rows of a query to stdout, and what it wrote, warns of and planned beside them.</summary>
internal static class ResultPrinter
{
    public static void Print(QueryResult result, QueryFormat format)
    {
        foreach (var note in result.Notifications)
            Messages.Say($"Note: {note.Message}");
        if (result.Plan is { } plan)
            Console.Out.WriteLine(Printable.Of(plan));
        if (result.Columns.Length > 0 && (result.Plan is null || result.Rows.Count > 0))
            PrintRows(result, format);
        if (Written(result.Counters) is { Length: > 0 } written)
            Messages.Say($"Written: {written}.");
    }

    private static void PrintRows(QueryResult result, QueryFormat format)
    {
        switch (format)
        {
            case QueryFormat.Json:
                Console.Out.WriteLine(Json(result, "[\n  ", ",\n  ", "\n]"));
                break;
            case QueryFormat.Ndjson:
                Console.Out.WriteLine(Json(result, "", "\n", ""));
                break;
            case QueryFormat.Csv:
                Console.Out.Write(Csv(result));
                break;
            default:
                Screen.Out.Write(Table(result));
                Messages.Say(result.Rows.Count == 1 ? "1 row" : $"{result.Rows.Count} rows");
                break;
        }
    }

    private static Table Table(QueryResult result)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < result.Columns.Length; i++)
        {
            var column = new TableColumn(new Text(Printable.Of(result.Columns[i])));
            var isNumber = result.Rows.Count > 0 && result.Rows.All(r => r[i].IsNumber || r[i].IsNull);
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
        }

        foreach (var row in result.Rows)
            table.AddRow(row.Select(v => new Text(Printable.Of(v.IsNull ? "" : ValueText.Plain(v)))));
        return table;
    }

    private static string Json(QueryResult result, string open, string between, string close)
    {
        if (result.Rows.Count == 0)
            return open.Length == 0 ? "" : "[]";
        return open + string.Join(between, result.Rows.Select(row => Encoding.UTF8.GetString(Row(result, row)))) + close;
    }

    private static byte[] Row(QueryResult result, IReadOnlyList<Value> row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            for (var i = 0; i < result.Columns.Length; i++)
            {
                json.WritePropertyName(result.Columns[i]);
                JsonValueWriter.Write(json, row[i]);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static string Csv(QueryResult result)
    {
        var text = new StringBuilder();
        foreach (var row in result.Rows.Select(r => r.Select(v => v.IsNull ? "" : ValueText.Plain(v))).Prepend(result.Columns))
            text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        return text.ToString();
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Written(QueryCounters counters)
    {
        var all = new[]
        {
            (counters.NodesCreated, "nodes created"), (counters.NodesDeleted, "nodes deleted"),
            (counters.RelationshipsCreated, "relationships created"), (counters.RelationshipsDeleted, "relationships deleted"),
            (counters.PropertiesSet, "properties set"), (counters.LabelsAdded, "labels added"), (counters.LabelsRemoved, "labels removed"),
        };
        return string.Join(", ", all.Where(c => c.Item1 > 0).Select(c => $"{c.Item1} {c.Item2}"));
    }
}
