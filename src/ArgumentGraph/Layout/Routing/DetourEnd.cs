namespace ArgumentGraph.Layout.Routing;

/// <summary>Where a detour leaves or reaches an obstacle, and the place just outside from which it is led.</summary>
internal readonly record struct DetourEnd(Point At, Point Outside)
{
    public bool IsLevel => At.X != Outside.X;

    public static DetourEnd Plumb(Point at, bool down) => new(at, at with { Y = at.Y + (down ? Detour.Beside : -Detour.Beside) });

    public static DetourEnd Level(Point at, bool right) => new(at, at with { X = at.X + (right ? Detour.Beside : -Detour.Beside) });
}
