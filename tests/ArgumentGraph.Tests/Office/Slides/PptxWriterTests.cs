using System.Globalization;
using System.Xml.Linq;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Office.Slides;
using ArgumentGraph.Tests.Drawing;
using ArgumentGraph.Tests.Layout;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Tests.Office.Slides.Deckwork;

namespace ArgumentGraph.Tests.Office.Slides;

public sealed class PptxWriterTests(EngineFixture engines) : IClassFixture<EngineFixture>
{
    private static readonly ArgumentMap s_map = SampleMap.Create();

    private ILayoutEngine Engine => engines["node"];

    [Theory]
    [InlineData(1600, "light")]
    [InlineData(1200, "dark")]
    [InlineData(1300, "print")]
    public void A_deck_opens_without_repair(double width, string theme)
    {
        var picture = new PictureOptions { Type = TypeScale.Slide, Width = width, Theme = Theme.All.Single(t => t.Name == theme) };
        Assert.Empty(Errors(Bytes(SlidesOf(s_map, Engine, picture))));
    }

    [Fact]
    public void Hostile_text_is_text() => Assert.Empty(Errors(Bytes(SlidesOf(HostileMap.Create(), Engine))));

    [Fact]
    public void The_same_map_gives_the_same_bytes() => Assert.Equal(Bytes(SlidesOf(s_map, Engine)), Bytes(SlidesOf(s_map, Engine)));

    [Theory]
    [InlineData(1600, 12_192_000, null)]
    [InlineData(1200, 9_144_000, "screen4x3")]
    [InlineData(1300, 9_906_000, "A4")]
    public void Slides_have_the_shape_that_was_asked_for(double width, int emu, string? type)
    {
        using var document = PresentationDocument.Open(new MemoryStream(Bytes([new Slide(SlideKind.Picture, Empty(width), "")])), isEditable: false);
        var size = document.PresentationPart!.Presentation.SlideSize!;
        Assert.Equal((emu, 6_858_000, type), (size.Cx!.Value, size.Cy!.Value, size.Type?.InnerText));
    }

    [Fact]
    public void Every_shape_says_what_it_shows()
    {
        foreach (var slide in SlideXml(Bytes(SlidesOf(s_map, Engine))))
            Assert.All(slide.Descendants(P + "cNvPr").Skip(1), s => Assert.False(string.IsNullOrWhiteSpace((string?)s.Attribute("descr")), s.ToString()));
    }

    [Fact]
    public void Identifiers_of_shapes_are_unique_on_a_slide()
    {
        foreach (var slide in SlideXml(Bytes(SlidesOf(s_map, Engine))))
            Assert.Equal(slide.Descendants(P + "cNvPr").Count(), slide.Descendants(P + "cNvPr").Select(s => (string)s.Attribute("id")!).Distinct().Count());
    }

    [Fact]
    public void Every_claim_is_a_rounded_rectangle_with_its_whole_text_in_one_paragraph()
    {
        var scene = PictureOf(s_map, Engine, "all");
        var slide = SlideXml(Bytes([new Slide(SlideKind.Picture, scene, "")])).Single();
        var claims = slide.Descendants(P + "sp").Where(s => Name(s) == "Claim").ToList();
        Assert.Equal(scene.Elements.Count(e => e.Role == SceneRole.Box), claims.Count);
        foreach (var claim in claims)
        {
            Assert.NotNull(claim.Descendants(A + "arcTo").FirstOrDefault() ?? claim.Descendants(A + "prstGeom").FirstOrDefault(g => (string)g.Attribute("prst")! == "roundRect"));
            var title = s_map.Insights.Single(i => ((string)claim.Descendants(P + "cNvPr").Single().Attribute("descr")!).StartsWith(i.Title, StringComparison.Ordinal)).Title;
            Assert.Equal(title, TextOf(claim.Descendants(A + "p").First()));
        }
    }

    [Theory]
    [InlineData("all")]
    [InlineData("topic:distillation")]
    [InlineData("topic:moat")]
    public void Connectors_hold_on_to_shapes_at_both_ends_and_lie_where_they_hold(string view)
    {
        var scene = PictureOf(s_map, Engine, view);
        var slide = SlideXml(Bytes([new Slide(SlideKind.Picture, scene, "")])).Single();
        var ids = slide.Descendants(P + "sp").Select(s => (string)s.Descendants(P + "cNvPr").Single().Attribute("id")!).ToHashSet();
        var links = slide.Descendants(P + "cxnSp").ToList();
        Assert.True(links.Count >= scene.Elements.Count(e => e.Role == SceneRole.Relation));
        foreach (var link in links)
        {
            Assert.Contains((string)link.Descendants(A + "stCxn").Single().Attribute("id")!, ids);
            Assert.Contains((string)link.Descendants(A + "endCxn").Single().Attribute("id")!, ids);
        }

        foreach (var relation in scene.Elements.Where(e => e.Role == SceneRole.Relation))
            Assert.Contains(links, l => (string)l.Descendants(P + "cNvPr").Single().Attribute("descr")! == relation.Alt);
    }

    [Fact]
    public void An_undercut_is_a_connector_from_its_box_to_the_chip_or_dot_of_the_relation()
    {
        var scene = PictureOf(UndercutMap.Create(), Engine, "topic:distillation");
        var file = Bytes([new Slide(SlideKind.Picture, scene, "")]);
        Assert.Empty(Errors(file));
        var slide = SlideXml(file).Single();
        var undercuts = scene.Elements.Where(e => e.Role == SceneRole.Undercut).ToList();
        Assert.NotEmpty(undercuts);
        foreach (var undercut in undercuts)
        {
            var links = slide.Descendants(P + "cxnSp").Where(l => (string)l.Descendants(P + "cNvPr").Single().Attribute("descr")! == undercut.Alt).ToList();
            var end = (string)links[^1].Descendants(A + "endCxn").Single().Attribute("id")!;
            var target = slide.Descendants(P + "sp").Single(s => (string)s.Descendants(P + "cNvPr").Single().Attribute("id")! == end);
            Assert.Contains(Name(target), new[] { "Chip", "Step" });
        }
    }

    [Theory]
    [InlineData("all")]
    [InlineData("topic:distillation")]
    [InlineData("topic:moat")]
    public void Connectors_keep_clear_of_boxes_and_boxes_of_one_another(string view)
    {
        var scene = PictureOf(s_map, Engine, view);
        var boxes = scene.Elements.Where(e => e.Role == SceneRole.Box).ToList();
        foreach (var (i, one) in boxes.Index())
            Assert.DoesNotContain(boxes.Skip(i + 1), other => Overlap(one.Bounds, other.Bounds));
        var chords = new ClearChords(scene);
        foreach (var (relation, course) in ConnectorCourses.Of(scene, chords))
        {
            var points = Connector.Corners(course);
            foreach (var (a, b) in points.Zip(points.Skip(1)))
            {
                var piece = new Rect(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X) + 0.01, Math.Abs(a.Y - b.Y) + 0.01);
                if (a.X == b.X || a.Y == b.Y)
                    Assert.DoesNotContain(boxes, box => Overlap(piece, new Rect(box.Bounds.X + 2, box.Bounds.Y + 2, box.Bounds.Width - 4, box.Bounds.Height - 4)));
            }

            Assert.NotNull(relation.Relation);
        }
    }

    [Fact]
    public void Text_of_a_box_fits_it_when_the_slide_breaks_the_lines_anew()
    {
        foreach (var slide in SlideXml(Bytes(SlidesOf(s_map, Engine))))
        {
            foreach (var box in slide.Descendants(P + "sp").Where(s => Name(s) is "Claim" or "Group"))
            {
                var (room, height) = Room(box);
                var used = box.Descendants(A + "p").Sum(p => HeightOf(p, room));
                Assert.True(used <= height + 0.5, $"{TextOf(box)}: {used} of {height} points");
            }
        }
    }

    [Fact]
    public void Nothing_is_set_smaller_than_nine_points_and_claims_from_eleven()
    {
        foreach (var slide in SlideXml(Bytes(SlidesOf(s_map, Engine))))
        {
            Assert.All(slide.Descendants(A + "rPr").Attributes("sz"), s => Assert.True((int)s >= 900, s.Parent!.Parent!.ToString()));
            Assert.All(slide.Descendants(P + "sp").Where(s => Name(s) == "Claim").Select(s => (int)s.Descendants(A + "rPr").First().Attribute("sz")!), size => Assert.True(size >= 1030));
        }
    }

    [Fact]
    public void Notes_quote_in_full_with_document_and_place()
    {
        var slides = SlidesOf(s_map, Engine);
        using var document = PresentationDocument.Open(new MemoryStream(Bytes(slides)), isEditable: false);
        var notes = document.PresentationPart!.SlideParts.Select(s => s.NotesSlidePart).OfType<NotesSlidePart>().Select(n => TextOf(Read(n))).ToList();
        Assert.Equal(slides.Count(s => s.Notes.Length > 0), notes.Count);
        var clash = s_map.Relations.First(r => r.Type == RelationType.Contradicts && r.Status != RelationStatus.Rejected);
        var insight = s_map.Insights.Single(i => i.Id == clash.From);
        Assert.Contains(notes, n => n.Contains($"“{insight.Sources[0].Text}”", StringComparison.Ordinal) && n.Contains("paragraph 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_is_a_table()
    {
        var matrix = SlidesOf(s_map, Engine).Single(s => s.Kind == SlideKind.Matrix);
        var table = SlideXml(Bytes([matrix])).Single().Descendants(A + "tbl").Single();
        var (rows, columns) = (matrix.Scene.Elements.Max(e => e.Cell?.Row ?? 0) + 1, matrix.Scene.Elements.Max(e => e.Cell?.Column ?? 0) + 1);
        Assert.Equal(rows, table.Elements(A + "tr").Count());
        Assert.All(table.Elements(A + "tr"), r => Assert.Equal(columns, r.Elements(A + "tc").Count()));
        Assert.Contains("▲", TextOf(table), StringComparison.Ordinal);
    }

    private static Scene Empty(double width) => Picture.Draw(
        ArgumentMap.Empty, ViewSelection.All, new PictureOptions { Width = width }, _ => throw new InvalidOperationException());

    private static string Name(XElement shape) => (string)shape.Descendants(P + "cNvPr").First().Attribute("name")!;

    private static bool Overlap(Rect a, Rect b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    // Width and height inside the insets, in points.
    private static (double Width, double Height) Room(XElement box)
    {
        var (body, size) = (box.Descendants(A + "bodyPr").Single(), box.Descendants(A + "ext").First());
        double Of(XElement e, string name) => (double)e.Attribute(name)! / 12_700;
        return (Of(size, "cx") - Of(body, "lIns") - Of(body, "rIns"), Of(size, "cy") - Of(body, "tIns") - Of(body, "bIns"));
    }

    private static double HeightOf(XElement paragraph, double room)
    {
        var run = paragraph.Descendants(A + "rPr").First();
        var size = (double)run.Attribute("sz")! / 100;
        var weight = (int)run.Attribute("b")! == 1 ? FontWeight.SemiBold : FontWeight.Regular;
        var lines = LineBreaker.Wrap(string.Concat(paragraph.Descendants(A + "t").Select(t => t.Value)), weight, size, room, int.MaxValue).Lines.Length;
        double Points(string name) => double.Parse((string)paragraph.Descendants(A + name).Single().Element(A + "spcPts")!.Attribute("val")!, CultureInfo.InvariantCulture) / 100;
        return (lines * Points("lnSpc")) + Points("spcBef");
    }
}
