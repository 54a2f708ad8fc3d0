using System.Collections.Immutable;

namespace ArgumentGraph.Layout;

/// <summary>Width and height in points.</summary>
public readonly record struct Size(double Width, double Height);

/// <summary>One box above another, by index.</summary>
public readonly record struct LayerLink(int Above, int Below);

/// <summary>Boxes to be put into layers with few crossings; links need not be free of cycles.</summary>
public sealed record LayerTask(ImmutableArray<Size> Boxes, ImmutableArray<LayerLink> Links, double NodeGap, double LayerGap);

/// <summary>A number that would like to be <paramref name="Desired"/>; a larger weight gives way less.</summary>
public readonly record struct Place(double Desired, double Weight);

/// <summary>The place at <paramref name="Right"/> is at least, or exactly, <paramref name="Gap"/> more than the one at <paramref name="Left"/>.</summary>
public readonly record struct Separation(int Left, int Right, double Gap, bool Exactly = false);

/// <summary>Two places that would like to be the same number.</summary>
public readonly record struct Attraction(int First, int Second, double Weight);

/// <summary>Numbers to be found on one line: least squares of all wishes, under all separations.</summary>
public sealed record AlignTask(ImmutableArray<Place> Places, ImmutableArray<Separation> Separations, ImmutableArray<Attraction> Attractions);

/// <summary>Boxes to be packed without overlap, near to an aspect ratio, or into <paramref name="Width"/> where that is not 0.</summary>
public sealed record PackTask(ImmutableArray<Size> Boxes, double AspectRatio, double Width);

/// <summary>A link between two boxes by index; its ports are offsets from the middles of the boxes.</summary>
public readonly record struct RouteLink(int From, int To, Point FromPort, Point ToPort);

/// <summary>Links to be led in level and plumb pieces round all boxes but those at their ends.</summary>
/// <param name="Padding">The least distance from a box that the link does not end at.</param>
/// <param name="Separation">The distance wished for between two links side by side.</param>
public sealed record RouteTask(ImmutableArray<Rect> Boxes, ImmutableArray<RouteLink> Links, double Padding, double Separation);
