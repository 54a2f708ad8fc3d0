using System.Collections.Immutable;
using ArgumentGraph.Model;
using ArgumentGraph.Reading.Decoding;
using ArgumentGraph.Reading.Formats.Plain;

namespace ArgumentGraph.Reading.Formats.Tabular;

/// <summary>JSON Lines of insights: one object a line, fields told by their names as columns are. Source fields are left as in tables.</summary>
internal sealed class JsonLinesReader : IDocumentReader
{
    public bool Reads(string mediaType) => mediaType == MediaTypes.JsonLines;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var text = TextDecoding.Decode(bytes.Span);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var dates = new HashSet<string?>();
        var number = 0;
        foreach (var line in Lines.Of(text, new TextSpan(0, text.Length)))
        {
            number++;
            var span = Lines.Trimmed(text, line);
            if (span.Length > 0)
                blocks.Add(BlockOf(text, span, number, dates));
        }

        if (blocks.Count == 0)
            throw new ReadingException("holds no lines. Expected one JSON object a line, with a field 'text'.");
        return new SourceText(text, MediaTypes.JsonLines, null, dates.Count == 1 ? dates.First() : null, DocumentShape.Table, blocks.ToImmutable());
    }

    private static Block BlockOf(string text, TextSpan line, int number, HashSet<string?> dates)
    {
        var fields = JsonFields.In(text, line) ?? throw new ReadingException(
            $"is not JSON Lines: line {number} is no JSON object. Expected one object a line, with a field 'text'.");
        var names = fields.ConvertAll(field => field.Name);
        var column = InsightColumns.Text(names);
        if (column < 0)
            throw new ReadingException($"has no text in line {number}: found the fields {string.Join(", ", names.Take(12).Select(name => $"'{name}'"))}. Name one of them 'text'.");
        dates.Add(InsightColumns.Date(names) is >= 0 and var date ? Dates.Iso(fields[date].Value(text)) : null);
        var title = InsightColumns.Title(names);
        return new Block(BlockKind.Row, fields[column].Span, 0, JsonEscapes.In(text, fields[column].Span), title < 0 ? null : fields[title].Value(text).Trim());
    }
}
