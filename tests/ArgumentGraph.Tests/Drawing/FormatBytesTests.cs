using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Pdf;
using ArgumentGraph.Drawing.Png;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Drawing.Svg;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Office.Slides;
using Picture = ArgumentGraph.Drawing.Picture;

namespace ArgumentGraph.Tests.Drawing;

/// <summary>
/// The bytes of a fixed picture in each format, by their hash (<c>Fixtures/Drawing/format-bytes.txt</c>). What is compressed is hashed
/// as it was before: how small zlib makes it is the runtime's affair, and changes with it.
/// </summary>
public sealed class FormatBytesTests
{
    private static readonly Scene s_scene = Picture.Draw(SampleMap.Create(), new OneTopic("distillation"), new PictureOptions(), GridLayout.Arrange);

    [Fact]
    public void A_fixed_picture_gives_the_reviewed_bytes_in_each_format() => Golden.Verify(
        $"svg {Hash(Written(o => new SvgWriter().Write(s_scene, o)))}\n"
        + $"png {Hash(Scanlines(Written(o => new PngWriter().Write(s_scene, o))))}\n"
        + $"pdf {Hash(Streams(Written(o => new PdfWriter().Write(s_scene, o))))}\n"
        + $"pptx {Hash(Parts(Written(o => new PptxWriter().Write([new Slide(SlideKind.Picture, s_scene, "Notes.")], o))))}\n",
        "Drawing/format-bytes.txt");

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // Chunks of length, name, data and check sum, after the signature of eight bytes.
    private static byte[] Scanlines(byte[] png)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at < png.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)))
        {
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(png.AsSpan(at + 8, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at))));
        }

        return Inflated(packed.ToArray());
    }

    private static byte[] Streams(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        using var all = new MemoryStream();
        for (var at = text.IndexOf("stream\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf("stream\n", at, StringComparison.Ordinal))
        {
            var end = text.IndexOf("endstream", at, StringComparison.Ordinal);
            var head = text[text.LastIndexOf("<<", at, StringComparison.Ordinal)..at];
            var content = pdf[(at + "stream\n".Length)..end];
            all.Write(head.Contains("FlateDecode", StringComparison.Ordinal) ? Inflated(content) : content);
            at = end + "endstream\n".Length;
        }

        return all.ToArray();
    }

    private static byte[] Parts(byte[] pptx)
    {
        using var all = new MemoryStream();
        using var zip = new ZipArchive(new MemoryStream(pptx));
        foreach (var entry in zip.Entries)
        {
            all.Write(Encoding.UTF8.GetBytes(entry.FullName));
            using var content = entry.Open();
            content.CopyTo(all);
        }

        return all.ToArray();
    }

    private static byte[] Inflated(byte[] packed)
    {
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
