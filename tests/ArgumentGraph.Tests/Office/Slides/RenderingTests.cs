using System.Globalization;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Tests.Drawing;
using ArgumentGraph.Tests.Layout;
using static ArgumentGraph.Tests.Office.Slides.Deckwork;

namespace ArgumentGraph.Tests.Office.Slides;

/// <summary>What LibreOffice makes of a deck: every slide is there, and every word stays inside or outside of every box.</summary>
public sealed class RenderingTests(EngineFixture engines) : IClassFixture<EngineFixture>
{
    private const double Tolerance = 1.5;

    [Fact]
    public void Rendered_words_stay_in_their_boxes_and_on_the_page()
    {
        using var folder = new TemporaryFolder();
        var slides = SlidesOf(SampleMap.Create(), engines["node"]);
        var pages = Pages(LibreOffice.ToPdf(Bytes(slides), folder[""]));
        Assert.Equal(slides.Length, pages.Count);
        foreach (var (page, slide) in pages.Zip(slides))
        {
            var scale = page.Width / slide.Scene.Width;
            var boxes = slide.Scene.Elements.Where(e => e.Role is SceneRole.Box or SceneRole.Chip).ToList();
            foreach (var (word, at) in page.Words)
            {
                Assert.True(at.X >= -Tolerance && at.Right <= page.Width + Tolerance && at.Bottom <= page.Height + Tolerance, $"'{word}' at {at} leaves the page");
                foreach (var box in boxes.Select(b => Scaled(b.Bounds, scale)).Where(b => Overlap(b, at)))
                    Assert.True(Within(at, box), $"'{word}' at {at} crosses the border of {box} on “{slide.Scene.Title}”");
            }
        }
    }

    [Fact]
    public void Every_slide_shows_its_title_and_its_quotes()
    {
        using var folder = new TemporaryFolder();
        var slides = SlidesOf(SampleMap.Create(), engines["node"]);
        var pages = Pages(LibreOffice.ToPdf(Bytes(slides), folder[""]));
        foreach (var (page, slide) in pages.Zip(slides))
        {
            var text = string.Concat(page.Words.Select(w => w.Word));
            Assert.Contains(slide.Scene.Title.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
            foreach (var box in slide.Scene.Elements.Where(e => e.Role == SceneRole.Box).SelectMany(e => e.Marks.OfType<TextMark>().Take(1)))
                Assert.Contains(box.Text.Split(' ')[0], text, StringComparison.Ordinal);
        }
    }

    private static List<(double Width, double Height, List<(string Word, Rect At)> Words)> Pages(string pdf)
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        var layout = XDocument.Parse(LibreOffice.Run("pdftotext", ["-bbox", pdf, "-"]));
        double Of(XElement e, string name) => double.Parse((string)e.Attribute(name)!, CultureInfo.InvariantCulture);
        return [.. layout.Descendants(html + "page").Select(p => (
            Of(p, "width"),
            Of(p, "height"),
            p.Descendants(html + "word").Select(w => (w.Value, new Rect(Of(w, "xMin"), Of(w, "yMin"), Of(w, "xMax") - Of(w, "xMin"), Of(w, "yMax") - Of(w, "yMin")))).ToList()))];
    }

    private static Rect Scaled(Rect r, double by) => new(r.X * by, r.Y * by, r.Width * by, r.Height * by);

    private static bool Overlap(Rect a, Rect b) => a.X < b.Right - Tolerance && b.X < a.Right - Tolerance && a.Y < b.Bottom - Tolerance && b.Y < a.Bottom - Tolerance;

    private static bool Within(Rect inner, Rect outer) =>
        inner.X >= outer.X - Tolerance && inner.Right <= outer.Right + Tolerance && inner.Y >= outer.Y - Tolerance && inner.Bottom <= outer.Bottom + Tolerance;
}
