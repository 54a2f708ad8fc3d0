using System.Text;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Pdf;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Pdf;
using Picture = ArgumentGraph.Drawing.Picture;

namespace ArgumentGraph.Tests.Drawing.Pdf;

public sealed class PdfWriterTests
{
    private static readonly Scene s_scene = Picture.Draw(SampleMap.Create(), new OneTopic("distillation"), new PictureOptions(), GridLayout.Arrange);

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(Bytes(s_scene), Bytes(s_scene));

    [Fact]
    public void Its_words_are_text_that_another_program_reads()
    {
        var text = string.Join(' ', new PdfReader().Read(Bytes(s_scene), "x.pdf").Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(s_scene.Title, text, StringComparison.Ordinal);
        foreach (var line in s_scene.Elements.Where(e => e.Role == SceneRole.Box).Select(e => e.Marks.OfType<TextMark>().First().Text))
            Assert.Contains(line, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_fonts_are_embedded_and_its_pages_are_as_large_as_their_scenes()
    {
        var text = Encoding.Latin1.GetString(Bytes(s_scene with { Width = 1600, Height = 900 }, s_scene with { Width = 842, Height = 595 }));
        Assert.Contains("/Count 2", text, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 1600 900]", text, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 842 595]", text, StringComparison.Ordinal);
        Assert.Equal(Count(text, "/Subtype /CIDFontType2"), Count(text, "/FontFile2"));
        Assert.DoesNotContain("CreationDate", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_object_lies_where_the_table_says()
    {
        var text = Encoding.Latin1.GetString(Bytes(s_scene));
        var table = int.Parse(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0], System.Globalization.CultureInfo.InvariantCulture);
        var entries = text[table..].Split('\n').Skip(3).TakeWhile(l => l.EndsWith(" n ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(entries);
        foreach (var (i, entry) in entries.Index())
            Assert.StartsWith($"{i + 1} 0 obj", text[int.Parse(entry[..10], System.Globalization.CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_makes_a_file_all_the_same()
    {
        var scene = Picture.Draw(HostileMap.Create(), ViewSelection.All, new PictureOptions(), GridLayout.Arrange);
        Assert.NotEmpty(new PdfReader().Read(Bytes(scene), "x.pdf").Text);
    }

    private static byte[] Bytes(params Scene[] scenes)
    {
        using var stream = new MemoryStream();
        new PdfWriter().Write(scenes, stream);
        return stream.ToArray();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
