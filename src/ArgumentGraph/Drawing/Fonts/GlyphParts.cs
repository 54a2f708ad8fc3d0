using System.Buffers.Binary;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>The description of one glyph in <c>glyf</c>: simple (contours) or composite (other glyphs, placed).</summary>
internal static class GlyphParts
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int Instructions = 0x0100;

    /// <summary>The parts of a composite glyph, with the offset of each record; none for a simple one.</summary>
    public static List<(int Offset, int Glyph)> ComponentsOf(FontTable outline)
    {
        var components = new List<(int, int)>();
        if (!IsComposite(outline))
            return components;
        for (var at = 10; ; at += RecordSize(outline.U16(at)))
        {
            components.Add((at, outline.U16(at + 2)));
            if ((outline.U16(at) & MoreComponents) == 0)
                return components;
        }
    }

    /// <summary>The description without hinting instructions, its parts numbered anew.</summary>
    public static byte[] Renumbered(FontTable outline, Func<int, int> numberOf)
    {
        if (outline.Length == 0)
            return [];
        return IsComposite(outline) ? Composite(outline, numberOf) : WithoutInstructions(outline);
    }

    private static bool IsComposite(FontTable outline) => outline.Length > 0 && outline.S16(0) < 0;

    private static int RecordSize(int flags) =>
        4 + ((flags & WordArguments) != 0 ? 4 : 2)
        + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);

    private static byte[] Composite(FontTable outline, Func<int, int> numberOf)
    {
        var components = ComponentsOf(outline);
        var last = components[^1].Offset;
        var bytes = outline.Bytes[..(last + RecordSize(outline.U16(last)))].ToArray();
        foreach (var (offset, glyph) in components)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(offset), (ushort)(outline.U16(offset) & ~Instructions));
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(offset + 2), (ushort)numberOf(glyph));
        }

        return bytes;
    }

    private static byte[] WithoutInstructions(FontTable outline)
    {
        var length = 10 + (2 * outline.S16(0));
        var points = outline.Bytes[(length + 2 + outline.U16(length))..];
        return [.. outline.Bytes[..length].Span, 0, 0, .. points.Span];
    }
}
