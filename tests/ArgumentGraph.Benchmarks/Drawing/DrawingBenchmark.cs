using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Html;
using ArgumentGraph.Drawing.Pdf;
using ArgumentGraph.Drawing.Png;
using ArgumentGraph.Drawing.Svg;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Msagl;
using ArgumentGraph.Office.Slides;

namespace ArgumentGraph.Benchmarks.Drawing;

/// <summary>
/// Forty insights to every picture format, after layout, beside what the runtime's own XML library takes to read and write the very same
/// SVG. The budget is 500 ms for each. Then a deck of at least a hundred slides from map to file, layout included; its budget is 5 s.
/// </summary>
internal static class DrawingBenchmark
{
    private const int Boxes = 40;

    public static void Run(string[] args)
    {
        var rounds = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 15;
        var map = Map();
        var options = new PictureOptions { MaxInsights = Boxes, FitPage = false };
        using var engine = LayoutEngines.Create();
        LayoutResult? known = null;
        LayoutResult Arrange(LayoutRequest request) => known ??= MapLayout.Arrange(request, engine, CancellationToken.None);
        var svg = new SvgWriter().ToText(Picture.Draw(map, ViewSelection.All, options, Arrange));
        Measurement.Compare(
            string.Create(CultureInfo.InvariantCulture, $"drawing {Boxes} insights after layout"),
            rounds,
            ("SVG", () => new SvgWriter().ToText(Picture.Draw(map, ViewSelection.All, options, Arrange))),
            ("PNG", () => new PngWriter().Write(Picture.Draw(map, ViewSelection.All, options, Arrange), Stream.Null)),
            ("PNG at twice the size", () => new PngWriter { Scale = 2 }.Write(Picture.Draw(map, ViewSelection.All, options, Arrange), Stream.Null)),
            ("PDF", () => new PdfWriter().Write(Picture.Draw(map, ViewSelection.All, options, Arrange), Stream.Null)),
            ("PPTX", () => Slides(map, options, Arrange)),
            ("HTML", () => new HtmlWriter(map, []).ToText(Picture.Draw(map, ViewSelection.All, options, Arrange))),
            ("System.Xml.Linq, reading and writing that SVG", () => XDocument.Parse(svg).ToString()),
            ("layout alone", () => MapLayout.Arrange(Request(map, options), engine, CancellationToken.None)));
        var large = LargeMap();
        LayoutResult ArrangeNow(LayoutRequest request) => MapLayout.Arrange(request, engine, CancellationToken.None);
        var slides = Deck.Make(large, new DeckOptions(), ArrangeNow);
        Measurement.Compare(
            string.Create(CultureInfo.InvariantCulture, $"a deck of {slides.Length} slides"),
            Math.Min(rounds, 5),
            ("from map to PPTX", () => new PptxWriter().Write(Deck.Make(large, new DeckOptions(), ArrangeNow), Stream.Null)),
            ("of that, writing PPTX", () => new PptxWriter().Write(slides, Stream.Null)),
            ("writing PDF", () => new PdfWriter().Write([.. slides.Select(s => s.Scene)], Stream.Null)));
    }

    private static void Slides(ArgumentMap map, PictureOptions options, Func<LayoutRequest, LayoutResult> arrange)
    {
        var scene = Picture.Draw(map, ViewSelection.All, options, arrange);
        new PptxWriter().Write([new Slide(SlideKind.Picture, scene, SpeakerNotes.Of(map, scene))], Stream.Null);
    }

    private static LayoutRequest Request(ArgumentMap map, PictureOptions options)
    {
        LayoutRequest? asked = null;
        Picture.Draw(map, ViewSelection.All, options, request =>
        {
            asked = request;
            return new LayoutResult(
                0, 0,
                [.. request.Nodes.Select(n => new Placement(n.Id, default))],
                [.. request.Groups.Select(g => new Placement(g.Id, default))],
                [.. request.Edges.Select(e => new EdgeRoute(e.Id, default, [default], null))]);
        });
        return asked!;
    }

    // Twenty topics of four contradictions each: with a board for each and what frames them, more than a hundred slides.
    private static ArgumentMap LargeMap()
    {
        var document = new Document(ContentId.Of("a"), "a.txt", "A document", ContentId.OfBytes([1]), "text/plain", DocumentShape.InsightPage, null);
        ImmutableArray<Insight> insights = [.. Enumerable.Range(0, 160).Select(i => InsightOf(document, i))];
        return new ArgumentMap([document], insights, [.. insights.Chunk(2).Select(c => RelationOf(c[0], c[1], RelationType.Contradicts, RelationKind.Framing))]);
    }

    private static ArgumentMap Map()
    {
        var document = new Document(ContentId.Of("a"), "a.txt", "A document", ContentId.OfBytes([1]), "text/plain", DocumentShape.InsightPage, null);
        ImmutableArray<Insight> insights = [.. Enumerable.Range(0, Boxes).Select(i => InsightOf(document, i))];
        var clashes = insights.Chunk(4).Select(c => RelationOf(c[0], c[1], RelationType.Contradicts, RelationKind.Framing));
        var supports = insights.Chunk(4).SelectMany(c => new[] { RelationOf(c[2], c[0], RelationType.Supports, RelationKind.Reason), RelationOf(c[3], c[1], RelationType.Supports, RelationKind.Reason) });
        return new ArgumentMap([document], insights, [.. clashes, .. supports]);
    }

    private static Insight InsightOf(Document document, int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Claim number {number} says that effort of kind {number / 4} pays off sooner or later.");
        var span = new TextSpan(0, text.Length);
        return new Insight(
            Insight.IdOf(text), text, text, InsightKind.Insight, [new Passage(Passage.IdOf(document.Sha256, span), document.Id, span, text, number)],
            [new TopicStance(string.Create(CultureInfo.InvariantCulture, $"kind {number / 8}"), Stance.Edge, "pays off")]);
    }

    private static Relation RelationOf(Insight from, Insight to, RelationType type, RelationKind kind) => new(
        Relation.IdOf(from.Id, to.Id, type, kind), from.Id, to.Id, type, kind, 0.8, RelationStrength.Proven, "lexical", RelationStatus.Proposed,
        from.Topics[0].Topic, "Both speak of it.", [new Evidence(from.Id, new TextSpan(0, 5), "Claim"), new Evidence(to.Id, new TextSpan(0, 5), "Claim")]);
}
