using System.Buffers.Binary;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>Writes a <c>kern</c> table of version 0 with one horizontal subtable of format 0.</summary>
internal static class KernWriter
{
    private const int Header = 4 + 6;

    // The subtable's length is a 16-bit number.
    private const int MostPairs = (ushort.MaxValue - 6 - SearchHeader.Size) / 6;

    public static byte[] Write(IReadOnlyDictionary<(int First, int Second), int> pairs)
    {
        var count = Math.Min(pairs.Count, MostPairs);
        var bytes = new byte[Header + SearchHeader.Size + (6 * count)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), 1);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(6), (ushort)(bytes.Length - 4));
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(8), 1);
        SearchHeader.Write(bytes.AsSpan(Header), count, 6);
        var at = Header + SearchHeader.Size;
        foreach (var ((first, second), value) in pairs.OrderBy(p => p.Key).Take(count))
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)first);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at + 2), (ushort)second);
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(at + 4), (short)value);
            at += 6;
        }

        return bytes;
    }
}
