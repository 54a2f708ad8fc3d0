using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Tests.Drawing.Png;

/// <summary>A PNG of our own read back: rows filtered by the one above.</summary>
internal sealed class Pixels
{
    private readonly byte[] bytes;
    private readonly int channels;

    public Pixels(byte[] png)
    {
        using var data = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var type = Encoding.ASCII.GetString(png, at + 4, 4);
            if (type == "IHDR")
                (Width, Height, channels) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at + 8)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at + 12)), png[at + 17] == 6 ? 4 : 3);
            else if (type == "IDAT")
                data.Write(png, at + 8, length);
            at += length + 12;
        }

        data.Position = 0;
        bytes = new byte[Width * Height * channels];
        using var zlib = new ZLibStream(data, CompressionMode.Decompress);
        var stride = Width * channels;
        for (var y = 0; y < Height; y++)
        {
            Assert.Equal(2, zlib.ReadByte());
            zlib.ReadExactly(bytes, y * stride, stride);
            for (var i = 0; y > 0 && i < stride; i++)
                bytes[(y * stride) + i] += bytes[((y - 1) * stride) + i];
        }
    }

    public int Width { get; }

    public int Height { get; }

    public Rgb this[int x, int y] => new(bytes[At(x, y)], bytes[At(x, y) + 1], bytes[At(x, y) + 2]);

    public int Alpha(int x, int y) => channels == 4 ? bytes[At(x, y) + 3] : 255;

    private int At(int x, int y) => ((y * Width) + x) * channels;
}
