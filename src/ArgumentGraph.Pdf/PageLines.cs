using UglyToad.PdfPig.Content;

namespace ArgumentGraph.Pdf;

/// <summary>Puts the words of a page into lines, and the lines into columns.</summary>
internal static class PageLines
{
    // Words of one line are at most this many font sizes apart; a gutter is wider.
    private const double WidestSpace = 1.4;

    public static PageText Of(Page page)
    {
        var words = page.GetWords().Where(word => word.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(word.Text)).ToList();
        var segments = Rows(words).SelectMany(Segments).ToList();
        return new PageText(Columns(segments));
    }

    private static List<List<Word>> Rows(List<Word> words)
    {
        var rows = new List<List<Word>>();
        foreach (var word in words.OrderByDescending(Baseline).ThenBy(word => word.BoundingBox.Left))
        {
            if (rows.Count > 0 && Math.Abs(Baseline(rows[^1][0]) - Baseline(word)) < 0.4 * Size(word))
                rows[^1].Add(word);
            else
                rows.Add([word]);
        }

        return rows;
    }

    private static IEnumerable<Line> Segments(List<Word> row)
    {
        var segment = new List<Word>();
        foreach (var word in row.OrderBy(word => word.BoundingBox.Left))
        {
            if (segment.Count > 0 && word.BoundingBox.Left - segment[^1].BoundingBox.Right > WidestSpace * Size(word))
            {
                yield return LineOf(segment);
                segment = [];
            }

            segment.Add(word);
        }

        yield return LineOf(segment);
    }

    private static Line LineOf(List<Word> words) => new(
        string.Join(' ', words.Select(word => word.Text)),
        words[0].BoundingBox.Left,
        words.Max(word => word.BoundingBox.Right),
        Baseline(words[0]),
        words.Max(Size));

    // Where enough segments start right of a gap that no line of its height crosses, the page has two columns there.
    // What crosses the gap (a title, a wide table) ends the columns above it and begins new ones below.
    private static List<List<Line>> Columns(List<Line> segments)
    {
        if (Gutter(segments) is not { } gutter)
            return [segments];
        var columns = new List<List<Line>> { new(), new() };
        foreach (var line in segments)
        {
            var crosses = line.Left < gutter - 2 && line.Right > gutter + 2;
            if (crosses)
                columns.AddRange([[line], [], []]);
            else
                columns[^(line.Left < gutter ? 2 : 1)].Add(line);
        }

        return [.. columns.Where(column => column.Count > 0)];
    }

    private static double? Gutter(List<Line> segments)
    {
        var starts = segments.GroupBy(line => Math.Round(line.Left / 4)).Where(group => group.Count() >= 4).OrderByDescending(group => group.Count()).Take(4)
            .Select(group => group.Min(line => line.Left)).ToList();
        foreach (var start in starts)
        {
            var gutter = start - 2;
            var left = segments.Count(line => line.Right < gutter);
            var right = segments.Count(line => line.Left > gutter);
            var crossing = segments.Count - left - right;
            if (left >= 4 && right >= 4 && crossing * 4 < segments.Count && Math.Min(left, right) * 4 >= Math.Max(left, right))
                return gutter;
        }

        return null;
    }

    private static double Baseline(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Size(Word word) => word.Letters[0].PointSize;
}
