using System.Buffers.Binary;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>A part of a font file, read big-endian as OpenType writes it; offsets count from its start.</summary>
internal readonly record struct FontTable(ReadOnlyMemory<byte> Bytes)
{
    public int Length => Bytes.Length;

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Bytes.Span[offset..]);

    public short S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Bytes.Span[offset..]);

    public int U32(int offset) => checked((int)BinaryPrimitives.ReadUInt32BigEndian(Bytes.Span[offset..]));

    public FontTable From(int offset) => new(Bytes[offset..]);

    public FontTable Part(int offset, int length) => new(Bytes.Slice(offset, length));
}
