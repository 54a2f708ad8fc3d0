using System.Buffers.Binary;
using System.Numerics;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>The four numbers before a sorted list in a font: count, and what a binary search over it starts with.</summary>
internal static class SearchHeader
{
    public const int Size = 8;

    public static void Write(Span<byte> target, int count, int recordSize)
    {
        var log = BitOperations.Log2((uint)Math.Max(1, count));
        var range = recordSize << log;
        BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(target[2..], (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(target[4..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(target[6..], (ushort)((recordSize * count) - range));
    }
}
