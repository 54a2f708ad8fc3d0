using System.Xml;
using System.Xml.Linq;

namespace ArgumentGraph.Tests.Interchange.GraphMl;

/// <summary>The rules of the GraphML schema (graphml.graphdrawing.org/xmlns/1.1/graphml.xsd) that a flat graph can break.</summary>
internal static class GraphMlRules
{
    private static readonly XNamespace s_graphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly string[] s_types = ["boolean", "int", "long", "float", "double", "string"];

    public static void Check(XDocument document)
    {
        var root = document.Root!;
        Assert.Equal(s_graphMl + "graphml", root.Name);
        var graph = Assert.Single(root.Elements(s_graphMl + "graph"));
        Assert.Equal(graph, root.Elements().Last());
        var keys = root.Elements(s_graphMl + "key").ToDictionary(k => Name(k, "id"), k => (For: k.Attribute("for")!.Value, Type: k.Attribute("attr.type")?.Value, Yed: k.Attribute("yfiles.type")?.Value));
        Assert.All(keys.Values, k => Assert.True(k.Yed is not null || s_types.Contains(k.Type)));
        Assert.Contains(graph.Attribute("edgedefault")!.Value, (string[])["directed", "undirected"]);
        var nodes = graph.Elements(s_graphMl + "node").Select(n => Name(n, "id")).ToArray();
        Assert.Equal(nodes.Length, nodes.Distinct().Count());
        var edges = graph.Elements(s_graphMl + "edge").ToArray();
        Assert.Equal(edges.Length, edges.Select(e => Name(e, "id")).Distinct().Count());
        Assert.All(edges, e => Assert.True(nodes.Contains(Name(e, "source")) && nodes.Contains(Name(e, "target"))));
        foreach (var data in root.Descendants(s_graphMl + "data"))
            CheckData(data, keys[Name(data, "key")]);
    }

    private static void CheckData(XElement data, (string For, string? Type, string? Yed) key)
    {
        Assert.Equal(key.For, data.Parent!.Name.LocalName);
        if (key.Type == "int")
            XmlConvert.ToInt32(data.Value);
        if (key.Type == "double")
            XmlConvert.ToDouble(data.Value);
    }

    private static string Name(XElement element, string attribute) => XmlConvert.VerifyNMTOKEN(element.Attribute(attribute)!.Value);
}
