using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>The colours of a theme as a slide names them: by a slot of its colour scheme where one holds that very colour, so that another scheme recolours the slide.</summary>
/// <param name="Theme">The colours.</param>
/// <param name="Slots">Slot names such as <c>accent1</c>, by the colour they hold.</param>
internal sealed record Palette(Theme Theme, IReadOnlyDictionary<Rgb, string> Slots)
{
    public XElement Solid(Ink ink) => new(A + "solidFill", Colour(ink));

    public XElement Fill(Ink? ink) => ink is { } colour ? Solid(colour) : new XElement(A + "noFill");

    public XElement Colour(Ink ink) => Slots.TryGetValue(Theme[ink], out var slot)
        ? new XElement(A + "schemeClr", new XAttribute("val", slot))
        : new XElement(A + "srgbClr", new XAttribute("val", Theme[ink].ToString()[1..]));

    /// <summary>The outline of a shape, or none.</summary>
    public XElement Line(Stroke? stroke, SlideScale scale, params object?[] ends) => stroke is null
        ? new XElement(A + "ln", new XElement(A + "noFill"))
        : new XElement(
            A + "ln",
            new XAttribute("w", scale.Emu(stroke.Width)),
            Solid(stroke.Ink),
            stroke.Dash is { } dash ? Dashes(dash, stroke.Width) : null,
            ends);

    // In thousandths of a per cent of the line's width.
    private static XElement Dashes((double On, double Off) dash, double width) => new(
        A + "custDash",
        new XElement(
            A + "ds",
            new XAttribute("d", (long)Math.Round(dash.On / width * 100_000)),
            new XAttribute("sp", (long)Math.Round(dash.Off / width * 100_000))));
}
