using System.Globalization;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;
using ArgumentGraph.Reading.Formats.Tabular;

namespace ArgumentGraph.Interchange.Csv;

/// <summary>Reads the nodes of a map, and its edges where the file of edges lies beside them.</summary>
internal sealed class CsvReader(ImportedFile file)
{
    // Columns by the names that GraphML has for the same thing.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Id"] = "key",
        ["Topics"] = "topics",
        ["Sources"] = "places",
        ["Method"] = "rule",
    };

    private readonly RowReader rows = new(new LossLedger(), Imported.File(file, "text/csv", null));

    /// <exception cref="InterchangeException">A table has not the columns it must have.</exception>
    public ImportResult Read()
    {
        foreach (var (row, span) in Rows(file.Text(), "row", ["Id", "Label"]))
            rows.AddInsight(row, row["key"]!, span);
        if (file.Companion is { } edges)
        {
            foreach (var (row, _) in Rows(edges.Text(), "row of edges", ["Source", "Target", "Relation"]))
                rows.AddRelation(row, row["source"]!, row["target"]!);
        }

        return rows.Result("csv");
    }

    private static IEnumerable<(RowReader.Row Row, TextSpan Span)> Rows(string text, string noun, string[] needed)
    {
        var table = new DelimitedRows(text, DelimitedRows.SeparatorOf(text)).All().Index();
        string[]? heads = null;
        foreach (var (index, cells) in table)
        {
            if (heads is null)
            {
                heads = [.. cells.Select(c => c.Value(text).Trim())];
                if (needed.Where(n => !heads.Contains(n, StringComparer.OrdinalIgnoreCase)).ToArray() is { Length: > 0 } missing)
                    throw new InterchangeException($"The table of {(noun == "row" ? "nodes" : "edges")} has the columns {string.Join(", ", heads)}; expected also {string.Join(", ", missing)}, as 'argraph draw -o map.csv' writes them.");
                continue;
            }

            var values = heads.Zip(cells).DistinctBy(p => p.First).ToDictionary(p => Name(p.First), p => CsvText.Unguarded(p.Second.Value(text)), StringComparer.Ordinal);
            foreach (var name in needed.Select(Name))
                values.TryAdd(name, "");
            yield return (new RowReader.Row(string.Create(CultureInfo.InvariantCulture, $"{noun} {index + 1}"), values), new TextSpan(cells[0].Span.Start, cells[^1].Span.End));
        }

        if (heads is null)
            throw new InterchangeException($"The table of {(noun == "row" ? "nodes" : "edges")} is empty; expected a line of column names and a line for each {noun}.");
    }

    private static string Name(string column) => s_names.TryGetValue(column, out var name) ? name : column.ToLowerInvariant();
}
