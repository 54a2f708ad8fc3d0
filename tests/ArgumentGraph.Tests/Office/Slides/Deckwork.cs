using System.Collections.Immutable;
using System.Xml.Linq;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Office.Slides;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ArgumentGraph.Tests.Office.Slides;

/// <summary>Decks for tests, and what is in them.</summary>
internal static class Deckwork
{
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    public static ImmutableArray<Slide> SlidesOf(ArgumentMap map, ILayoutEngine engine, PictureOptions? picture = null) => Deck.Make(
        map,
        new DeckOptions { Picture = picture ?? new PictureOptions { Type = TypeScale.Slide } },
        request => MapLayout.Arrange(request, engine, CancellationToken.None));

    public static byte[] Bytes(IReadOnlyList<Slide> slides, DeckTemplate? template = null)
    {
        using var stream = new MemoryStream();
        new PptxWriter { Template = template }.Write(slides, stream);
        return stream.ToArray();
    }

    /// <summary>What Microsoft's own validator has to say.</summary>
    public static List<string> Errors(byte[] file)
    {
        using var document = PresentationDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    public static List<XElement> SlideXml(byte[] file)
    {
        using var document = PresentationDocument.Open(new MemoryStream(file), isEditable: false);
        var presentation = document.PresentationPart!;
        return [.. presentation.Presentation.SlideIdList!.ChildElements.Cast<DocumentFormat.OpenXml.Presentation.SlideId>()
            .Select(id => Read(presentation.GetPartById(id.RelationshipId!)))];
    }

    public static XElement Read(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XDocument.Load(stream).Root!;
    }

    public static string TextOf(XElement element) => string.Concat(element.Descendants(A + "t").Select(t => t.Value));

    public static Scene PictureOf(ArgumentMap map, ILayoutEngine engine, string view) => Picture.Draw(
        map, ViewSelection.Parse(view), new PictureOptions { Type = TypeScale.Slide }, request => MapLayout.Arrange(request, engine, CancellationToken.None));
}
