using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Drawing.Svg;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Drawing.Svg;

public sealed class SvgWriterTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_fixed_map_gives_the_reviewed_file()
    {
        // The font is tested where it is cut; its bytes would drown the file.
        var svg = Regex.Replace(Write(SampleMap.Create(), "topic:distillation"), "base64,[^)]*", "base64,…");
        Golden.Verify(svg, "Drawing/topic-distillation.svg");
    }

    [Fact]
    public void Only_what_every_renderer_knows_is_used()
    {
        var document = XDocument.Parse(Write(SampleMap.Create(), "all"));
        string[] elements = ["svg", "title", "desc", "defs", "style", "rect", "g", "path", "circle", "text"];
        Assert.All(document.Descendants(), e => Assert.Contains(e.Name.LocalName, elements));
        string[] forbidden = ["style", "class", "dominant-baseline", "marker-end", "marker-start", "textLength", "transform"];
        Assert.All(document.Descendants().Attributes(), a => Assert.DoesNotContain(a.Name.LocalName, forbidden));
        Assert.Matches(@"^(@font-face\{[^{}]*\})+$", document.Descendants(s_svg + "style").Single().Value);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var document = XDocument.Parse(Write(HostileMap.Create(), "all"));
        Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName is "script" or "img");
        var words = string.Concat(document.Descendants(s_svg + "text").Select(t => t.Value));
        Assert.Contains("<script>", words, StringComparison.Ordinal);
        Assert.DoesNotContain(words, c => c is '\u202E' or '\u200B' or '\0' or '\uFFFE');
    }

    [Fact]
    public void Title_and_description_name_the_picture_for_those_who_do_not_see_it()
    {
        var root = XDocument.Parse(Write(SampleMap.Create(), "all")).Root!;
        Assert.Equal("What five documents disagree on", root.Element(s_svg + "title")!.Value);
        Assert.Contains("contradictions", root.Element(s_svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.All(
            root.Elements(s_svg + "g").Where(g => g.Attribute("data-role")!.Value is "box" or "relation" or "chip"),
            g => Assert.NotEmpty(g.Element(s_svg + "title")!.Value));
    }

    [Fact]
    public void The_same_scene_gives_the_same_bytes_and_a_transparent_one_no_ground()
    {
        var scene = Scene(SampleMap.Create(), "all");
        Assert.Equal(new SvgWriter().ToText(scene), new SvgWriter().ToText(scene));
        Assert.DoesNotContain("<rect width=\"1600\"", new SvgWriter { Transparent = true }.ToText(scene), StringComparison.Ordinal);
    }

    private static Scene Scene(ArgumentMap map, string view) => Picture.Draw(map, ViewSelection.Parse(view), new PictureOptions(), GridLayout.Arrange);

    private static string Write(ArgumentMap map, string view) => new SvgWriter().ToText(Scene(map, view));
}
