using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ArgumentGraph.Drawing.Png;

/// <summary>Writes pixels as PNG (ISO/IEC 15948): true colour, with opacity where asked for.</summary>
internal static class PngFile
{
    private const int UpFilter = 2;
    private static readonly uint[] s_crc = [.. Enumerable.Range(0, 256).Select(n => Crc((uint)n))];

    /// <param name="perMetre">Pixels, so that the picture prints at the size of its page.</param>
    public static void Write(Bitmap bitmap, bool hasAlpha, int perMetre, Stream output)
    {
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bitmap.Height);
        (header[8], header[9]) = (8, (byte)(hasAlpha ? 6 : 2));
        Chunk(output, "IHDR", header);
        var density = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(density, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), perMetre);
        density[8] = 1;
        Chunk(output, "pHYs", density);
        Chunk(output, "IDAT", Pixels(bitmap, hasAlpha ? 4 : 3));
        Chunk(output, "IEND", []);
    }

    // Each byte less the one above it: most rows of a drawing repeat the row before.
    private static byte[] Pixels(Bitmap bitmap, int channels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var (line, above) = (new byte[bitmap.Width * channels], new byte[bitmap.Width * channels]);
            var filtered = new byte[line.Length + 1];
            filtered[0] = UpFilter;
            for (var y = 0; y < bitmap.Height; y++)
            {
                Copy(bitmap.Row(y), line, channels);
                for (var i = 0; i < line.Length; i++)
                    filtered[i + 1] = (byte)(line[i] - above[i]);
                zlib.Write(filtered);
                (line, above) = (above, line);
            }
        }

        return packed.ToArray();
    }

    private static void Copy(ReadOnlySpan<byte> pixels, byte[] line, int channels)
    {
        if (channels == 4)
        {
            pixels.CopyTo(line);
            return;
        }

        for (int from = 0, to = 0; from < pixels.Length; from += 4, to += 3)
            (line[to], line[to + 1], line[to + 2]) = (pixels[from], pixels[from + 1], pixels[from + 2]);
    }

    private static void Chunk(Stream output, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        output.Write(name);
        output.Write(data);
        var crc = 0xFFFFFFFFu;
        foreach (var b in name.AsSpan())
            crc = s_crc[(crc ^ b) & 0xFF] ^ (crc >> 8);
        foreach (var b in data.AsSpan())
            crc = s_crc[(crc ^ b) & 0xFF] ^ (crc >> 8);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~crc);
        output.Write(number);
    }

    // The polynomial of the PNG specification, annex D.
    private static uint Crc(uint n)
    {
        for (var k = 0; k < 8; k++)
            n = (n & 1) != 0 ? 0xEDB88320u ^ (n >> 1) : n >> 1;
        return n;
    }
}
