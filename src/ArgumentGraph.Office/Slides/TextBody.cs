using System.Collections.Immutable;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>Text inside a shape: real paragraphs, at the height where the scene has them, whatever font the slide's theme names.</summary>
internal sealed class TextBody(Palette palette, SlideScale scale)
{
    /// <summary>From the top of a line of exact height (1.28 of the size) down to its baseline, and from there to the next line.</summary>
    public const double AboveBaseline = 1.03;
    private const double BelowBaseline = 0.25;
    private const double RightInset = 4;

    /// <summary>For a shape that is there anyway: the text begins where it does in the scene, and may use nearly all of its width.</summary>
    public XElement Inside(Rect shape, ImmutableArray<TextMark> marks, bool hasGround)
    {
        var paragraphs = TextParagraph.Of(marks);
        var centred = marks.Any(m => m.Anchor == TextAnchor.Middle && m.Plain is null) || (marks.Length == 1 && marks[0].Anchor == TextAnchor.Middle);
        if (paragraphs.IsEmpty)
            return Body([], "t", wrap: true, default, hasGround);
        if (centred)
            return Body(paragraphs, "ctr", wrap: false, default, hasGround);
        var top = paragraphs[0].First.Origin.Y - (AboveBaseline * paragraphs[0].First.Size) - shape.Y;
        return Body(paragraphs, "t", wrap: true, new Insets(paragraphs.Min(p => p.Left) - shape.X, top, RightInset), hasGround);
    }

    /// <summary>For a text box of its own.</summary>
    public XElement Free(ImmutableArray<TextParagraph> paragraphs, bool wrap, bool hasGround) => Body(paragraphs, "t", wrap, default, hasGround);

    /// <summary>For a field of a table.</summary>
    public XElement InCell(ImmutableArray<TextMark> marks) =>
        new(A + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), marks.IsEmpty ? Empty() : ParagraphsOf(TextParagraph.Of(marks), false));

    /// <summary>For a placeholder: its own layout says how it looks.</summary>
    public static XElement Plain(string text) => new(
        P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "en-US")), new XElement(A + "t", XmlText.Of(text)))));

    private XElement Body(ImmutableArray<TextParagraph> paragraphs, string anchor, bool wrap, Insets insets, bool hasGround) => new(
        P + "txBody",
        new XElement(
            A + "bodyPr",
            new XAttribute("wrap", wrap ? "square" : "none"),
            new XAttribute("lIns", scale.Emu(insets.Left)), new XAttribute("tIns", scale.Emu(Math.Max(0, insets.Top))),
            new XAttribute("rIns", scale.Emu(insets.Right)), new XAttribute("bIns", 0),
            new XAttribute("anchor", anchor), new XAttribute("rtlCol", 0),
            new XElement(A + "noAutofit")),
        new XElement(A + "lstStyle"),
        paragraphs.IsEmpty ? Empty() : ParagraphsOf(paragraphs, hasGround));

    // A body without a paragraph is not valid.
    private static XElement[] Empty() => [new XElement(A + "p", new XElement(A + "endParaRPr", new XAttribute("lang", "en-US"), new XAttribute("sz", 900)))];

    private IEnumerable<XElement> ParagraphsOf(ImmutableArray<TextParagraph> paragraphs, bool hasGround) =>
        paragraphs.Select((p, i) => Paragraph(p, i == 0 ? null : paragraphs[i - 1], hasGround));

    private XElement Paragraph(TextParagraph paragraph, TextParagraph? before, bool hasGround)
    {
        var gap = before is null
            ? 0
            : paragraph.First.Origin.Y - before.Last.Origin.Y - (before.Last.Size * BelowBaseline) - (paragraph.First.Size * AboveBaseline);
        return new XElement(
            A + "p",
            new XElement(
                A + "pPr",
                new XAttribute("algn", paragraph.First.Anchor switch { TextAnchor.Start => "l", TextAnchor.Middle when paragraph.First.Plain is not { Length: 1 } => "ctr", TextAnchor.Middle => "l", _ => "r" }),
                new XElement(A + "lnSpc", Points(paragraph.Pitch)),
                new XElement(A + "spcBef", Points(Math.Max(0, gap))),
                new XElement(A + "spcAft", Points(0)),
                new XElement(A + "buNone")),
            paragraph.Pieces.Select(piece => Run(piece, hasGround)));
    }

    private XElement Points(double units) => new(A + "spcPts", new XAttribute("val", scale.Spacing(units)));

    private XElement Run(TextPiece piece, bool hasGround) => new(
        A + "r",
        new XElement(
            A + "rPr",
            new XAttribute("lang", "en-US"),
            new XAttribute("sz", scale.Type(piece.Mark.Plain is { Length: 1 } ? piece.Mark.Size * 1.25 : piece.Mark.Size)),
            new XAttribute("b", piece.Mark.Weight == FontWeight.SemiBold ? 1 : 0),
            piece.IsCue ? new XAttribute("u", "sng") : null,
            piece.Mark.Spacing > 0 ? new XAttribute("spc", scale.Type(piece.Mark.Spacing)) : null,
            palette.Solid(piece.Mark.Ink),
            piece.IsCue && hasGround ? new XElement(A + "highlight", palette.Colour(Ink.CueGround)) : null,
            piece.IsCue ? new XElement(A + "uFill", palette.Solid(Ink.Contradict)) : null,
            new XElement(A + "latin", new XAttribute("typeface", "+mn-lt"))),
        new XElement(A + "t", XmlText.Of(piece.Text)));

    private readonly record struct Insets(double Left, double Top, double Right);
}
