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

    /// <summary>Which slide of how many, such as <c>4 of 28</c>, for the foot of the page; null where it is no slide of a deck.</summary>
    public string? PageNumber { get; init; }

    /// <summary>What a template keeps for itself; null where the whole page is the picture's.</summary>
    public PageRoom? Room { get; init; }

    /// <summary>Sizes of type and space.</summary>
    public TypeScale Type { get; init; } = TypeScale.Page;

    /// <summary>Centres from an earlier picture of the same view (<see cref="Scene.Centres"/>), which are kept.</summary>
    public ImmutableSortedDictionary<string, Point> Previous { get; init; } =
        ImmutableSortedDictionary<string, Point>.Empty.WithComparers(StringComparer.Ordinal);
}

/// <summary>What a page keeps for others: the title stands where its template has it, and nothing of the picture in the strips round the content.</summary>
/// <param name="Top">Height above the content, in points.</param>
/// <param name="Bottom">Height below it.</param>
/// <param name="Side">Width on the left and on the right.</param>
public sealed record PageRoom(double Top, double Bottom, double Side);
