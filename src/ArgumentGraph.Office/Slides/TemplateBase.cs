using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>A template's package made ready for slides: a presentation now, its sample slides taken out.</summary>
internal static class TemplateBase
{
    public static DeckBase Of(PresentationDocument document, DeckTemplate template)
    {
        document.ChangeDocumentType(PresentationDocumentType.Presentation);
        var presentation = document.PresentationPart!;
        foreach (var slide in presentation.SlideParts.ToList())
            presentation.DeletePart(slide);
        var root = PartXml.Read(presentation);
        root.Elements(P + "sldIdLst").Remove();
        root.Elements(P + "custShowLst").Remove();
        // Sections name slides that are no longer there.
        root.Elements(P + "extLst").Remove();
        var master = MasterOf(presentation);
        var size = root.Element(P + "sldSz")!;
        return new DeckBase(SlideLayouts.Of(master), TemplateColours.Slots(master, template.Theme), (long)size.Attribute("cx")!, (long)size.Attribute("cy")!, KeepsPlaceholders: true)
        {
            Root = root,
        };
    }

    /// <summary>The first master that the presentation lists.</summary>
    public static SlideMasterPart MasterOf(PresentationPart presentation)
    {
        var id = (string?)PartXml.Read(presentation).Element(P + "sldMasterIdLst")?.Element(P + "sldMasterId")?.Attribute(R + "id");
        return id is not null && presentation.GetPartById(id) is SlideMasterPart master
            ? master
            : throw new TemplateException("has no slide master. Save it from a presentation program as a template (.potx).");
    }
}
