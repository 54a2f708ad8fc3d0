using System.Text;
using ArgumentGraph.Drawing.Scenes;
using static ArgumentGraph.Drawing.Svg.MarkupText;

namespace ArgumentGraph.Drawing.Svg;

/// <summary>
/// Marks as SVG 1.1 with presentation attributes only: what Chromium, resvg, librsvg, Inkscape and PowerPoint all read alike.
/// Baselines are baked in, heads are paths, and no style sheet is needed but the one that carries the font.
/// </summary>
/// <param name="colour">What an ink is written as.</param>
internal sealed class SvgMarks(StringBuilder svg, Func<Ink, string> colour)
{
    public void Write(Mark mark)
    {
        switch (mark)
        {
            case RectMark rect:
                svg.Append($"<rect x=\"{Number(rect.Bounds.X)}\" y=\"{Number(rect.Bounds.Y)}\" width=\"{Number(rect.Bounds.Width)}\" height=\"{Number(rect.Bounds.Height)}\"");
                svg.Append(rect.Radius > 0 ? $" rx=\"{Number(rect.Radius)}\"" : "");
                Paint(rect.Fill, rect.Stroke);
                break;
            case CircleMark circle:
                svg.Append($"<circle cx=\"{Number(circle.Center.X)}\" cy=\"{Number(circle.Center.Y)}\" r=\"{Number(circle.Radius)}\"");
                Paint(circle.Fill, circle.Stroke);
                break;
            case PathMark path:
                svg.Append("<path d=\"").Append(Data(path)).Append('"');
                Paint(path.Fill, path.Stroke);
                break;
            case TextMark text:
                Write(text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark));
        }
    }

    private void Write(TextMark text)
    {
        svg.Append($"<text x=\"{Number(text.Origin.X)}\" y=\"{Number(text.Origin.Y)}\" font-size=\"{Number(text.Size)}\" font-weight=\"{(int)text.Weight}\" fill=\"{colour(text.Ink)}\"");
        if (text.Anchor != TextAnchor.Start)
            svg.Append(text.Anchor == TextAnchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        if (text.Spacing != 0)
            svg.Append($" letter-spacing=\"{Number(text.Spacing)}\"");
        svg.Append('>').Append(Escape(text.Text)).Append("</text>");
    }

    private void Paint(Ink? fill, Stroke? stroke)
    {
        svg.Append($" fill=\"{(fill is { } ink ? colour(ink) : "none")}\"");
        if (stroke is not null)
            svg.Append($" stroke=\"{colour(stroke.Ink)}\" stroke-width=\"{Number(stroke.Width)}\"");
        if (stroke?.Dash is { } dash)
            svg.Append($" stroke-dasharray=\"{Number(dash.On)} {Number(dash.Off)}\"");
        svg.Append("/>");
    }

    // A cubic whose control points lie on its end is a straight line, and shorter so.
    public static string Data(PathMark path)
    {
        var data = new StringBuilder($"M{Number(path.Start.X)} {Number(path.Start.Y)}");
        foreach (var s in path.Segments)
        {
            data.Append(s.Control1 == s.End && s.Control2 == s.End
                ? $"L{Number(s.End.X)} {Number(s.End.Y)}"
                : $"C{Number(s.Control1.X)} {Number(s.Control1.Y)} {Number(s.Control2.X)} {Number(s.Control2.Y)} {Number(s.End.X)} {Number(s.End.Y)}");
        }

        return data.Append(path.Fill is null ? "" : "Z").ToString();
    }
}
