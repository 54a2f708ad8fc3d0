using System.Xml;
using System.Xml.Linq;
using ArgumentGraph.Interchange;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange.GraphMl;

public sealed class GraphMlFormatTests
{
    private static readonly XNamespace s_graphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace s_yed = "http://www.yworks.com/xml/graphml";

    [Fact]
    public void Whatever_the_texts_the_file_keeps_the_rules_of_GraphML()
    {
        foreach (var map in Enumerable.Range(0, 150).Select(s => NastyMap.Of(s, controls: true)).Append(HostileMap.Create()).Append(ArgumentMap.Empty))
            GraphMlRules.Check(XDocument.Parse(Exports.Text("graphml", map)));
    }

    [Fact]
    public void A_reader_that_goes_by_the_names_of_plain_keys_finds_the_graph()
    {
        var map = SampleMap.Create();
        var root = XDocument.Parse(Exports.Text("graphml", map)).Root!;
        var names = root.Elements(s_graphMl + "key").Where(k => k.Attribute("attr.name") is not null).ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("attr.name")!.Value);
        var nodes = root.Descendants(s_graphMl + "node").ToDictionary(n => n.Attribute("id")!.Value, n => Attributes(n, names));
        var edges = root.Descendants(s_graphMl + "edge").Select(e => (From: e.Attribute("source")!.Value, To: e.Attribute("target")!.Value, Data: Attributes(e, names))).ToArray();

        Assert.Equal(map.Insights.Select(i => (i.Title, i.Text)), nodes.Values.Select(n => (n["label"], n["text"])));
        Assert.Equal(map.Relations.Select(r => Words.Of(r.Type)), edges.Select(e => e.Data["relation"]));
        Assert.All(edges, e => Assert.True(XmlConvert.ToDouble(e.Data["weight"]) > 0));
        Assert.All(edges, e => Assert.True(nodes.ContainsKey(e.From) && nodes.ContainsKey(e.To)));
    }

    [Fact]
    public void Boxes_lie_where_the_layout_put_them_and_the_others_below_without_overlap()
    {
        var map = SampleMap.Create();
        var place = new Rect(100, 50, 200, 80);
        var export = new MapExport(map, "t") { Places = new MapExport(map, "t").Places.Add(map.Insights[0].Id, place) };
        var root = XDocument.Parse(System.Text.Encoding.UTF8.GetString(MapExchange.Write("graphml", export).Files[0].Content.Span)).Root!;
        var boxes = root.Descendants(s_yed + "Geometry").Select(g => new Rect(Number(g, "x"), Number(g, "y"), Number(g, "width"), Number(g, "height"))).ToArray();

        Assert.Equal(place, boxes[0]);
        Assert.Equal(map.Insights.Length, boxes.Length);
        Assert.DoesNotContain(boxes.Index().SelectMany(a => boxes.Skip(a.Index + 1).Select(b => (A: a.Item, B: b))), p => p.A.X < p.B.Right && p.B.X < p.A.Right && p.A.Y < p.B.Bottom && p.B.Y < p.A.Bottom);
    }

    [Fact]
    public void A_contradiction_is_dashed_with_a_head_at_both_ends()
    {
        var edge = XDocument.Parse(Exports.Text("graphml", SampleMap.Create())).Descendants(s_graphMl + "edge").First(e => e.Value.Contains("CONTRADICTS", StringComparison.Ordinal));
        Assert.Equal("dashed", edge.Descendants(s_yed + "LineStyle").Single().Attribute("type")!.Value);
        var heads = edge.Descendants(s_yed + "Arrows").Single();
        Assert.Equal(("standard", "standard"), (heads.Attribute("source")!.Value, heads.Attribute("target")!.Value));
    }

    private static Dictionary<string, string> Attributes(XElement element, Dictionary<string, string> names) =>
        element.Elements(s_graphMl + "data").Where(d => names.ContainsKey(d.Attribute("key")!.Value)).ToDictionary(d => names[d.Attribute("key")!.Value], d => d.Value);

    private static double Number(XElement element, string name) => XmlConvert.ToDouble(element.Attribute(name)!.Value);
}
