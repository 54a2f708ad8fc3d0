using System.Collections.Immutable;
using ArgumentGraph.Layout;
using Microsoft.Msagl.Core.Geometry.Curves;
using Microsoft.Msagl.Core.Layout;
using Microsoft.Msagl.Core.Routing;
using Microsoft.Msagl.Layout.Layered;

namespace ArgumentGraph.Msagl.InProcess;

internal static class Layering
{
    public static ImmutableArray<Point> Of(LayerTask task)
    {
        var graph = new GeometryGraph();
        var nodes = task.Boxes.Select(box => new Node(CurveFactory.CreateRectangle(box.Width, box.Height, default))).ToImmutableArray();
        foreach (var node in nodes)
            graph.Nodes.Add(node);
        foreach (var link in task.Links)
            graph.Edges.Add(new Edge(nodes[link.Above], nodes[link.Below]));
        // Links are routed later, among all groups; here only the boxes count.
        var settings = new SugiyamaLayoutSettings { NodeSeparation = task.NodeGap, LayerSeparation = task.LayerGap };
        settings.EdgeRoutingSettings.EdgeRoutingMode = EdgeRoutingMode.None;
        new LayeredLayout(graph, settings).Run();
        return [.. nodes.Select(node => new Point(node.Center.X, -node.Center.Y))];
    }
}
