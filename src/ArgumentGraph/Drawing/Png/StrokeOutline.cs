using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Png;

/// <summary>The area that a pen covers along a line: for each dash one polygon, with mitred corners and blunt ends.</summary>
internal static class StrokeOutline
{
    private const double LongestMitre = 3;

    public static IEnumerable<List<Point>> Of(List<Point> line, double width, (double On, double Off)? dash) =>
        (dash is { } pattern ? Dashes(Clean(line), pattern) : [Clean(line)]).Where(p => p.Count > 1).Select(p => Along(p, width / 2));

    private static List<Point> Clean(List<Point> line)
    {
        var points = new List<Point>(line.Count);
        foreach (var point in line)
        {
            if (points.Count == 0 || Length(points[^1], point) > 1e-6)
                points.Add(point);
        }

        return points;
    }

    private static IEnumerable<List<Point>> Dashes(List<Point> line, (double On, double Off) pattern)
    {
        var (isOn, left) = (true, pattern.On);
        var part = new List<Point> { line[0] };
        for (var i = 1; i < line.Count; i++)
        {
            var (from, to) = (line[i - 1], line[i]);
            var (length, passed) = (Length(from, to), 0.0);
            while (length - passed > left)
            {
                passed += left;
                var at = new Point(from.X + ((to.X - from.X) * passed / length), from.Y + ((to.Y - from.Y) * passed / length));
                part.Add(at);
                if (isOn)
                    yield return Clean(part);
                isOn = !isOn;
                left = isOn ? pattern.On : pattern.Off;
                part = [at];
            }

            left -= length - passed;
            part.Add(to);
        }

        if (isOn)
            yield return Clean(part);
    }

    private static List<Point> Along(List<Point> line, double half)
    {
        var (one, other) = (new List<Point>(2 * line.Count), new List<Point>(line.Count));
        for (var i = 0; i < line.Count; i++)
        {
            var before = i > 0 ? Across(line[i - 1], line[i]) : Across(line[0], line[1]);
            var after = i < line.Count - 1 ? Across(line[i], line[i + 1]) : before;
            var (x, y) = (before.X + after.X, before.Y + after.Y);
            // The mitre: as far along the bisector as both sides are away from the line.
            var stretch = Math.Min(LongestMitre, 2 / Math.Max(1e-6, (x * x) + (y * y)));
            one.Add(new Point(line[i].X + (x * stretch * half), line[i].Y + (y * stretch * half)));
            other.Add(new Point(line[i].X - (x * stretch * half), line[i].Y - (y * stretch * half)));
        }

        other.Reverse();
        one.AddRange(other);
        return one;
    }

    // Unit vector to the side of a piece.
    private static Point Across(Point a, Point b)
    {
        var length = Length(a, b);
        return new Point(-(b.Y - a.Y) / length, (b.X - a.X) / length);
    }

    private static double Length(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
