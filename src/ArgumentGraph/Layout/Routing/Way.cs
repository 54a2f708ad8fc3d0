using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Routing;

/// <summary>A link (by index) along its corners, with the middle of its label.</summary>
/// <param name="Curved">Four corners with one curve from the second to the third, level at both ends; else straight pieces with rounded corners.</param>
internal sealed record Way(int Link, ImmutableArray<Point> Corners, Point? Label, bool Curved = false);
