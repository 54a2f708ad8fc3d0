using System.Globalization;
using System.Xml.Linq;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Scenes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>
/// Writes slides of native shapes: boxes with real text, connectors glued to them, tables, alternative texts and speaker notes. The same
/// slides give the same bytes.
/// </summary>
public sealed class PptxWriter : ISceneWriter
{
    private const long SlideHeight = 6_858_000;

    /// <summary>A template to make the slides on; null for the project's own look.</summary>
    public DeckTemplate? Template { get; init; }

    /// <inheritdoc/>
    public void Write(Scene scene, Stream output) => Write([new Slide(SlideKind.Picture, scene, "")], output);

    /// <summary>Writes the whole deck; the stream stays open.</summary>
    public void Write(IReadOnlyList<Slide> slides, Stream output)
    {
        ArgumentOutOfRangeException.ThrowIfZero(slides.Count);
        using var package = new MemoryStream();
        if (Template is not null)
            package.Write(Template.Bytes.Span);
        using (var document = Template is null ? PresentationDocument.Create(package, PresentationDocumentType.Presentation) : PresentationDocument.Open(package, isEditable: true))
        {
            var base_ = Template is null ? NewBase(document, slides[0].Scene) : TemplateBase.Of(document, Template);
            Fill(document.PresentationPart!, base_, slides);
        }

        StablePackage.Write(package, output);
    }

    private static DeckBase NewBase(PresentationDocument document, Scene first)
    {
        var (width, height) = ((long)Math.Round(SlideHeight * first.Width / first.Height), SlideHeight);
        var scale = new SlideScale(height / first.Height);
        var presentation = document.AddPresentationPart();
        document.ChangeIdOfPart(presentation, "rId1");
        var core = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(core, "rId2");
        PartXml.Write(core, CoreProperties(first.Title));
        var master = presentation.AddNewPart<SlideMasterPart>("rIdMaster");
        foreach (var (i, id) in new[] { (DefaultTemplate.TitleLayout, "rId1"), (DefaultTemplate.PictureLayout, "rId2") })
        {
            var layout = master.AddNewPart<SlideLayoutPart>(id);
            PartXml.Write(layout, DefaultTemplate.Layout(i == DefaultTemplate.TitleLayout, scale, first.Width, first.Height));
            layout.AddPart(master, "rId1");
        }

        PartXml.Write(master.AddNewPart<ThemePart>("rId3"), DefaultTemplate.ThemePart(first.Theme));
        PartXml.Write(master, DefaultTemplate.Master(first.Theme, scale, first.Width, first.Height));
        presentation.AddPart(master.ThemePart!, "rIdTheme");
        return new DeckBase(SlideLayouts.Of(master), DefaultTemplate.Slots(first.Theme), width, height, KeepsPlaceholders: false)
        {
            Root = Root(
                "presentation",
                new XElement(P + "sldMasterIdLst", new XElement(P + "sldMasterId", new XAttribute("id", 2147483648), new XAttribute(R + "id", "rIdMaster")))),
        };
    }

    private static void Fill(PresentationPart presentation, DeckBase deck, IReadOnlyList<Slide> slides)
    {
        var notes = NotesParts.Master(presentation);
        var list = new XElement(P + "sldIdLst");
        for (var i = 0; i < slides.Count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"rIdSlide{i + 1}");
            var part = presentation.AddNewPart<SlidePart>(id);
            var layout = slides[i].Kind == SlideKind.Title ? deck.Layouts.Title : deck.Layouts.Picture;
            part.AddPart(layout.Part, "rId1");
            PartXml.Write(part, SlideXml(slides[i].Scene, deck, layout));
            if (slides[i].Notes.Length > 0)
                NotesParts.Add(part, notes, slides[i].Notes);
            list.Add(new XElement(P + "sldId", new XAttribute("id", 256 + i), new XAttribute(R + "id", id)));
        }

        PartXml.Write(presentation, PresentationXml.Of(deck, list, presentation.GetIdOfPart(notes)));
    }

    private static XElement SlideXml(Scene scene, DeckBase deck, SlideLayout layout)
    {
        var scale = new SlideScale(Math.Min(deck.Width / scene.Width, deck.Height / scene.Height));
        var shapes = new ShapeList(new Palette(scene.Theme, deck.Slots), scale);
        return Root(
            "sld",
            new XElement(P + "cSld", DefaultTemplate.Tree([.. new SlideShapes(scene, shapes, deck.KeepsPlaceholders ? layout : null).All()])),
            new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));
    }

    private static XElement CoreProperties(string title)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dublin = "http://purl.org/dc/elements/1.1/";
        return new XElement(core + "coreProperties", new XAttribute(XNamespace.Xmlns + "dc", dublin.NamespaceName), new XElement(dublin + "title", XmlText.Of(title)));
    }
}
