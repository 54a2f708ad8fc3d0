using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>A column of a listing: its heading for people, its key for programs.</summary>
internal sealed record Column(string Heading, string Key, bool IsNumber = false, bool OnlyForPrograms = false);

/// <summary>Rows of cells (text, numbers or null), printed as a table, JSON or CSV.</summary>
internal sealed class Listing(params Column[] columns)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<object?[]> _rows = [];

    public int Count => _rows.Count;

    public void Add(params object?[] cells) => _rows.Add(cells);

    public void Print(OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                Console.Out.WriteLine(Json());
                break;
            case OutputFormat.Csv:
                Console.Out.Write(Csv());
                break;
            default:
                Screen.Out.Write(Table());
                break;
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("0.00", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };

    private Table Table()
    {
        var table = new Table { Border = TableBorder.Simple };
        var shown = columns.Index().Where(c => !c.Item.OnlyForPrograms).ToArray();
        foreach (var (_, column) in shown)
        {
            var header = new TableColumn(new Text(column.Heading));
            table.AddColumn(column.IsNumber ? header.RightAligned().NoWrap() : header);
        }

        foreach (var row in _rows)
            table.AddRow(shown.Select(c => new Text(Printable.Of(Text(row[c.Index])))));
        return table;
    }

    private string Json() => JsonSerializer.Serialize(
        _rows.Select(row => columns.Select((c, i) => KeyValuePair.Create(c.Key, row[i])).ToDictionary()), s_json);

    private string Csv()
    {
        var text = new StringBuilder();
        Append(text, columns.Select(c => c.Key));
        foreach (var row in _rows)
            Append(text, row.Select(Text));
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
