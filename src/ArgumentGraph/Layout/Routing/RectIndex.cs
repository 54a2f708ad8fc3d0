namespace ArgumentGraph.Layout.Routing;

/// <summary>Rectangles by the squares of a grid that they touch, so that what lies at a place is found without looking at all.</summary>
internal sealed class RectIndex
{
    private const double Square = 256;

    private readonly Dictionary<(int Column, int Row), List<int>> squares = [];
    private readonly List<Rect> rects = [];

    public RectIndex(IEnumerable<Rect> rects)
    {
        foreach (var rect in rects)
            Add(rect);
    }

    public void Add(Rect rect)
    {
        foreach (var square in Squares(rect))
        {
            if (!squares.TryGetValue(square, out var there))
                squares[square] = there = [];
            there.Add(rects.Count);
        }

        rects.Add(rect);
    }

    /// <summary>The numbers, in order of adding, of those that share more than a border with <paramref name="area"/>.</summary>
    public IEnumerable<int> At(Rect area) => Squares(area)
        .SelectMany(square => squares.TryGetValue(square, out var there) ? there : [])
        .Where(index => Overlap(rects[index], area)).Distinct();

    public static bool Overlap(Rect one, Rect other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;

    private static IEnumerable<(int Column, int Row)> Squares(Rect rect)
    {
        for (var column = (int)Math.Floor(rect.X / Square); column <= rect.Right / Square; column++)
        {
            for (var row = (int)Math.Floor(rect.Y / Square); row <= rect.Bottom / Square; row++)
                yield return (column, row);
        }
    }
}
