using System.Collections.Immutable;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Scenes;

/// <summary>A finished picture: every box, line and word at its place. Writers translate it and decide nothing.</summary>
/// <param name="View">The view in words, such as <c>topic:energy</c>.</param>
/// <param name="Title">As drawn at its top.</param>
/// <param name="Description">What it shows, in a sentence or two, for those who do not see it.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Theme">The colours it is meant for; writers that serve more than one may take another.</param>
/// <param name="Elements">In drawing order: groups, lines, boxes, chips, furniture.</param>
/// <param name="Centres">Where the layout placed each box, to be given back as <see cref="PictureOptions.Previous"/> so that the next picture of this view keeps it there.</param>
public sealed record Scene(
    string View,
    string Title,
    string Description,
    double Width,
    double Height,
    Theme Theme,
    ImmutableArray<SceneElement> Elements,
    ImmutableSortedDictionary<string, Point> Centres);
