using System.Collections.Immutable;
using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>The numbered sources: title, path, date, and what the map holds of each.</summary>
internal sealed class SourcesSlide
{
    private const double RowHeight = 42;
    private const double Around = 250;
    private static readonly ImmutableArray<double> s_shares = [0.05, 0.38, 0.27, 0.1, 0.09, 0.11];
    private static readonly ImmutableArray<string> s_heads = ["", "Title", "File", "Date", "Insights", "Clashes"];
    private static readonly ImmutableArray<bool> s_centred = [true, false, false, true, true, true];

    private readonly MapIndex index;
    private readonly ImmutableArray<int> documents;
    private readonly string part;

    private SourcesSlide(MapIndex index, ImmutableArray<int> documents, string part) => (this.index, this.documents, this.part) = (index, documents, part);

    /// <summary>As many slides as it takes; none where nothing was read.</summary>
    public static ImmutableArray<SourcesSlide> Of(MapIndex index, PictureOptions options)
    {
        var down = Math.Max(4, (int)((options.Height - Around - (options.Room?.Bottom ?? 0)) / RowHeight) - 1);
        var parts = Enumerable.Range(0, index.Map.Documents.Length).Chunk(down).ToArray();
        return [.. parts.Select((p, i) => new SourcesSlide(index, [.. p], parts.Length == 1 ? "" : $" · part {Caption.Digits(i + 1)} of {Caption.Digits(parts.Length)}"))];
    }

    public Scene Draw(PictureOptions options)
    {
        var subtitle = Caption.Counted(index.Map.Documents.Length, "document") + part;
        var page = new SlidePage(options with { Title = "Sources" }, subtitle, []);
        var head = SlidePage.Type(FontWeight.SemiBold, page.Scale.Foot + 1, Ink.SecondText);
        var grid = new TableGrid([.. s_shares.Select(s => s * page.Width)], s_centred);
        ImmutableArray<TableField> first = [.. s_heads.Select(w => new TableField(w, head, w))];
        foreach (var field in grid.Draw(page.Left, page.Top + 10, [first, .. documents.Select(d => Row(page, d))], _ => RowHeight))
            page.Add(field);
        return page.Finish("sources", subtitle);
    }

    private ImmutableArray<TableField> Row(SlidePage page, int number)
    {
        var document = index.Map.Documents[number];
        var (strong, quiet) = (SlidePage.Type(FontWeight.Medium, page.Scale.Foot + 1), SlidePage.Type(FontWeight.Regular, page.Scale.Foot, Ink.SecondText));
        var insights = index.Map.Insights.Where(i => i.Sources.Any(s => s.DocumentId == document.Id)).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var clashes = index.Relations.Count(r => r.Type == RelationType.Contradicts && (insights.Contains(r.From) || insights.Contains(r.To)));
        TableField Field(string text, Lettering type) => new(text, type, text);
        return
        [
            Field(SourceNumber.Circled(number + 1), quiet), Field(DisplayText.Cut(document.Title, 120), strong), Field(DisplayText.Cut(document.Path, 120), quiet),
            Field(document.Date is { } date ? DisplayText.Cut(date, 20) : "", quiet), Field(Caption.Digits(insights.Count), quiet), Field(Caption.Digits(clashes), quiet),
        ];
    }
}
