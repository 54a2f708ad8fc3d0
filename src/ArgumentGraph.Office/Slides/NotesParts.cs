using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>Speaker notes: their master, once a deck, and one part for each slide.</summary>
internal static class NotesParts
{
    private const long PageWidth = 6_858_000;
    private const long PageHeight = 9_144_000;

    /// <summary>The package's own notes master; made where it has none.</summary>
    public static NotesMasterPart Master(PresentationPart presentation)
    {
        if (presentation.NotesMasterPart is { } there)
            return there;
        var master = presentation.AddNewPart<NotesMasterPart>("rIdNotes");
        PartXml.Write(master.AddNewPart<ThemePart>("rId1"), DefaultTemplate.ThemePart(Theme.Light));
        PartXml.Write(master, Root(
            "notesMaster",
            new XElement(
                P + "cSld",
                new XElement(P + "bg", new XElement(P + "bgRef", new XAttribute("idx", 1001), new XElement(A + "schemeClr", new XAttribute("val", "bg1")))),
                DefaultTemplate.Tree(
                    Place(2, "Slide image", "sldImg", null, (685_800, 1_143_000, 5_486_400, 3_086_100), null),
                    Place(3, "Notes", "body", 1, (685_800, 4_400_550, 5_486_400, 3_600_450), new XElement(A + "p")))),
            new XElement(
                P + "clrMap",
                DefaultTemplate.ColourMap(Theme.Light))));
        return master;
    }

    public static XElement Size() => new(P + "notesSz", new XAttribute("cx", PageWidth), new XAttribute("cy", PageHeight));

    public static void Add(SlidePart slide, NotesMasterPart master, string notes)
    {
        var part = slide.AddNewPart<NotesSlidePart>("rIdNotes");
        part.AddPart(master, "rId1");
        part.AddPart(slide, "rId2");
        var paragraphs = notes.Split('\n').Select(line => new XElement(
            A + "p",
            line.Length == 0 ? null : new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "en-US")), new XElement(A + "t", XmlText.Of(line)))));
        PartXml.Write(part, Root(
            "notes",
            new XElement(
                P + "cSld",
                DefaultTemplate.Tree(
                    Place(2, "Slide image", "sldImg", null, null, null),
                    Place(3, "Notes", "body", 1, null, paragraphs))),
            new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))));
    }

    private static XElement Place(int id, string name, string type, int? index, (long X, long Y, long Width, long Height)? at, object? paragraphs) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)),
            new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1), type == "sldImg" ? new XAttribute("noRot", 1) : null, type == "sldImg" ? new XAttribute("noChangeAspect", 1) : null)),
            new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", type), index is { } i ? new XAttribute("idx", i) : null))),
        new XElement(
            P + "spPr",
            at is not { } there ? null : new XElement(
                A + "xfrm",
                new XElement(A + "off", new XAttribute("x", there.X), new XAttribute("y", there.Y)),
                new XElement(A + "ext", new XAttribute("cx", there.Width), new XAttribute("cy", there.Height))),
            at is null ? null : ShapeGeometry.Preset("rect")),
        type == "sldImg" ? null : new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), paragraphs));
}
