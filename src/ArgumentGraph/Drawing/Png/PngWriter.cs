using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing.Png;

/// <summary>Draws a picture as PNG in the shipped typeface; nothing of the machine it runs on shows. Characters the typeface lacks show as boxes.</summary>
public sealed class PngWriter : ISceneWriter
{
    private const double InchesPerMetre = 39.37007874;
    private const int MostPixels = 200_000_000;

    /// <summary>Pixels for each point of the page, 1 to 4.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Leaves the page without a ground, to lie on a coloured slide.</summary>
    public bool Transparent { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The picture would have more than 200 million pixels.</exception>
    public void Write(Scene scene, Stream output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Scale, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Scale, 4);
        var (width, height) = (Math.Ceiling(scene.Width * Scale), Math.Ceiling(scene.Height * Scale));
        if (width * height > MostPixels)
            throw new ArgumentException($"A picture of {width:0} by {height:0} pixels is too large. Use a smaller scale, or another format.", nameof(scene));
        var bitmap = new Bitmap((int)width, (int)height, Transparent ? null : scene.Theme[Ink.Page]);
        var outline = new Outline(Scale);
        foreach (var mark in scene.Elements.SelectMany(e => e.Marks))
            Draw(bitmap, outline, mark, scene.Theme);
        PngFile.Write(bitmap, Transparent, (int)Math.Round(72 * Scale * InchesPerMetre), output);
    }

    private void Draw(Bitmap bitmap, Outline outline, Mark mark, Theme theme)
    {
        switch (mark)
        {
            case RectMark rect:
                Area(bitmap, rect.Fill, rect.Stroke, theme, grown => outline.Of(rect, grown));
                break;
            case CircleMark circle:
                Area(bitmap, circle.Fill, circle.Stroke, theme, grown => outline.Of(circle, grown));
                break;
            case PathMark path:
                var points = outline.Of(path);
                if (path.Fill is { } fill)
                    bitmap.Fill([points], theme[fill]);
                if (path.Stroke is { } pen)
                    Pen(bitmap, points, pen, theme);
                break;
            case TextMark text:
                bitmap.Fill(outline.Of(text), theme[text.Ink]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark));
        }
    }

    // An outline is what lies between the shape grown and shrunk by half a pen.
    private static void Area(Bitmap bitmap, Ink? fill, Stroke? stroke, Theme theme, Func<double, List<Layout.Point>> grown)
    {
        if (fill is { } ink)
            bitmap.Fill([grown(0)], theme[ink]);
        if (stroke is null)
            return;
        var inner = grown(-stroke.Width / 2);
        inner.Reverse();
        bitmap.Fill([grown(stroke.Width / 2), inner], theme[stroke.Ink]);
    }

    private void Pen(Bitmap bitmap, List<Layout.Point> points, Stroke pen, Theme theme) => bitmap.Fill(
        StrokeOutline.Of(points, pen.Width * Scale, pen.Dash is { } dash ? (dash.On * Scale, dash.Off * Scale) : null), theme[pen.Ink]);
}
