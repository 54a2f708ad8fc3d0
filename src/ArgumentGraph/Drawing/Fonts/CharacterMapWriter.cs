using System.Buffers.Binary;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>Writes a <c>cmap</c>: format 4, which every reader takes, and format 12 beside it where a character lies beyond it.</summary>
internal static class CharacterMapWriter
{
    public static byte[] Write(IReadOnlyDictionary<int, int> characters)
    {
        var basic = Format4([.. characters.Where(c => c.Key < 0xFFFF).OrderBy(c => c.Key).Select(c => (c.Key, c.Value))]);
        if (characters.Keys.All(c => c < 0xFFFF))
            return Table((Encoding: 1, basic));
        return Table((Encoding: 1, basic), (Encoding: 10, Format12([.. characters.OrderBy(c => c.Key).Select(c => (c.Key, c.Value))])));
    }

    private static byte[] Table(params (int Encoding, byte[] Bytes)[] subtables)
    {
        var start = 4 + (8 * subtables.Length);
        var bytes = new byte[start + subtables.Sum(s => s.Bytes.Length)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), (ushort)subtables.Length);
        for (var i = 0; i < subtables.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4 + (8 * i)), 3);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(6 + (8 * i)), (ushort)subtables[i].Encoding);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8 + (8 * i)), start);
            subtables[i].Bytes.CopyTo(bytes, start);
            start += subtables[i].Bytes.Length;
        }

        return bytes;
    }

    // One segment for each character, mapped by its delta alone, and the closing segment that the format demands.
    private static byte[] Format4((int Character, int Glyph)[] entries)
    {
        var segments = entries.Append((Character: 0xFFFF, Glyph: 0)).ToArray();
        var bytes = new byte[16 + (8 * segments.Length)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, 4);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), (ushort)bytes.Length);
        SearchHeader.Write(bytes.AsSpan(6), segments.Length, 2);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(6), (ushort)(2 * segments.Length));
        for (var i = 0; i < segments.Length; i++)
        {
            var character = (ushort)segments[i].Character;
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(14 + (2 * i)), character);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(16 + (2 * (segments.Length + i))), character);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(16 + (2 * ((2 * segments.Length) + i))), unchecked((ushort)(segments[i].Glyph - character)));
        }

        return bytes;
    }

    private static byte[] Format12((int Character, int Glyph)[] entries)
    {
        var bytes = new byte[16 + (12 * entries.Length)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, 12);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4), bytes.Length);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(12), entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16 + (12 * i)), entries[i].Character);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20 + (12 * i)), entries[i].Character);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(24 + (12 * i)), entries[i].Glyph);
        }

        return bytes;
    }
}
