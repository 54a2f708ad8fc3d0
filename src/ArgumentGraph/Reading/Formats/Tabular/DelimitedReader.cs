using System.Collections.Immutable;
using ArgumentGraph.Model;
using ArgumentGraph.Reading.Decoding;

namespace ArgumentGraph.Reading.Formats.Tabular;

/// <summary>CSV and TSV of insights, one a row; columns are told by their names, in any order and case.</summary>
/// <remarks>
/// A file is one document, whatever its source column says: the column names where a row's author found the statement, which is
/// no place that can be opened here. The document's date is the rows' date where all rows share one.
/// </remarks>
internal sealed class DelimitedReader : IDocumentReader
{
    public bool Reads(string mediaType) => mediaType is MediaTypes.Csv or MediaTypes.TabSeparated;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var text = TextDecoding.Decode(bytes.Span);
        var separator = DelimitedRows.SeparatorOf(text);
        var rows = new DelimitedRows(text, separator).All().ToList();
        if (rows.Count == 0)
            throw new ReadingException("holds no rows. Expected a line of column names and then one insight a line.");
        var names = rows[0].ConvertAll(cell => cell.Value(text));
        var column = InsightColumns.Text(names);
        if (column < 0)
            throw new ReadingException($"has no column of texts: found the columns {Listed(names)}. Name one of them 'text'; 'title' and 'date' are read too.");
        var dates = Dates(text, rows, InsightColumns.Date(names));
        var mediaType = separator == '\t' ? MediaTypes.TabSeparated : MediaTypes.Csv;
        return new SourceText(text, mediaType, null, dates, DocumentShape.Table, Blocks(text, rows, column, InsightColumns.Title(names)));
    }

    private static ImmutableArray<Block> Blocks(string text, List<List<DelimitedCell>> rows, int column, int title) =>
        [.. rows.Skip(1).Where(row => row.Count > column && row[column].Span.Length > 0).Select(row => new Block(
            BlockKind.Row, row[column].Span, 0, row[column].Edits, title >= 0 && row.Count > title ? row[title].Value(text).Trim() : null))];

    private static string? Dates(string text, List<List<DelimitedCell>> rows, int column)
    {
        if (column < 0)
            return null;
        var dates = rows.Skip(1).Where(row => row.Count > column).Select(row => Formats.Dates.Iso(row[column].Value(text))).Distinct().Take(2).ToList();
        return dates.Count == 1 ? dates[0] : null;
    }

    private static string Listed(List<string> names) => string.Join(", ", names.Take(12).Select(name => $"'{(name.Length > 40 ? name[..40] : name)}'"));
}
