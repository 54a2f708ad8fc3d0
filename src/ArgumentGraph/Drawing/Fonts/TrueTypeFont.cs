using System.Text;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>
/// A TrueType font read for measuring and cutting down: metrics, the way from characters to glyphs, advances, pair kerning, outlines.
/// Tables as in the OpenType specification 1.9 (ISO/IEC 14496-22). Lengths are in font units.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly Dictionary<string, FontTable> tables = new(StringComparer.Ordinal);
    private readonly FontTable advances;
    private readonly FontTable locations;
    private readonly FontTable outlines;
    private readonly CharacterMap characters;
    private readonly PairKerning kerning;
    private readonly int longAdvances;
    private readonly bool longLocations;

    public TrueTypeFont(byte[] file)
    {
        var directory = new FontTable(file);
        for (var i = 0; i < directory.U16(4); i++)
        {
            var record = directory.Part(12 + (16 * i), 16);
            tables[Encoding.ASCII.GetString(record.Bytes.Span[..4])] = directory.Part(record.U32(8), record.U32(12));
        }

        UnitsPerEm = Table("head").U16(18);
        longLocations = Table("head").U16(50) == 1;
        longAdvances = Table("hhea").U16(34);
        GlyphCount = Table("maxp").U16(4);
        advances = Table("hmtx");
        locations = Table("loca");
        outlines = Table("glyf");
        characters = CharacterMap.Of(Table("cmap"));
        kerning = tables.TryGetValue("GPOS", out var positions) ? PairKerning.Of(positions) : PairKerning.None;
    }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public int Ascent => Table("hhea").S16(4);

    /// <summary>Below the baseline; negative.</summary>
    public int Descent => Table("hhea").S16(6);

    public int CapHeight => Table("OS/2").S16(88);

    public FontTable Table(string tag) => tables.TryGetValue(tag, out var table)
        ? table
        : throw new InvalidDataException($"The font has no '{tag}' table; expected a TrueType font with outlines.");

    /// <summary>0 where the font has none.</summary>
    public int GlyphOf(int codePoint) => characters.GlyphOf(codePoint);

    public int AdvanceOf(int glyph) => advances.U16(4 * Math.Min(glyph, longAdvances - 1));

    public int LeftBearingOf(int glyph) =>
        glyph < longAdvances ? advances.S16((4 * glyph) + 2) : advances.S16((4 * longAdvances) + (2 * (glyph - longAdvances)));

    /// <summary>What is added to the first glyph's advance before the second; mostly negative.</summary>
    public int KernOf(int first, int second) => kerning.Of(first, second);

    /// <summary>Empty for a glyph without outline, such as a space.</summary>
    public FontTable OutlineOf(int glyph)
    {
        var (start, end) = longLocations
            ? (locations.U32(4 * glyph), locations.U32((4 * glyph) + 4))
            : (2 * locations.U16(2 * glyph), 2 * locations.U16((2 * glyph) + 2));
        return outlines.Part(start, end - start);
    }
}
