using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ArgumentGraph.Layout;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>Reads a template (.potx or .pptx).</summary>
public static class TemplateReader
{
    private const double Gap = 20;
    private const double LeastRoom = 300;

    /// <exception cref="TemplateException">The file is no presentation, or its layouts leave no room for a picture.</exception>
    public static DeckTemplate Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var document = PresentationDocument.Open(stream, isEditable: false);
            return Read(bytes, document.PresentationPart ?? throw new TemplateException("has no presentation in it."));
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw new TemplateException("is no presentation that could be read. Save it from a presentation program as a template (.potx).", e);
        }
    }

    private static DeckTemplate Read(ReadOnlyMemory<byte> bytes, PresentationPart presentation)
    {
        var master = TemplateBase.MasterOf(presentation);
        var size = PartXml.Read(presentation).Element(P + "sldSz") ?? throw new TemplateException("does not say how large its slides are.");
        var unit = (double)size.Attribute("cy")! / DeckTemplate.Height;
        var width = (double)size.Attribute("cx")! / unit;
        var (layout, above) = (PartXml.Read(SlideLayouts.Of(master).Picture.Part), PartXml.Read(master));
        var title = Bounds(SlideLayouts.TitleOf(layout, above) ?? throw new TemplateException("has a title without a place on the slide."), unit);
        var foot = layout.Descendants(P + "sp").Concat(above.Descendants(P + "sp"))
            .Where(s => SlideLayouts.IsPlace(s, "dt", "ftr", "sldNum") && s.Descendants(A + "xfrm").Any())
            .Select(s => Bounds(s, unit).Y)
            .Where(y => y > title.Bottom + LeastRoom)
            .DefaultIfEmpty(DeckTemplate.Height - Gap)
            .Min();
        var content = new Rect(title.X, title.Bottom, Math.Min(title.Width, width - title.X), foot - title.Bottom);
        return content.Height >= LeastRoom && content.Width >= LeastRoom
            ? new DeckTemplate(bytes, TemplateColours.Of(master), width, content, title)
            : throw new TemplateException(string.Create(
                CultureInfo.InvariantCulture,
                $"leaves {content.Width / width:P0} by {content.Height / DeckTemplate.Height:P0} of a slide between title and foot, which holds no picture. Make the title's place smaller in the layout 'Title Only'."));
    }

    private static Rect Bounds(XElement shape, double unit)
    {
        var frame = shape.Descendants(A + "xfrm").First();
        double Of(string part, string side) => (double)frame.Element(A + part)!.Attribute(side)! / unit;
        return new Rect(Of("off", "x"), Of("off", "y"), Of("ext", "cx"), Of("ext", "cy"));
    }
}
