using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>Head and foot of a page: title, counts; legend, documents, and what is left out. Says where the content may lie.</summary>
internal sealed class PageFrame
{
    private const int TitleLines = 2;

    private readonly MapView view;
    private readonly PictureOptions options;
    private readonly DocumentKey key;
    private readonly Legend? legend;
    private readonly WrappedText title;

    public PageFrame(MapView view, PictureOptions options, ImmutableArray<KeyEntry> documents)
    {
        this.view = view;
        this.options = options;
        Title = DisplayText.Cut(options.Title ?? view.Title, 200);
        title = TitleType.Wrap(Title, options.Width - (2 * Scale.Margin), TitleLines);
        key = new DocumentKey(documents, Scale, options.Width - (2 * Scale.Margin));
        legend = options.Legend && view.Relations.Length > 0 ? new Legend(view, Scale) : null;
        Head = options.Room?.Top ?? (Scale.Margin * 0.75) + (title.Lines.Length * TitleType.LineHeight);
        Top = Head + (SubtitleType.LineHeight * 1.5) + 8;
        Bottom = (options.Room?.Bottom ?? 0) + FootGap + (key.Rows * key.RowHeight) + (legend is null && view.LeftOut.Length == 0 && options.PageNumber is null ? 0 : FootRow) + (Scale.Margin * 0.35);
    }

    public string Title { get; }

    /// <summary>Height that the title takes, or a template above the content.</summary>
    private double Head { get; }

    /// <summary>Height that the head takes.</summary>
    public double Top { get; }

    /// <summary>Height that the foot takes.</summary>
    public double Bottom { get; }

    private double FootRow => 2 * Scale.Foot;

    private double FootGap => 1.5 * Scale.Foot;

    private TypeScale Scale => options.Type;

    private Lettering TitleType => new(FontWeight.SemiBold, Scale.Title, Ink.Text);

    private Lettering SubtitleType => new(FontWeight.Regular, Scale.Subtitle, Ink.SecondText);

    private Lettering FootType => new(FontWeight.Regular, Scale.Foot, Ink.SecondText);

    public IEnumerable<SceneElement> Draw(double width, double height)
    {
        var y = (Scale.Margin * 0.75) + (TitleType.LineHeight * 0.75);
        var lines = TitleType.Paragraph(Scale.Margin, y, title);
        yield return Element(SceneRole.Title, Title, lines);
        var subtitle = SubtitleType.OneLine(DisplayText.Of(view.Subtitle), width - (2 * Scale.Margin));
        yield return Element(SceneRole.Subtitle, subtitle, [SubtitleType.At(Scale.Margin, Head + (SubtitleType.LineHeight * 0.85), subtitle)]);
        foreach (var element in Foot(width, height))
            yield return element;
    }

    private IEnumerable<SceneElement> Foot(double width, double height)
    {
        var y = height - Bottom + FootGap + (key.RowHeight / 2);
        foreach (var element in key.Draw(Scale.Margin, y))
            yield return element;
        y += key.Rows * key.RowHeight;
        foreach (var element in legend?.Draw(Scale.Margin, y) ?? [])
            yield return element;
        var right = width - Scale.Margin;
        if (options.PageNumber is { } number)
        {
            var mark = FootType.Centred(right, y, number, TextAnchor.End);
            yield return Element(SceneRole.PageNumber, $"Slide {number}", [mark]);
            right -= mark.Width + (2 * Scale.Foot);
        }

        if (view.LeftOut.Length > 0)
            yield return Element(SceneRole.LeftOut, view.LeftOut, [FootType.Centred(right, y, DisplayText.Of(view.LeftOut), TextAnchor.End)]);
    }

    private static SceneElement Element(SceneRole role, string alt, ImmutableArray<TextMark> lines)
    {
        var top = lines[0].Origin.Y - lines[0].Size;
        var bounds = new Rect(lines.Min(l => l.Left), top, lines.Max(l => l.Width), lines[^1].Origin.Y + (lines[^1].Size * 0.3) - top);
        return new SceneElement(role, null, alt, bounds, [.. lines]);
    }
}
