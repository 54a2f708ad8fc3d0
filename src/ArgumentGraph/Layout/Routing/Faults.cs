using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>Finds the ways that pass through a box, a heading or the label of another link.</summary>
internal static class Faults
{
    private const double Touch = 1;

    /// <summary>The links, in order.</summary>
    public static ImmutableArray<int> Of(LayoutGraph graph, ImmutableArray<Rect> boxes, ImmutableArray<Rect> headings, ImmutableArray<Way> ways)
    {
        var solid = new RectIndex(boxes.Select(box => Labels.Grown(box, -Touch)).Concat(headings));
        var labelled = ways.Where(way => way.Label is not null).ToImmutableArray();
        var labels = new RectIndex(labelled.Select(way => Labels.Centered(graph.Links[way.Link].Edge, way.Label!.Value)));
        return [.. ways.Where(way => Pieces(way).Any(piece => solid.At(piece).Any() || labels.At(piece).Any(label => labelled[label].Link != way.Link)))
            .Select(way => way.Link).Order()];
    }

    /// <summary>A little longer and wider than the line itself, as an area of nothing overlaps nothing.</summary>
    private static IEnumerable<Rect> Pieces(Way way) => Courses.Pieces(way.Course).Select(piece => Courses.Around(piece, 0.01));
}
