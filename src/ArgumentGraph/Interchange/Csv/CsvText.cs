using System.Text;

namespace ArgumentGraph.Interchange.Csv;

/// <summary>Rows of RFC 4180, with line feeds between them.</summary>
internal static class CsvText
{
    /// <summary>What a spreadsheet would take for a formula at the head of a cell.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    public static void Append(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            text.Append(i > 0 ? "," : "").Append(Quoted(Guarded(cells[i])));
        text.Append('\n');
    }

    /// <summary>An apostrophe before what a spreadsheet would run, and before an apostrophe, so that it can be told apart.</summary>
    public static string Guarded(string cell) => cell.Length > 0 && (cell[0] == '\'' || FormulaStarts.Contains(cell[0])) ? $"'{cell}" : cell;

    /// <summary>The cell as it was before <see cref="Guarded"/>.</summary>
    public static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static string Quoted(string cell) => cell.Length > 0 && (cell.AsSpan().ContainsAny(",\"\r\n") || cell[0] == ' ' || cell[^1] == ' ')
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
