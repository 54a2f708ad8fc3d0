using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>
/// Leads one link round everything where the engine's router would not: the shortest way with few bends along lines beside the
/// obstacles (A*, Hart, Nilsson and Raphael 1968), which crosses other lines rarely and does not run along them.
/// </summary>
internal sealed class Detour
{
    public const double Beside = 7;

    private const double Clear = 4;
    private const double Bend = 30;
    private const double Crossing = 25;
    private const double Window = 260;
    private const int Most = 400_000;

    private readonly RectIndex solid;
    private readonly RectIndex lines;
    private readonly double[] columns;
    private readonly double[] rows;

    private Detour(ImmutableArray<Rect> obstacles, RectIndex lines, Point start, Point end)
    {
        this.lines = lines;
        var window = Labels.Grown(new Rect(Math.Min(start.X, end.X), Math.Min(start.Y, end.Y), Math.Abs(start.X - end.X), Math.Abs(start.Y - end.Y)), Window);
        var near = obstacles.Where(rect => RectIndex.Overlap(rect, window)).ToList();
        solid = new RectIndex(near.Select(rect => Labels.Grown(rect, Clear)));
        columns = [.. near.SelectMany(rect => new[] { rect.X - Beside, rect.Right + Beside }).Concat([start.X, end.X]).Distinct().Order()];
        rows = [.. near.SelectMany(rect => new[] { rect.Y - Beside, rect.Bottom + Beside }).Concat([start.Y, end.Y]).Distinct().Order()];
    }

    /// <summary>The corners from end to end; null where there is no way.</summary>
    public static ImmutableArray<Point>? Find(ImmutableArray<Rect> obstacles, RectIndex lines, DetourEnd from, DetourEnd to)
    {
        var (start, end) = (from.Outside, to.Outside);
        var found = new Detour(obstacles, lines, start, end).Search(start, from.IsLevel, end, to.IsLevel);
        return found is null ? null : [from.At, .. found, to.At];
    }

    private List<Point>? Search(Point start, bool startsLevel, Point end, bool endsLevel)
    {
        var first = new State(Array.BinarySearch(columns, start.X), Array.BinarySearch(rows, start.Y), startsLevel);
        var (goalColumn, goalRow) = (Array.BinarySearch(columns, end.X), Array.BinarySearch(rows, end.Y));
        var costs = new Dictionary<State, double> { [first] = 0 };
        var before = new Dictionary<State, State>();
        var open = new PriorityQueue<State, (double, int)>();
        open.Enqueue(first, (0, 0));
        while (open.TryDequeue(out var state, out _) && costs.Count < Most)
        {
            if (state.Column == goalColumn && state.Row == goalRow)
                return Path(state, before);
            foreach (var next in Neighbours(state))
            {
                var cost = costs[state] + Cost(state, next) + (next.Column == goalColumn && next.Row == goalRow && next.Level != endsLevel ? Bend : 0);
                if (IsFree(state, next) && (!costs.TryGetValue(next, out var known) || cost < known))
                {
                    costs[next] = cost;
                    before[next] = state;
                    open.Enqueue(next, (cost + Math.Abs(columns[next.Column] - end.X) + Math.Abs(rows[next.Row] - end.Y), costs.Count));
                }
            }
        }

        return null;
    }

    private IEnumerable<State> Neighbours(State state)
    {
        if (state.Column > 0)
            yield return new State(state.Column - 1, state.Row, true);
        if (state.Column < columns.Length - 1)
            yield return new State(state.Column + 1, state.Row, true);
        if (state.Row > 0)
            yield return new State(state.Column, state.Row - 1, false);
        if (state.Row < rows.Length - 1)
            yield return new State(state.Column, state.Row + 1, false);
    }

    private double Cost(State from, State to) =>
        Courses.Length(At(from), At(to)) + (from.Level != to.Level ? Bend : 0) + (Crossing * lines.At(Between(from, to)).Count());

    private bool IsFree(State from, State to) => !solid.At(Between(from, to)).Any();

    private Point At(State state) => new(columns[state.Column], rows[state.Row]);

    private Rect Between(State from, State to)
    {
        var (a, b) = (At(from), At(to));
        return Labels.Grown(new Rect(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y)), 0.01);
    }

    private List<Point> Path(State last, Dictionary<State, State> before)
    {
        var path = new List<Point> { At(last) };
        while (before.TryGetValue(last, out var previous))
        {
            path.Add(At(previous));
            last = previous;
        }

        path.Reverse();
        return path;
    }

    private readonly record struct State(int Column, int Row, bool Level);
}
