using System.Xml.Linq;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Office.Slides;
using ArgumentGraph.Tests.Drawing;
using ArgumentGraph.Tests.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Tests.Office.Slides.Deckwork;

namespace ArgumentGraph.Tests.Office.Slides;

public sealed class TemplateTests(EngineFixture engines) : IClassFixture<EngineFixture>
{
    [Fact]
    public void Slides_take_size_layouts_colours_and_title_place_of_the_template()
    {
        var template = TemplateReader.Read(Corporate());
        var deck = Bytes(SlidesOf(SampleMap.Create(), engines["node"], On(template)), template);
        Assert.Empty(Errors(deck));
        using var document = PresentationDocument.Open(new MemoryStream(deck), isEditable: false);
        Assert.Equal(PresentationDocumentType.Presentation, document.DocumentType);
        Assert.Equal(9_144_000, document.PresentationPart!.Presentation.SlideSize!.Cx!.Value);
        var master = document.PresentationPart.SlideMasterParts.Single();
        Assert.Contains("0B6E4F", Read(master.ThemePart!).ToString(), StringComparison.Ordinal);
        Assert.All(document.PresentationPart.SlideParts, s => Assert.Contains(s.SlideLayoutPart, master.SlideLayoutParts));
        foreach (var slide in SlideXml(deck))
        {
            var title = slide.Descendants(P + "sp").Single(s => s.Descendants(P + "ph").Any(p => (string?)p.Attribute("type") == "title"));
            Assert.Empty(title.Descendants(A + "xfrm"));
            Assert.Contains(slide.Descendants(A + "latin"), l => (string)l.Attribute("typeface")! == "+mn-lt");
        }
    }

    [Fact]
    public void Nothing_of_a_picture_lies_on_what_the_template_keeps()
    {
        var template = TemplateReader.Read(Corporate());
        foreach (var slide in SlidesOf(SampleMap.Create(), engines["node"], On(template)))
        {
            foreach (var element in slide.Scene.Elements.Where(e => e.Role is not (SceneRole.Title or SceneRole.PageNumber)))
            {
                Assert.True(element.Bounds.Y >= template.Content.Y - 1, $"{element.Role} {element.Alt} begins at {element.Bounds.Y}, above {template.Content.Y}");
                Assert.True(element.Bounds.Bottom <= template.Content.Bottom + 1, $"{element.Role} {element.Alt} ends at {element.Bounds.Bottom}, below {template.Content.Bottom}");
            }
        }
    }

    [Fact]
    public void Its_colours_are_named_by_slot_and_support_and_contradiction_stand_out()
    {
        var template = TemplateReader.Read(Corporate());
        Assert.Empty(template.Theme.Faint(4.5));
        Assert.NotEqual(template.Theme[Ink.Support], template.Theme[Ink.Contradict]);
        var slide = SlideXml(Bytes(SlidesOf(SampleMap.Create(), engines["node"], On(template)), template))[1];
        Assert.Contains(slide.Descendants(A + "schemeClr"), c => (string)c.Attribute("val")! == "tx1");
    }

    [Theory]
    [InlineData("", "is no presentation that could be read. Save it from a presentation program as a template (.potx).")]
    [InlineData("not a package", "is no presentation that could be read. Save it from a presentation program as a template (.potx).")]
    public void What_is_no_template_is_told(string content, string message)
    {
        var error = Assert.Throws<TemplateException>(() => TemplateReader.Read(System.Text.Encoding.UTF8.GetBytes(content)));
        Assert.Equal(message, error.Message);
    }

    private static PictureOptions On(DeckTemplate template) => new()
    {
        Width = template.Width,
        Theme = template.Theme,
        Type = TypeScale.Slide with { Margin = template.Content.X },
        Room = new PageRoom(template.Content.Y, DeckTemplate.Height - template.Content.Bottom, template.Content.X),
    };

    // A template as a company would have it: 4:3, its own accents, the title lower and further in, with a sample slide.
    private static byte[] Corporate()
    {
        var scene = Picture.Draw(SampleMap.Create(), ViewSelection.All, new PictureOptions { Width = 1200, MaxInsights = 6, FitPage = false }, GridLayout.Arrange);
        using var stream = new MemoryStream();
        stream.Write(Bytes([new Slide(SlideKind.Picture, scene with { Width = 1200, Height = 900 }, "Sample")]));
        using (var document = PresentationDocument.Open(stream, isEditable: true))
        {
            document.ChangeDocumentType(PresentationDocumentType.Template);
            var master = document.PresentationPart!.SlideMasterParts.Single();
            Change(master.ThemePart!, x => x.Descendants(A + "accent1").Single().Element(A + "srgbClr")!.SetAttributeValue("val", "0B6E4F"));
            foreach (var part in master.SlideLayoutParts.Cast<OpenXmlPart>().Append(master))
            {
                Change(part, x =>
                {
                    var place = x.Descendants(P + "sp").First(s => s.Descendants(P + "ph").Any(p => (string?)p.Attribute("type") == "title")).Descendants(A + "xfrm").Single();
                    place.Element(A + "off")!.SetAttributeValue("x", 762_000);
                    place.Element(A + "off")!.SetAttributeValue("y", 914_400);
                    place.Element(A + "ext")!.SetAttributeValue("cx", 7_620_000);
                });
            }
        }

        return stream.ToArray();
    }

    private static void Change(OpenXmlPart part, Action<XElement> change)
    {
        var root = Read(part);
        change(root);
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream);
    }
}
