using System.Text;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Pdf;

/// <summary>Joins lines to paragraphs, over columns and pages, and words that a line end has hyphenated.</summary>
internal sealed class Paragraphs
{
    private readonly HashSet<string> _compounds;
    private readonly double _bodySize;
    private readonly double _spacing;
    private readonly StringBuilder _text = new();
    private Line? _last;

    private Paragraphs(List<List<Line>> columns)
    {
        var lines = columns.SelectMany(column => column).ToList();
        _compounds = lines.SelectMany(line => line.Text.Split(' ')).Where(word => word.IndexOf('-', 1) > 0 && !word.EndsWith('-'))
            .Select(word => word.Trim('.', ',', ';', ':', ')', '(', '"').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        _bodySize = Median(lines.SelectMany(line => Enumerable.Repeat(line.Size, Math.Max(1, line.Text.Length / 20))));
        _spacing = Median(columns.SelectMany(column => column.Zip(column.Skip(1), (a, b) => a.Baseline - b.Baseline)).Where(gap => gap > 0));
    }

    public static IEnumerable<(BlockKind Kind, string Text)> Of(IEnumerable<PageText> pages)
    {
        var columns = pages.SelectMany(page => page.Columns).Where(column => column.Count > 0).ToList();
        var joined = new Paragraphs(columns);
        foreach (var column in columns)
        {
            var (left, right) = (column.Min(line => line.Left), column.Max(line => line.Right));
            var first = true;
            foreach (var line in column)
            {
                if (joined._last is { } last && joined.Ends(last, line, left, right, first))
                    yield return joined.Taken();
                joined.Append(line);
                first = false;
            }
        }

        if (joined._last is not null)
            yield return joined.Taken();
    }

    private bool Ends(Line last, Line next, double left, double right, bool newColumn)
    {
        if (Math.Abs(last.Size - next.Size) > 0.12 * Math.Max(last.Size, next.Size))
            return true;
        var ended = EndsSentence(last.Text);
        var gap = last.Baseline - next.Baseline;
        if (newColumn && gap <= 0)
            return ended && !char.IsLower(next.Text[0]);
        if (gap > 1.35 * _spacing || next.Text[0] is '\u2022' or '\u25AA')
            return true;
        var indented = next.Left > left + (0.8 * next.Size) && last.Left <= left + (0.8 * next.Size);
        var shortLine = last.Right < right - (0.2 * (right - left));
        return (indented && ended) || (shortLine && ended && !char.IsLower(next.Text[0])) || (shortLine && IsHeading(last));
    }

    private bool IsHeading(Line line) => line.Size > 1.12 * _bodySize;

    private void Append(Line line)
    {
        if (_last is not null && !JoinsHyphen(line.Text))
            _text.Append(' ');
        _text.Append(line.Text);
        _last = line;
    }

    // A soft break loses its hyphen; a compound that the document writes with one elsewhere keeps it.
    private bool JoinsHyphen(string next)
    {
        if (_text.Length < 2 || _text[^1] is not ('-' or '\u00AD' or '\u2010') || !char.IsLetter(_text[^2]))
            return false;
        var start = _text.ToString().LastIndexOf(' ') + 1;
        var tail = next.Split(' ')[0].TrimEnd('.', ',', ';', ':', ')', '"');
        var compound = $"{_text.ToString(start, _text.Length - start - 1)}-{tail}".TrimStart('(', '"').ToLowerInvariant();
        if (char.IsLower(next[0]) && !_compounds.Contains(compound))
            _text.Length--;
        return true;
    }

    private (BlockKind Kind, string Text) Taken()
    {
        var text = _text.ToString();
        var heading = IsHeading(_last!) && text.Split(' ').Length <= 20 && !EndsSentence(text);
        _text.Clear();
        _last = null;
        return text.StartsWith('\u2022') || text.StartsWith('\u25AA')
            ? (BlockKind.ListItem, text[1..])
            : (heading ? BlockKind.Heading : BlockKind.Paragraph, text);
    }

    private static bool EndsSentence(string text)
    {
        var trimmed = text.AsSpan().TrimEnd("\"')]\u201D\u2019 ");
        return trimmed is [.., '.' or '!' or '?' or ':' or '\u2026'];
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 12 : sorted[sorted.Count / 2];
    }
}
