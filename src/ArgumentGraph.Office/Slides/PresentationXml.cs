using System.Xml.Linq;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>The presentation part: what was there, with the slides put in where the schema wants them.</summary>
internal static class PresentationXml
{
    private const long A4Width = 9_906_000;
    private const long FourToThreeWidth = 9_144_000;
    private const long UsualHeight = 6_858_000;

    public static XElement Of(DeckBase deck, XElement slides, string notesMaster)
    {
        var root = new XElement(deck.Root);
        root.Elements(P + "sldIdLst").Remove();
        root.Elements(P + "notesMasterIdLst").Remove();
        var masters = root.Element(P + "sldMasterIdLst")!;
        masters.AddAfterSelf(new XElement(P + "notesMasterIdLst", new XElement(P + "notesMasterId", new XAttribute(R + "id", notesMaster))));
        (root.Element(P + "handoutMasterIdLst") ?? root.Element(P + "notesMasterIdLst")!).AddAfterSelf(slides);
        if (root.Element(P + "sldSz") is null)
            slides.AddAfterSelf(Size(deck), NotesParts.Size());
        return root;
    }

    private static XElement Size(DeckBase deck) => new(
        P + "sldSz",
        new XAttribute("cx", deck.Width),
        new XAttribute("cy", deck.Height),
        (deck.Width, deck.Height) switch
        {
            (A4Width, UsualHeight) => new XAttribute("type", "A4"),
            (FourToThreeWidth, UsualHeight) => new XAttribute("type", "screen4x3"),
            _ => null,
        });
}
