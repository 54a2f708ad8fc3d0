using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>A frame round boxes, with its name in the upper left corner.</summary>
internal sealed class GroupDesign(ViewGroup group, TypeScale scale)
{
    private const double Radius = 12;
    private const double Inset = 18;

    private readonly Lettering type = new(FontWeight.SemiBold, scale.Heading, Ink.SecondText);
    private readonly string heading = DisplayText.Cut(group.Heading, 60);

    /// <summary>What the layout must keep free.</summary>
    public LayoutGroup Request => new(group.Id, type.WidthOf(heading), type.LineHeight + 8);

    public SceneElement Draw(Rect bounds) => new(
        SceneRole.Group,
        group.Id,
        heading,
        bounds,
        [new RectMark(bounds, Radius, Ink.Group, null), type.At(bounds.X + Inset, bounds.Y + Inset + (type.Size * 0.6), type.OneLine(heading, bounds.Width - (2 * Inset)))]);
}
