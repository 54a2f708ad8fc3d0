using System.Collections.Immutable;
using ArgumentGraph.Layout;
using Microsoft.Msagl.Core.Geometry.Curves;
using Microsoft.Msagl.Core.Layout;
using Microsoft.Msagl.Routing;
using Microsoft.Msagl.Routing.Rectilinear;
using MsaglPoint = Microsoft.Msagl.Core.Geometry.Point;
using Point = ArgumentGraph.Layout.Point;

namespace ArgumentGraph.Msagl.InProcess;

internal static class Routing
{
    public static ImmutableArray<ImmutableArray<Point>> Of(RouteTask task)
    {
        var shapes = task.Boxes.Select(box => new Shape(CurveFactory.CreateRectangle(box.Width, box.Height, new MsaglPoint(box.Center.X, box.Center.Y)))).ToImmutableArray();
        var ways = task.Links.Select(link => new EdgeGeometry { SourcePort = Port(shapes[link.From], link.FromPort), TargetPort = Port(shapes[link.To], link.ToPort) }).ToImmutableArray();
        var router = new RectilinearEdgeRouter(shapes, task.Padding, cornerFitRadius: 0, useSparseVisibilityGraph: true, task.Separation);
        foreach (var way in ways)
            router.AddEdgeGeometryToRoute(way);
        router.Run();
        return [.. ways.Select(way => Corners(way.Curve))];
    }

    private static RelativeFloatingPort Port(Shape shape, Point offset)
    {
        var port = new RelativeFloatingPort(() => shape.BoundaryCurve, () => shape.BoundingBox.Center, new MsaglPoint(offset.X, offset.Y));
        shape.Ports.Insert(port);
        return port;
    }

    private static ImmutableArray<Point> Corners(ICurve curve) => curve switch
    {
        Polyline line => [.. line.Select(point => new Point(point.X, point.Y))],
        Curve pieces => [Of(pieces.Start), .. pieces.Segments.Select(piece => Of(piece.End))],
        _ => [Of(curve.Start), Of(curve.End)],
    };

    private static Point Of(MsaglPoint point) => new(point.X, point.Y);
}
