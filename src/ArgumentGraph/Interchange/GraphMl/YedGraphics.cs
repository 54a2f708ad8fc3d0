using System.Globalization;
using System.Xml;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.GraphMl;

/// <summary>What yEd draws: it lays nothing out when it opens a file, so every box comes with its place; y grows downwards.</summary>
internal sealed class YedGraphics(XmlWriter xml, MapExport export)
{
    public const string Namespace = "http://www.yworks.com/xml/graphml";

    private const double BoxWidth = 240;
    private const double BoxHeight = 72;
    private const double Gap = 40;
    private const int Columns = 8;

    private readonly double below = export.Places.Values.Select(r => r.Bottom).DefaultIfEmpty(-Gap).Max() + Gap;
    private int unplaced;

    public void WriteKeys()
    {
        WriteKey("node", "d_node", "nodegraphics");
        WriteKey("edge", "d_edge", "edgegraphics");
    }

    /// <summary>A small round node, where lines meet.</summary>
    public void WriteJunction()
    {
        var place = NextBelow();
        Start("d_node", "ShapeNode");
        Leaf("Geometry", ("height", "16"), ("width", "16"), ("x", Number(place.X)), ("y", Number(place.Y)));
        Leaf("Fill", ("color", "#333333"), ("transparent", "false"));
        Leaf("Shape", ("type", "ellipse"));
        End();
    }

    public void Write(string insightId, string label)
    {
        var place = export.Places.TryGetValue(insightId, out var found) ? found : NextBelow();
        Start("d_node", "ShapeNode");
        Leaf("Geometry", ("height", Number(place.Height)), ("width", Number(place.Width)), ("x", Number(place.X)), ("y", Number(place.Y)));
        Leaf("Fill", ("color", "#FFFFFF"), ("transparent", "false"));
        Leaf("BorderStyle", ("color", "#333333"), ("type", "line"), ("width", "1.0"));
        Label("NodeLabel", label, ("autoSizePolicy", "node_size"), ("configuration", "CroppingLabel"), ("fontSize", "12"));
        Leaf("Shape", ("type", "roundrectangle"));
        End();
    }

    public void Write(RelationType type, string label)
    {
        var isSupport = type == RelationType.Supports;
        var isClash = type == RelationType.Contradicts;
        Start("d_edge", "PolyLineEdge");
        Leaf("LineStyle", ("color", isClash ? "#B3261E" : isSupport ? "#1F6F3F" : "#555555"), ("type", isClash ? "dashed" : isSupport ? "line" : "dotted"), ("width", isClash ? "2.0" : "1.0"));
        Leaf("Arrows", ("source", isClash ? "standard" : "none"), ("target", isClash || isSupport ? "standard" : "none"));
        Label("EdgeLabel", label, ("fontSize", "10"));
        End();
    }

    private Rect NextBelow()
    {
        var (row, column) = Math.DivRem(unplaced++, Columns);
        return new Rect(column * (BoxWidth + Gap), below + (row * (BoxHeight + Gap)), BoxWidth, BoxHeight);
    }

    private void WriteKey(string element, string id, string type)
    {
        xml.WriteStartElement("key", "http://graphml.graphdrawing.org/xmlns");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", element);
        xml.WriteAttributeString("yfiles.type", type);
        xml.WriteEndElement();
    }

    private void Start(string key, string shape)
    {
        xml.WriteStartElement("data", "http://graphml.graphdrawing.org/xmlns");
        xml.WriteAttributeString("key", key);
        xml.WriteStartElement("y", shape, Namespace);
    }

    private void End()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Leaf(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        xml.WriteEndElement();
    }

    // yEd takes a label that begins with this tag for HTML; a space before it keeps it text.
    private void Label(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        xml.WriteString(text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? $" {text}" : text);
        xml.WriteEndElement();
    }

    private void Open(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("y", name, Namespace);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
