using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>The theme, the master and the two layouts of a deck that is made without a template, in the colours of a scene.</summary>
internal static class DefaultTemplate
{
    public const int TitleLayout = 0;
    public const int PictureLayout = 1;
    private const string Font = "Inter";
    private static readonly int[] LineWidths = [6350, 12700, 19050];

    // The colour scheme has two grounds, two inks and six accents; what does not fit keeps its own colour.
    private static readonly (string Slot, Ink Ink)[] Scheme =
    [
        ("accent1", Ink.Support), ("accent2", Ink.Contradict), ("accent3", Ink.Topic1), ("accent4", Ink.Topic2), ("accent5", Ink.Topic3), ("accent6", Ink.Topic4),
        ("hlink", Ink.Support), ("folHlink", Ink.Restate),
    ];

    /// <summary>The slots by the colours they hold; the first of two slots with one colour.</summary>
    public static IReadOnlyDictionary<Rgb, string> Slots(Theme theme)
    {
        var slots = new Dictionary<Rgb, string>();
        foreach (var (slot, ink) in new[] { ("bg1", Ink.Page), ("tx1", Ink.Text), ("bg2", Ink.Group), ("tx2", Ink.SecondText) }.Concat(Scheme.Take(6)))
            slots.TryAdd(theme[ink], slot);
        return slots;
    }

    public static XElement ThemePart(Theme theme)
    {
        var isDark = IsDark(theme);
        XElement Slot(string name, Ink ink) => new(A + name, new XElement(A + "srgbClr", new XAttribute("val", theme[ink].ToString()[1..])));
        return new XElement(
            A + "theme",
            new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName),
            new XAttribute("name", "ArgumentGraph"),
            new XElement(
                A + "themeElements",
                new XElement(
                    A + "clrScheme",
                    new XAttribute("name", $"ArgumentGraph {theme.Name}"),
                    Slot("dk1", isDark ? Ink.Page : Ink.Text), Slot("lt1", isDark ? Ink.Text : Ink.Page),
                    Slot("dk2", isDark ? Ink.Group : Ink.SecondText), Slot("lt2", isDark ? Ink.SecondText : Ink.Group),
                    Scheme.Select(s => Slot(s.Slot, s.Ink))),
                new XElement(A + "fontScheme", new XAttribute("name", Font), Fonts("majorFont"), Fonts("minorFont")),
                FormatScheme()));
    }

    public static XElement Master(Theme theme, SlideScale scale, double width, double height) => Root(
        "sldMaster",
        new XElement(
            P + "cSld",
            new XElement(P + "bg", new XElement(P + "bgPr", new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "bg1"))), new XElement(A + "effectLst"))),
            Tree(TitlePlace(scale, width), NumberPlace(scale, width, height))),
        new XElement(P + "clrMap", ColourMap(theme)),
        new XElement(
            P + "sldLayoutIdLst",
            new XElement(P + "sldLayoutId", new XAttribute("id", 2147483649), new XAttribute(R + "id", "rId1")),
            new XElement(P + "sldLayoutId", new XAttribute("id", 2147483650), new XAttribute(R + "id", "rId2"))),
        new XElement(
            P + "txStyles",
            new XElement(P + "titleStyle", Level(scale.Type(40), bold: true, "+mj-lt")),
            new XElement(P + "bodyStyle", Level(scale.Type(20), bold: false, "+mn-lt")),
            new XElement(P + "otherStyle", Level(scale.Type(18), bold: false, "+mn-lt"))));

    public static XElement Layout(bool isTitle, SlideScale scale, double width, double height) => Root(
        "sldLayout",
        new XAttribute("type", isTitle ? "title" : "titleOnly"),
        new XAttribute("preserve", 1),
        new XElement(P + "cSld", new XAttribute("name", isTitle ? "Title Slide" : "Title Only"), Tree(TitlePlace(scale, width), NumberPlace(scale, width, height))),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    /// <summary>The root of every slide's shapes.</summary>
    public static XElement Tree(params object[] shapes) => new(
        P + "spTree",
        new XElement(
            P + "nvGrpSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "")), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "grpSpPr"),
        shapes);

    public static bool IsDark(Theme theme) => theme[Ink.Page].ContrastTo(new Rgb(255, 255, 255)) > theme[Ink.Page].ContrastTo(new Rgb(0, 0, 0));

    /// <summary>Which slot serves as page and ink: on a dark theme the dark one is the page.</summary>
    public static IEnumerable<XAttribute> ColourMap(Theme theme) =>
        Mapping(IsDark(theme)).Concat(Scheme.Select(s => (s.Slot, To: s.Slot))).Select(m => new XAttribute(m.Slot, m.To));

    private static (string Slot, string To)[] Mapping(bool isDark) => isDark
        ? [("bg1", "dk1"), ("tx1", "lt1"), ("bg2", "dk2"), ("tx2", "lt2")]
        : [("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")];

    private static XElement TitlePlace(SlideScale scale, double width) => Place(
        2, "Title", new XElement(P + "ph", new XAttribute("type", "title")), scale, (64, 40, width - 128, 60), "l", "t", "Title", field: false);

    private static XElement NumberPlace(SlideScale scale, double width, double height) => Place(
        3, "Slide number",
        new XElement(P + "ph", new XAttribute("type", "sldNum"), new XAttribute("sz", "quarter"), new XAttribute("idx", SlideLayouts.NumberIndex)),
        scale, (width - 64 - 160, height - 42, 160, 22), "r", "ctr", "‹#›", field: true);

    private static XElement Place(
        int id, string name, XElement kind, SlideScale scale, (double X, double Y, double Width, double Height) at, string align, string anchor, string words, bool field) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)),
            new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", kind)),
        new XElement(P + "spPr", Connector.Frame(new(at.X, at.Y, at.Width, at.Height), scale), ShapeGeometry.Preset("rect")),
        new XElement(
            P + "txBody",
            new XElement(
                A + "bodyPr",
                new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("anchor", anchor),
                new XElement(A + "noAutofit")),
            new XElement(A + "lstStyle", field ? Level(scale.Type(15), bold: false, "+mn-lt", align, "tx2") : null),
            new XElement(
                A + "p",
                field
                    ? new XElement(A + "fld", new XAttribute("id", "{5C1B6E0A-33A5-4F3C-9F0E-6C1D0E1B7A11}"), new XAttribute("type", "slidenum"), new XElement(A + "rPr", new XAttribute("lang", "en-US")), new XElement(A + "t", words))
                    : new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "en-US")), new XElement(A + "t", words)))));

    private static XElement Level(int size, bool bold, string font, string align = "l", string colour = "tx1") => new(
        A + "lvl1pPr",
        new XAttribute("algn", align),
        new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", 0))),
        new XElement(A + "buNone"),
        new XElement(
            A + "defRPr",
            new XAttribute("sz", size), new XAttribute("b", bold ? 1 : 0), new XAttribute("kern", 1200),
            new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", colour))),
            new XElement(A + "latin", new XAttribute("typeface", font))));

    private static XElement Fonts(string which) => new(
        A + which,
        // The classification of a sans serif: what a machine without Inter takes instead is one too.
        new XElement(A + "latin", new XAttribute("typeface", Font), new XAttribute("panose", "020B0604020202020204")),
        new XElement(A + "ea", new XAttribute("typeface", "")),
        new XElement(A + "cs", new XAttribute("typeface", "")));

    // The specification wants three of each, though nothing here uses them.
    private static XElement FormatScheme()
    {
        XElement Fill() => new(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "phClr")));
        return new XElement(
            A + "fmtScheme",
            new XAttribute("name", "Plain"),
            new XElement(A + "fillStyleLst", Fill(), Fill(), Fill()),
            new XElement(A + "lnStyleLst", LineWidths.Select(w => new XElement(A + "ln", new XAttribute("w", w), Fill()))),
            new XElement(A + "effectStyleLst", Enumerable.Range(0, 3).Select(_ => new XElement(A + "effectStyle", new XElement(A + "effectLst")))),
            new XElement(A + "bgFillStyleLst", Fill(), Fill(), Fill()));
    }
}
