using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>A layout that slides are made on.</summary>
/// <param name="Part">Of the package.</param>
/// <param name="NumberAt">The index by which a slide number refers to the layout's; null where it has none.</param>
internal sealed record SlideLayout(SlideLayoutPart Part, string? NumberAt);

/// <summary>The layouts for the slides of a deck: that for titles, and that for a picture under a title.</summary>
internal sealed record SlideLayouts(SlideLayout Title, SlideLayout Picture)
{
    public const string NumberIndex = "12";

    /// <summary>By type as the program names them, else by the placeholders they have.</summary>
    public static SlideLayouts Of(SlideMasterPart master)
    {
        var layouts = master.SlideLayoutParts.OrderBy(p => p.Uri.ToString(), StringComparer.Ordinal).Select(p => (Part: p, Xml: PartXml.Read(p))).ToArray();
        SlideLayout Best(string type) => layouts.Where(l => Has(l.Xml, "title", "ctrTitle"))
            .OrderByDescending(l => (string?)l.Xml.Attribute("type") == type)
            .ThenBy(l => l.Xml.Descendants(P + "ph").Count())
            .Select(l => new SlideLayout(l.Part, Number(l.Xml)))
            .FirstOrDefault() ?? throw new TemplateException("has no layout with a place for a title. Add one to its master, such as 'Title Only'.");
        return new SlideLayouts(Best("title"), Best("titleOnly"));
    }

    /// <summary>The layout's own title place, else the master's.</summary>
    public static XElement? TitleOf(XElement layout, XElement master) => new[] { layout, master }
        .SelectMany(x => x.Descendants(P + "sp"))
        .FirstOrDefault(s => IsPlace(s, "title", "ctrTitle") && s.Descendants(A + "xfrm").Any());

    public static bool IsPlace(XElement shape, params string[] types) =>
        shape.Descendants(P + "ph").Any(p => types.Contains((string?)p.Attribute("type") ?? "body"));

    private static bool Has(XElement layout, params string[] types) => layout.Descendants(P + "sp").Any(s => IsPlace(s, types));

    private static string? Number(XElement layout) => layout.Descendants(P + "ph")
        .Where(p => (string?)p.Attribute("type") == "sldNum")
        .Select(p => (string?)p.Attribute("idx"))
        .FirstOrDefault();
}
