using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// Moves rectangles apart as little as can be: first from left to right, then up and down, each time by separations of the pairs that
/// are in one another's way (Dwyer, Marriott and Stuckey 2005). What is apart already does not move at all.
/// </summary>
internal static class Overlaps
{
    public static ImmutableArray<Rect> Remove(ImmutableArray<Rect> rects, ImmutableArray<double> weights, double gap, EngineRun run)
    {
        if (!Pairs(rects).Any(pair => Near(rects[pair.One], rects[pair.Other], gap - 0.01)))
            return rects;
        // A pair goes apart in the direction in which it overlaps less; pairs side by side stay side by side meanwhile.
        var across = Pairs(rects).Where(pair => Depth(rects[pair.One], rects[pair.Other], gap) is var depth && depth.Y > 0 && depth.X < depth.Y);
        var lefts = Solve(rects, weights, across, rect => rect.X, rect => rect.Width, gap, run);
        rects = [.. rects.Select((rect, index) => rect with { X = lefts[index] })];
        var down = Pairs(rects).Where(pair => Depth(rects[pair.One], rects[pair.Other], gap).X > 0.01);
        var tops = Solve(rects, weights, down, rect => rect.Y, rect => rect.Height, gap, run);
        return [.. rects.Select((rect, index) => rect with { Y = tops[index] })];
    }

    /// <summary>Whether there is less than the gap between two rectangles both ways.</summary>
    public static bool Near(Rect one, Rect other, double gap) => Depth(one, other, gap) is { X: > 0, Y: > 0 };

    /// <summary>How far two rectangles would have to move, each way, to have the gap between them; negative where they are farther apart.</summary>
    private static Point Depth(Rect one, Rect other, double gap) => new(
        Math.Min(one.Right, other.Right) - Math.Max(one.X, other.X) + gap,
        Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y) + gap);

    private static IEnumerable<(int One, int Other)> Pairs(ImmutableArray<Rect> rects)
    {
        for (var one = 0; one < rects.Length; one++)
        {
            for (var other = one + 1; other < rects.Length; other++)
                yield return (one, other);
        }
    }

    private static ImmutableArray<double> Solve(
        ImmutableArray<Rect> rects, ImmutableArray<double> weights, IEnumerable<(int One, int Other)> pairs,
        Func<Rect, double> start, Func<Rect, double> length, double gap, EngineRun run)
    {
        var places = rects.Select((rect, index) => new Place(start(rect), weights[index]));
        var separations = pairs.Select(pair => Middle(pair.One).CompareTo(Middle(pair.Other)) is var order && (order < 0 || (order == 0 && pair.One < pair.Other))
            ? new Separation(pair.One, pair.Other, length(rects[pair.One]) + gap)
            : new Separation(pair.Other, pair.One, length(rects[pair.Other]) + gap));
        return run.Align(new AlignTask([.. places], [.. separations], []));

        double Middle(int index) => start(rects[index]) + (length(rects[index]) / 2);
    }
}
