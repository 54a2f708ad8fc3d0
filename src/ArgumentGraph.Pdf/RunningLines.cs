namespace ArgumentGraph.Pdf;

/// <summary>Removes headers, footers and page numbers: lines at the edge of pages that come again on others, but for their digits.</summary>
internal static class RunningLines
{
    private const int EdgeLines = 2;

    public static void Remove(List<PageText> pages)
    {
        var edges = pages.ConvertAll(Edges);
        var counts = edges.SelectMany(lines => lines.Select(line => Shape(line.Text)).Distinct()).CountBy(shape => shape).ToDictionary();
        foreach (var (page, lines) in pages.Zip(edges))
        {
            foreach (var line in lines.Where(line => IsPageNumber(line.Text) || (counts[Shape(line.Text)] >= 2 && counts[Shape(line.Text)] * 3 >= pages.Count)))
                page.Columns.ForEach(column => column.Remove(line));
        }
    }

    private static List<Line> Edges(PageText page)
    {
        var lines = page.Columns.SelectMany(column => column).OrderByDescending(line => line.Baseline).ToList();
        return lines.Count <= 2 * EdgeLines ? lines : [.. lines.Take(EdgeLines), .. lines.TakeLast(EdgeLines)];
    }

    private static string Shape(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? '#' : c));

    private static bool IsPageNumber(string text) => text.Length <= 12 && text.Any(char.IsAsciiDigit)
        && text.Split(' ').All(word => word.All(c => !char.IsLetter(c)) || word.ToLowerInvariant() is "page" or "of" or "p" or "p.");
}
