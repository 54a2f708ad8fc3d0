namespace ArgumentGraph.Layout;

/// <summary>
/// The measures of a group's frame: its heading begins at the padding from the upper left corner, half a padding is left under it, then
/// come the boxes. Boxes without a group have no frame and no padding.
/// </summary>
internal static class Frame
{
    public static Size Size(LayoutGroup? group, Size content, LayoutOptions options) => group is null
        ? content
        : new Size(
            Math.Max(content.Width, group.HeadingWidth) + (2 * options.GroupPadding),
            content.Height + (2 * options.GroupPadding) + HeadingRoom(group, options));

    /// <summary>Where the boxes begin in a frame with its upper left corner at <paramref name="corner"/>.</summary>
    public static Point Content(LayoutGroup? group, Point corner, LayoutOptions options) => group is null
        ? corner
        : new Point(corner.X + options.GroupPadding, corner.Y + options.GroupPadding + HeadingRoom(group, options));

    /// <summary>The frame whose boxes fill <paramref name="content"/>.</summary>
    public static Rect Around(LayoutGroup? group, Rect content, LayoutOptions options)
    {
        var size = Size(group, new Size(content.Width, content.Height), options);
        var inner = Content(group, default, options);
        return new Rect(content.X - inner.X, content.Y - inner.Y, size.Width, size.Height);
    }

    public static Rect Heading(LayoutGroup group, Rect frame, LayoutOptions options) =>
        new(frame.X + options.GroupPadding, frame.Y + options.GroupPadding, group.HeadingWidth, group.HeadingHeight);

    private static double HeadingRoom(LayoutGroup group, LayoutOptions options) =>
        group.HeadingHeight > 0 ? group.HeadingHeight + (options.GroupPadding / 2) : 0;
}
