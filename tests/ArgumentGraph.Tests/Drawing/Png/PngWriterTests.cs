using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Png;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using Picture = ArgumentGraph.Drawing.Picture;

namespace ArgumentGraph.Tests.Drawing.Png;

public sealed class PngWriterTests
{
    private static readonly Scene s_scene = Picture.Draw(SampleMap.Create(), new OneTopic("distillation"), new PictureOptions(), GridLayout.Arrange);

    [Theory]
    [InlineData(1, 1920, 1080)]
    [InlineData(2, 3840, 2160)]
    [InlineData(1.5, 2880, 1620)]
    public void A_picture_has_the_pixels_that_were_asked_for(double scale, int width, int height)
    {
        var pixels = new Pixels(Bytes(new PngWriter { Scale = scale }, s_scene with { Width = 1920, Height = 1080 }));
        Assert.Equal((width, height), (pixels.Width, pixels.Height));
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(Bytes(new PngWriter()), Bytes(new PngWriter()));

    [Fact]
    public void Ink_lies_where_the_scene_has_it()
    {
        var pixels = new Pixels(Bytes(new PngWriter()));
        Assert.Equal(s_scene.Theme[Ink.Page], pixels[2, 2]);
        var box = s_scene.Elements.First(e => e.Role == SceneRole.Box);
        Assert.Equal(s_scene.Theme[Ink.Box], pixels[(int)box.Bounds.Right - 5, (int)box.Bounds.Center.Y]);
        var bar = box.Marks.OfType<PathMark>().First(p => p.Fill is not null);
        Assert.Equal(s_scene.Theme[bar.Fill!.Value], pixels[(int)box.Bounds.X + 2, (int)box.Bounds.Center.Y]);
        var title = s_scene.Elements.Single(e => e.Role == SceneRole.Title).Marks.OfType<TextMark>().First();
        Assert.True(Dark(pixels, (int)title.Left, (int)(title.Origin.Y - title.Size), (int)title.Width, (int)title.Size) > 0.1);
    }

    [Fact]
    public void Dashes_leave_gaps()
    {
        var line = s_scene.Elements.First(e => e.Role == SceneRole.Relation && e.Relation!.Type == RelationType.Contradicts).Marks.OfType<PathMark>().First();
        var path = PathMark.Through([new(100, 100), new(400, 100)], null, line.Stroke);
        var scene = s_scene with { Elements = [new SceneElement(SceneRole.Relation, "r", "r", new(0, 0, 1, 1), [path])] };
        var pixels = new Pixels(Bytes(new PngWriter(), scene));
        var inked = Enumerable.Range(100, 280).Count(x => pixels[x, 100] != scene.Theme[Ink.Page]);
        Assert.InRange(inked, 170, 200);
    }

    [Fact]
    public void A_transparent_page_is_clear_where_nothing_is_drawn()
    {
        var pixels = new Pixels(Bytes(new PngWriter { Transparent = true }));
        Assert.Equal(0, pixels.Alpha(2, 2));
        var box = s_scene.Elements.First(e => e.Role == SceneRole.Box).Bounds;
        Assert.Equal(255, pixels.Alpha((int)box.Center.X, (int)box.Y + 4));
    }

    [Fact]
    public void Hostile_text_makes_a_picture_all_the_same()
    {
        var scene = Picture.Draw(HostileMap.Create(), ViewSelection.All, new PictureOptions(), GridLayout.Arrange);
        Assert.NotEmpty(Bytes(new PngWriter(), scene));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(5)]
    public void A_scale_beyond_four_is_turned_down(double scale) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Bytes(new PngWriter { Scale = scale }));

    private static byte[] Bytes(PngWriter writer, Scene? scene = null)
    {
        using var stream = new MemoryStream();
        writer.Write(scene ?? s_scene, stream);
        return stream.ToArray();
    }

    private static double Dark(Pixels pixels, int left, int top, int width, int height)
    {
        var dark = 0;
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++)
                dark += pixels[x, y].ContrastTo(new Rgb(255, 255, 255)) > 8 ? 1 : 0;
        }

        return (double)dark / (width * height);
    }
}
