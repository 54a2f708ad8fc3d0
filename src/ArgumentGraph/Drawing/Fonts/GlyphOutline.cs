using System.Collections.Immutable;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>A point of a glyph's contour, in font units, y up. Between two points off the curve lies one on it, halfway.</summary>
internal readonly record struct GlyphPoint(double X, double Y, bool IsOnCurve);

/// <summary>The contours of a glyph as <c>glyf</c> describes them: quadratic splines, each closed.</summary>
internal static class GlyphOutline
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeat = 0x08;
    private const int SameX = 0x10;
    private const int SameY = 0x20;
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int OneScale = 0x0008;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int DeepestNesting = 6;

    public static ImmutableArray<ImmutableArray<GlyphPoint>> Of(TrueTypeFont font, int glyph) => [.. Contours(font, glyph, 0)];

    private static IEnumerable<ImmutableArray<GlyphPoint>> Contours(TrueTypeFont font, int glyph, int depth)
    {
        var outline = font.OutlineOf(glyph);
        if (outline.Length == 0 || depth > DeepestNesting)
            return [];
        return outline.S16(0) >= 0
            ? Simple(outline)
            : GlyphParts.ComponentsOf(outline).SelectMany(c => Contours(font, c.Glyph, depth + 1).Select(contour => Placed(outline, c.Offset, contour)));
    }

    private static ImmutableArray<GlyphPoint> Placed(FontTable outline, int record, ImmutableArray<GlyphPoint> contour)
    {
        var flags = outline.U16(record);
        var words = (flags & WordArguments) != 0;
        var (dx, dy) = (flags & ArgumentsAreOffsets) == 0
            ? (0, 0)
            : words ? (outline.S16(record + 4), outline.S16(record + 6)) : ((sbyte)outline.Bytes.Span[record + 4], (sbyte)outline.Bytes.Span[record + 5]);
        double F2Dot14(int at) => outline.S16(at) / 16384.0;
        var at = record + (words ? 8 : 6);
        var (xx, xy, yx, yy) = (flags & OneScale) != 0 ? (F2Dot14(at), 0, 0, F2Dot14(at))
            : (flags & TwoScales) != 0 ? (F2Dot14(at), 0, 0, F2Dot14(at + 2))
            : (flags & Matrix) != 0 ? (F2Dot14(at), F2Dot14(at + 2), F2Dot14(at + 4), F2Dot14(at + 6))
            : (1.0, 0.0, 0.0, 1.0);
        return [.. contour.Select(p => p with { X = (p.X * xx) + (p.Y * yx) + dx, Y = (p.X * xy) + (p.Y * yy) + dy })];
    }

    private static IEnumerable<ImmutableArray<GlyphPoint>> Simple(FontTable outline)
    {
        var ends = Enumerable.Range(0, outline.S16(0)).Select(i => (int)outline.U16(10 + (2 * i))).ToArray();
        if (ends.Length == 0)
            yield break;
        var at = 10 + (2 * ends.Length);
        at += 2 + outline.U16(at);
        var bytes = outline.Bytes;
        var flags = Flags(bytes.Span, ref at, ends[^1] + 1);
        var xs = Coordinates(outline, flags, ref at, ShortX, SameX);
        var ys = Coordinates(outline, flags, ref at, ShortY, SameY);
        var first = 0;
        foreach (var end in ends)
        {
            yield return [.. Enumerable.Range(first, end + 1 - first).Select(i => new GlyphPoint(xs[i], ys[i], (flags[i] & OnCurve) != 0))];
            first = end + 1;
        }
    }

    private static byte[] Flags(ReadOnlySpan<byte> bytes, ref int at, int count)
    {
        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = bytes[at++];
            if ((flags[i] & Repeat) == 0)
                continue;
            for (var times = bytes[at++]; times > 0; times--, i++)
                flags[i + 1] = flags[i];
        }

        return flags;
    }

    private static int[] Coordinates(FontTable outline, byte[] flags, ref int at, int isShort, int isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & isSame) != 0 ? outline.Bytes.Span[at] : -outline.Bytes.Span[at];
                at++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                value += outline.S16(at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }
}
