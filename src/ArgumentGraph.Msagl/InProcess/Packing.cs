using System.Collections.Immutable;
using ArgumentGraph.Layout;
using Microsoft.Msagl.Core.Geometry;
using Point = ArgumentGraph.Layout.Point;

namespace ArgumentGraph.Msagl.InProcess;

internal static class Packing
{
    public static ImmutableArray<Point> Of(PackTask task)
    {
        var boxes = task.Boxes.Select((box, index) => new RectangleToPack<int>(new Rectangle(0, 0, box.Width, box.Height), index)).ToImmutableArray();
        if (task.Width > 0)
            new RectanglePacking<int>(boxes, task.Width).Run();
        else
            new OptimalRectanglePacking<int>(boxes, task.AspectRatio).Run();
        // Rows grow upwards from 0 in MSAGL and downwards here: the same numbers, read the other way.
        return [.. boxes.Select(box => new Point(box.Rectangle.Left, box.Rectangle.Bottom))];
    }
}
