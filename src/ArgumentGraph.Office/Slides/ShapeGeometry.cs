using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>Outlines as DrawingML holds them.</summary>
internal static class ShapeGeometry
{
    private const int WholeShape = 100_000;

    public static XElement Preset(string name, params (string Name, long Value)[] adjustments) => new(
        A + "prstGeom",
        new XAttribute("prst", name),
        new XElement(A + "avLst", adjustments.Select(a => Guide(a.Name, $"val {a.Value.ToString(CultureInfo.InvariantCulture)}"))));

    public static XElement Rectangle(Rect bounds, double radius) =>
        radius <= 0 ? Preset("rect") : Preset("roundRect", ("adj", Roundness(bounds, radius)));

    /// <summary>
    /// The preset rounded rectangle written out (ISO/IEC 29500-1, presetShapeDefinitions, roundRect), with further places for connectors
    /// to hold on to: they are numbered from 4, after the middles of the four sides.
    /// </summary>
    public static XElement RectangleWithSites(Rect bounds, double radius, IEnumerable<Point> sites)
    {
        var places = sites.Select((site, i) => (Name: $"site{i.ToString(CultureInfo.InvariantCulture)}", At: site)).ToArray();
        string Share(double part, double whole, string measure) =>
            $"*/ {measure} {((long)Math.Round(part / whole * WholeShape)).ToString(CultureInfo.InvariantCulture)} {WholeShape.ToString(CultureInfo.InvariantCulture)}";
        return new XElement(
            A + "custGeom",
            new XElement(A + "avLst", Guide("adj", $"val {Roundness(bounds, radius).ToString(CultureInfo.InvariantCulture)}")),
            new XElement(
                A + "gdLst",
                Guide("x1", "*/ ss adj 100000"), Guide("x2", "+- r 0 x1"), Guide("y2", "+- b 0 x1"),
                places.SelectMany(p => new[] { Guide(p.Name + "x", Share(p.At.X - bounds.X, bounds.Width, "w")), Guide(p.Name + "y", Share(p.At.Y - bounds.Y, bounds.Height, "h")) })),
            new XElement(A + "ahLst"),
            new XElement(
                A + "cxnLst",
                Site("3cd4", "hc", "t"), Site("cd2", "l", "vc"), Site("cd4", "hc", "b"), Site("0", "r", "vc"),
                places.Select(p => Site(Outward(bounds, p.At), p.Name + "x", p.Name + "y"))),
            new XElement(A + "rect", new XAttribute("l", "l"), new XAttribute("t", "t"), new XAttribute("r", "r"), new XAttribute("b", "b")),
            new XElement(
                A + "pathLst",
                new XElement(
                    A + "path",
                    new XElement(A + "moveTo", Point("l", "x1")), Arc("cd2"),
                    new XElement(A + "lnTo", Point("x2", "t")), Arc("3cd4"),
                    new XElement(A + "lnTo", Point("r", "y2")), Arc("0"),
                    new XElement(A + "lnTo", Point("x1", "b")), Arc("cd4"),
                    new XElement(A + "close"))));
    }

    /// <summary>Any run of pieces, in a frame of the given bounds.</summary>
    public static XElement Freeform(PathMark path, Rect bounds, SlideScale scale)
    {
        XElement At(Point p) => new(A + "pt", new XAttribute("x", scale.Emu(p.X - bounds.X)), new XAttribute("y", scale.Emu(p.Y - bounds.Y)));
        var pieces = path.Segments.Select(s => s.Control1 == s.End && s.Control2 == s.End
            ? new XElement(A + "lnTo", At(s.End))
            : new XElement(A + "cubicBezTo", At(s.Control1), At(s.Control2), At(s.End)));
        return new XElement(
            A + "custGeom",
            new XElement(A + "avLst"), new XElement(A + "gdLst"), new XElement(A + "ahLst"), new XElement(A + "cxnLst"),
            new XElement(A + "rect", new XAttribute("l", "0"), new XAttribute("t", "0"), new XAttribute("r", "r"), new XAttribute("b", "b")),
            new XElement(
                A + "pathLst",
                new XElement(
                    A + "path",
                    new XAttribute("w", scale.Emu(bounds.Width)), new XAttribute("h", scale.Emu(bounds.Height)),
                    path.Fill is null ? new XAttribute("fill", "none") : null,
                    new XElement(A + "moveTo", At(path.Start)), pieces,
                    path.Fill is null ? null : new XElement(A + "close"))));
    }

    /// <summary>The least rectangle round all points of a path.</summary>
    public static Rect Around(PathMark path)
    {
        ImmutableArray<Point> points = [path.Start, .. path.Segments.SelectMany(s => new[] { s.Control1, s.Control2, s.End })];
        var (x, y) = (points.Min(p => p.X), points.Min(p => p.Y));
        return new Rect(x, y, points.Max(p => p.X) - x, points.Max(p => p.Y) - y);
    }

    // The way a connector leaves, clockwise from the right.
    private static string Outward(Rect bounds, Point at)
    {
        (string Angle, double Distance)[] sides =
            [("3cd4", Math.Abs(at.Y - bounds.Y)), ("cd2", Math.Abs(at.X - bounds.X)), ("cd4", Math.Abs(at.Y - bounds.Bottom)), ("0", Math.Abs(at.X - bounds.Right))];
        return sides.MinBy(s => s.Distance).Angle;
    }

    private static long Roundness(Rect bounds, double radius) =>
        (long)Math.Round(Math.Min(50_000, radius / Math.Min(bounds.Width, bounds.Height) * 100_000));

    private static XElement Guide(string name, string formula) => new(A + "gd", new XAttribute("name", name), new XAttribute("fmla", formula));

    private static XElement Site(string angle, string x, string y) => new(
        A + "cxn", new XAttribute("ang", angle), new XElement(A + "pos", new XAttribute("x", x), new XAttribute("y", y)));

    private static XElement Point(string x, string y) => new(A + "pt", new XAttribute("x", x), new XAttribute("y", y));

    private static XElement Arc(string start) => new(
        A + "arcTo", new XAttribute("wR", "x1"), new XAttribute("hR", "x1"), new XAttribute("stAng", start), new XAttribute("swAng", "cd4"));
}
