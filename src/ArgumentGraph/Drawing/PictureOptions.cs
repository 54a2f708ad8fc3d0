using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing;

/// <summary>How a picture is made.</summary>
public sealed record PictureOptions
{
    /// <summary>Colours; light unless said otherwise.</summary>
    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>The page's least width in points; content that needs more makes the page grow in the same proportion.</summary>
    public double Width { get; init; } = 1600;

    /// <summary>The page's least height in points.</summary>
    public double Height { get; init; } = 900;

    /// <summary>Boxes one picture may carry; the rest is counted in words.</summary>
    public int MaxInsights { get; init; } = 25;

    /// <summary>Fewer boxes than allowed, where that keeps the page at its size; a cut is counted in words all the same.</summary>
    public bool FitPage { get; init; } = true;

    /// <summary>Replaces the title made from the map; null keeps that.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the marks are explained at the foot.</summary>
    public bool Legend { get; init; } = true;

    /// <summary>Sizes of type and space.</summary>
    public TypeScale Type { get; init; } = TypeScale.Page;

    /// <summary>Centres from an earlier picture of the same view (<see cref="Scene.Centres"/>), which are kept.</summary>
    public ImmutableSortedDictionary<string, Point> Previous { get; init; } =
        ImmutableSortedDictionary<string, Point>.Empty.WithComparers(StringComparer.Ordinal);
}
