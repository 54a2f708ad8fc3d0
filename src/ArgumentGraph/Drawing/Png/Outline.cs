using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Png;

/// <summary>Marks as polygons in pixels, curves cut into pieces too short to be told from them.</summary>
internal sealed class Outline(double scale)
{
    private const double Kappa = 0.5522847498;
    private const double Flat = 3;

    private readonly Dictionary<(FontWeight, int), IReadOnlyList<List<Point>>> glyphs = [];

    /// <summary>The points of a path; a closed one is not closed again.</summary>
    public List<Point> Of(PathMark path)
    {
        var points = new List<Point> { Scaled(path.Start) };
        foreach (var s in path.Segments)
        {
            if (s.Control1 == s.End && s.Control2 == s.End)
                points.Add(Scaled(s.End));
            else
                Cubic(points, Scaled(s.Control1), Scaled(s.Control2), Scaled(s.End));
        }

        return points;
    }

    public List<Point> Of(CircleMark circle, double grown) => Rounded(
        new Rect(circle.Center.X - circle.Radius - grown, circle.Center.Y - circle.Radius - grown, 2 * (circle.Radius + grown), 2 * (circle.Radius + grown)), circle.Radius + grown);

    public List<Point> Of(RectMark rect, double grown) => Rounded(
        new Rect(rect.Bounds.X - grown, rect.Bounds.Y - grown, rect.Bounds.Width + (2 * grown), rect.Bounds.Height + (2 * grown)),
        rect.Radius > 0 ? Math.Max(0, rect.Radius + grown) : 0);

    /// <summary>All contours of a line of text, kerned as it was measured.</summary>
    public IEnumerable<List<Point>> Of(TextMark text)
    {
        var font = Typeface.Of(text.Weight);
        var unit = text.Size / font.UnitsPerEm;
        var (x, previous) = (text.Left, 0);
        foreach (var rune in text.Text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune.Value);
            x += font.KernOf(previous, glyph) * unit;
            foreach (var contour in Contours(text.Weight, font, glyph))
                yield return contour.ConvertAll(p => new Point((x + (p.X * unit)) * scale, (text.Origin.Y - (p.Y * unit)) * scale));
            x += (glyph == 0 ? FallbackWidths.EmOf(rune) * text.Size : font.AdvanceOf(glyph) * unit) + text.Spacing;
            previous = glyph;
        }
    }

    private Point Scaled(Point p) => new(p.X * scale, p.Y * scale);

    private List<Point> Rounded(Rect r, double radius)
    {
        var (left, top, right, bottom) = (r.X * scale, r.Y * scale, r.Right * scale, r.Bottom * scale);
        var c = Math.Min(radius * scale, Math.Min(right - left, bottom - top) / 2);
        if (c <= 0)
            return [new(left, top), new(right, top), new(right, bottom), new(left, bottom)];
        var k = c * (1 - Kappa);
        var points = new List<Point> { new(left + c, top), new(right - c, top) };
        Cubic(points, new(right - k, top), new(right, top + k), new(right, top + c));
        points.Add(new(right, bottom - c));
        Cubic(points, new(right, bottom - k), new(right - k, bottom), new(right - c, bottom));
        points.Add(new(left + c, bottom));
        Cubic(points, new(left + k, bottom), new(left, bottom - k), new(left, bottom - c));
        points.Add(new(left, top + c));
        Cubic(points, new(left, top + k), new(left + k, top), new(left + c, top));
        return points;
    }

    private static void Cubic(List<Point> points, Point b, Point c, Point d)
    {
        var a = points[^1];
        var pieces = (int)Math.Clamp(Math.Ceiling(Math.Sqrt(Length(a, b) + Length(b, c) + Length(c, d)) * Flat / 2), 4, 96);
        for (var i = 1; i <= pieces; i++)
        {
            var t = (double)i / pieces;
            var (w, x, y, z) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
            points.Add(new Point((w * a.X) + (x * b.X) + (y * c.X) + (z * d.X), (w * a.Y) + (x * b.Y) + (y * c.Y) + (z * d.Y)));
        }
    }

    // In font units; flattened once, finely enough for the largest type at four times its size.
    private IReadOnlyList<List<Point>> Contours(FontWeight weight, TrueTypeFont font, int glyph)
    {
        if (!glyphs.TryGetValue((weight, glyph), out var contours))
            glyphs[(weight, glyph)] = contours = [.. GlyphOutline.Of(font, glyph).Where(c => c.Length > 1).Select(c => Flattened(c))];
        return contours;
    }

    private static List<Point> Flattened(IReadOnlyList<GlyphPoint> contour)
    {
        const int Pieces = 6;
        static GlyphPoint Between(GlyphPoint a, GlyphPoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, true);
        var start = contour[0].IsOnCurve ? contour[0] : contour[^1].IsOnCurve ? contour[^1] : Between(contour[0], contour[^1]);
        var points = new List<Point> { new(start.X, start.Y) };
        for (var i = contour[0].IsOnCurve ? 1 : 0; i <= contour.Count; i++)
        {
            var at = contour[i % contour.Count];
            if (at.IsOnCurve)
            {
                points.Add(new Point(at.X, at.Y));
                continue;
            }

            if (i == contour.Count)
                break;
            var next = contour[(i + 1) % contour.Count];
            var (from, to) = (points[^1], next.IsOnCurve ? next : Between(at, next));
            for (var k = 1; k <= Pieces; k++)
            {
                var t = (double)k / Pieces;
                var (w, x, y) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
                points.Add(new Point((w * from.X) + (x * at.X) + (y * to.X), (w * from.Y) + (x * at.Y) + (y * to.Y)));
            }
        }

        return points;
    }

    private static double Length(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
