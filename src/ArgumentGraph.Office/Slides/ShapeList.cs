using System.Collections.Immutable;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>Makes single shapes and numbers them; every one carries words for those who do not see it.</summary>
internal sealed class ShapeList(Palette palette, SlideScale scale)
{
    private const double Slack = 2;

    private readonly TextBody text = new(palette, scale);
    private int last = 1;

    public SlideScale Scale => scale;

    public int NextId() => ++last;

    /// <summary>A rectangle with the text that the scene sets into it.</summary>
    public XElement Rectangle(int id, string name, string alt, RectMark rect, Stroke? stroke, XElement geometry, ImmutableArray<TextMark> words, bool hasGround) => new(
        P + "sp",
        new XElement(P + "nvSpPr", Named(id, name, alt), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "spPr", Connector.Frame(rect.Bounds, scale), geometry, palette.Fill(rect.Fill), palette.Line(stroke ?? rect.Stroke, scale)),
        text.Inside(rect.Bounds, words, hasGround));

    /// <summary>Words that stand free on the page.</summary>
    /// <param name="room">The width they may use; null for a line that is as wide as its words.</param>
    public XElement TextBox(string name, string alt, ImmutableArray<TextMark> words, double? room, bool hasGround = false)
    {
        var paragraphs = TextParagraph.Of(words);
        var top = paragraphs[0].First.Origin.Y - (TextBody.AboveBaseline * paragraphs[0].First.Size);
        var bottom = paragraphs[^1].Last.Origin.Y + (0.3 * paragraphs[^1].Last.Size);
        var wraps = paragraphs.Any(p => p.Lines > 1);
        var left = paragraphs.Min(p => p.Left);
        var width = wraps && room is { } given ? given : paragraphs.Max(p => p.Right) - left + Slack;
        return new XElement(
            P + "sp",
            new XElement(P + "nvSpPr", Named(NextId(), name, alt), new XElement(P + "cNvSpPr", new XAttribute("txBox", 1)), new XElement(P + "nvPr")),
            new XElement(P + "spPr", Connector.Frame(new Rect(left, top, width, bottom - top), scale), ShapeGeometry.Preset("rect"), new XElement(A + "noFill")),
            text.Free(paragraphs, wraps, hasGround));
    }

    /// <summary>A line or an area of any outline.</summary>
    public XElement Freeform(string name, string alt, PathMark path)
    {
        var bounds = ShapeGeometry.Around(path);
        return Plain(null, name, alt, Connector.Frame(bounds, scale), ShapeGeometry.Freeform(path, bounds, scale), path.Fill, path.Stroke);
    }

    /// <summary>A point where connectors meet, no wider than they are.</summary>
    public XElement Dot(int id, string alt, Rect bounds, Ink ink) => new(
        P + "sp",
        new XElement(P + "nvSpPr", Named(id, "Joint", alt), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "spPr", Connector.Frame(bounds, scale), ShapeGeometry.Preset("roundRect", ("adj", 50_000)), palette.Fill(ink), palette.Line(null, scale)));

    public XElement Circle(string name, string alt, CircleMark circle, int? id = null) => Plain(
        id, name, alt, Connector.Frame(new Rect(circle.Center.X - circle.Radius, circle.Center.Y - circle.Radius, 2 * circle.Radius, 2 * circle.Radius), scale),
        ShapeGeometry.Preset("ellipse"), circle.Fill, circle.Stroke);

    public XElement Rectangle(string name, string alt, RectMark rect) => Plain(
        null, name, alt, Connector.Frame(rect.Bounds, scale), ShapeGeometry.Rectangle(rect.Bounds, rect.Radius), rect.Fill, rect.Stroke);

    /// <summary>Shapes that move together.</summary>
    public XElement Group(string name, string alt, Rect bounds, IEnumerable<XElement> shapes)
    {
        var frame = Connector.Frame(bounds, scale);
        frame.Add(new XElement(A + "chOff", frame.Element(A + "off")!.Attributes()), new XElement(A + "chExt", frame.Element(A + "ext")!.Attributes()));
        return new XElement(
            P + "grpSp",
            new XElement(P + "nvGrpSpPr", Named(NextId(), name, alt), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
            new XElement(P + "grpSpPr", frame),
            shapes);
    }

    public XElement Link(string name, string alt, (int Id, int Site) from, (int Id, int Site) to, object[] course, Stroke stroke, params object?[] look) => new(
        P + "cxnSp",
        new XElement(
            P + "nvCxnSpPr",
            Named(NextId(), name, alt),
            new XElement(P + "cNvCxnSpPr", End("stCxn", from), End("endCxn", to)),
            new XElement(P + "nvPr")),
        new XElement(P + "spPr", course, palette.Line(stroke, scale, look)));

    /// <summary>A part of the slide whose place and look its layout decides.</summary>
    public XElement Placeholder(string name, string alt, XElement kind, Rect? bounds, XElement body) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            Named(NextId(), name, alt),
            new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", kind)),
        new XElement(P + "spPr", bounds is { } there ? Connector.Frame(there, scale) : null),
        body);

    public XElement CellText(ImmutableArray<TextMark> words) => text.InCell(words);

    public XElement CellFill(Ink? ink) => palette.Fill(ink);

    public XElement CellLine(string side, Stroke? stroke)
    {
        var line = palette.Line(stroke, scale);
        line.Name = A + side;
        return line;
    }

    public static XElement Named(int id, string name, string alt) => new(
        P + "cNvPr", new XAttribute("id", id), new XAttribute("name", XmlText.Of(name)), new XAttribute("descr", XmlText.Of(alt)));

    private XElement Plain(int? id, string name, string alt, XElement frame, XElement geometry, Ink? fill, Stroke? stroke) => new(
        P + "sp",
        new XElement(P + "nvSpPr", Named(id ?? NextId(), name, alt), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "spPr", frame, geometry, palette.Fill(fill), palette.Line(stroke, scale)));

    private static XElement End(string name, (int Id, int Site) at) => new(A + name, new XAttribute("id", at.Id), new XAttribute("idx", at.Site));
}
