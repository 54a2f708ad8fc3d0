using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>What a box says.</summary>
/// <param name="InsightId">The insight.</param>
/// <param name="Title">Clean.</param>
/// <param name="Alt">For those who do not see it.</param>
/// <param name="Sources">Numbers of its documents.</param>
/// <param name="SourceLine">Names beside the numbers, on a board; else empty.</param>
/// <param name="Cues">Clean words to be underlined where the title holds them.</param>
/// <param name="Hue">The topic's.</param>
internal sealed record BoxContent(
    string InsightId, string Title, string Alt, ImmutableArray<int> Sources, string SourceLine, ImmutableArray<string> Cues, Ink Hue);

/// <summary>A box measured once, and drawn wherever the layout puts it.</summary>
internal sealed class BoxDesign
{
    private const double Radius = 7;
    private const double Bar = 5;
    private const double Top = 10;
    private const double Bottom = 7;
    private const double QuoteGap = 5;
    private const int MaxLines = 3;

    private readonly TypeScale scale;
    private readonly Lettering type;
    private readonly WrappedText title;
    private readonly string? quotedCue;

    public BoxDesign(BoxContent content, TypeScale scale, bool wide)
    {
        Content = content;
        this.scale = scale;
        type = new Lettering(FontWeight.Medium, wide ? scale.BoardClaim : scale.Claim, Ink.Text);
        Width = wide ? scale.BoardBoxWidth : scale.BoxWidth;
        title = type.Wrap(content.Title, TextWidth, MaxLines);
        // On a board the words that make the stance are the point: where the title left them out, they are quoted below it.
        if (wide && content.Cues.FirstOrDefault() is { } cue && !content.Cues.Any(c => content.Title.Contains(c, StringComparison.OrdinalIgnoreCase)))
            quotedCue = Quiet.OneLine($"“{cue}”", TextWidth);
        Height = Math.Round(Top + (title.Lines.Length * type.LineHeight) + (quotedCue is null ? 0 : Quiet.LineHeight + QuoteGap) + SourceRow + Bottom);
    }

    public BoxContent Content { get; }

    public double Width { get; }

    public double Height { get; }

    private Lettering Quiet => new(FontWeight.Regular, scale.Source + 1, Ink.SecondText);

    // Round numbers of a page's 12 points: what stands in the row grows with its type.
    private double Factor => scale.Source / TypeScale.Page.Source;

    private double SourceRow => 22 * Factor;

    private double TextWidth => Width - Bar - scale.BoxPadding - scale.BoxPadding + 4;

    public SceneElement Draw(Rect bounds, string group)
    {
        var left = bounds.X + Bar + scale.BoxPadding - 4;
        var baseline = bounds.Y + Top + (type.LineHeight * 0.76);
        var lines = type.Paragraph(left, baseline, title);
        var sources = bounds.Bottom - Bottom - (SourceRow / 2) + 1;
        ImmutableArray<Mark> marks =
        [
            new RectMark(bounds, Radius, Ink.Box, null),
            BarMark(bounds, Content.Hue),
            new RectMark(bounds, Radius, null, new Stroke(Ink.Border, 1)),
            .. CueMarks.Of(Content.Title, lines, type, Content.Cues),
            .. Quote(left, baseline + (lines.Length * type.LineHeight) - 1),
            .. Sources(left, sources),
        ];
        return new SceneElement(SceneRole.Box, Content.InsightId, Content.Alt, bounds, marks) { Group = group };
    }

    private ImmutableArray<Mark> Quote(double left, double baseline)
    {
        if (quotedCue is null)
            return [];
        var line = Quiet.At(left, baseline, quotedCue);
        return CueMarks.Of(quotedCue, [line], Quiet, Content.Cues);
    }

    private ImmutableArray<Mark> Sources(double left, double middle)
    {
        if (Content.SourceLine.Length == 0 || Content.Sources.Length != 1)
            return SourceNumber.Row(Content.Sources, left, middle, TextWidth, Factor);
        var after = SourceNumber.WidthOf(Content.Sources[0], Factor) + 6;
        return
        [
            .. SourceNumber.Draw(Content.Sources[0], left, middle, Factor),
            Quiet.Centred(left + after, middle, Quiet.OneLine(Content.SourceLine, TextWidth - after)),
        ];
    }

    // Along the left edge, inside the rounded corners.
    private static PathMark BarMark(Rect box, Ink hue)
    {
        var k = Radius * 0.4477;
        Point P(double x, double y) => new(box.X + x, y);
        RouteSegment Straight(Point to) => new(to, to, to);
        return new PathMark(
            P(Bar, box.Y + 0.4),
            [
                Straight(P(Radius, box.Y)),
                new RouteSegment(P(k, box.Y), P(0, box.Y + k), P(0, box.Y + Radius)),
                Straight(P(0, box.Bottom - Radius)),
                new RouteSegment(P(0, box.Bottom - k), P(k, box.Bottom), P(Radius, box.Bottom)),
                Straight(P(Bar, box.Bottom - 0.4)),
                Straight(P(Bar, box.Y + 0.4)),
            ],
            hue,
            null);
    }
}
