using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>A link (by index) on its course, with the middle of its label.</summary>
internal sealed record Way(int Link, Course Course, Point? Label);

/// <summary>Cubic pieces, each beginning where the last one ends.</summary>
internal sealed record Course(Point Start, ImmutableArray<RouteSegment> Segments);
