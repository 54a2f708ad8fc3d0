using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>
/// A font cut down to the glyphs of given lines, as a TrueType file. Kerning comes along as a plain <c>kern</c> table of the pairs
/// that occur, and nothing else shapes text: what draws with it draws exactly what was measured.
/// </summary>
internal sealed class FontSubset
{
    private const int HeaderSize = 12;

    private readonly TrueTypeFont font;
    private readonly SortedDictionary<int, int> characters = [];
    private readonly List<int> glyphs = [0];
    private readonly Dictionary<int, int> numbers = new() { [0] = 0 };
    private readonly SortedDictionary<(int, int), int> pairs = [];

    private FontSubset(TrueTypeFont font, IEnumerable<string> lines)
    {
        this.font = font;
        var texts = lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var rune in texts.SelectMany(t => t.EnumerateRunes().Select(r => r.Value)).Distinct().Order())
        {
            if (font.GlyphOf(rune) is var glyph and not 0)
                characters[rune] = NumberOf(glyph);
        }

        foreach (var text in texts)
            CollectPairs(text);
        for (var i = 0; i < glyphs.Count; i++)
            GlyphParts.ComponentsOf(font.OutlineOf(glyphs[i])).ForEach(c => NumberOf(c.Glyph));
    }

    /// <summary>The glyphs of the cut font by their number in it: the original's numbers.</summary>
    public ImmutableArray<int> Glyphs => [.. glyphs];

    public static FontSubset Of(TrueTypeFont font, IEnumerable<string> lines) => new(font, lines);

    /// <summary>The number in the cut font of a character's glyph; 0 where the font has none.</summary>
    public int GlyphOf(int codePoint) => characters.GetValueOrDefault(codePoint);

    public byte[] ToBytes()
    {
        var (outlines, locations) = GlyphTables();
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = font.Table("OS/2").Bytes.ToArray(),
            ["cmap"] = CharacterMapWriter.Write(characters),
            ["glyf"] = outlines,
            ["head"] = Head(),
            ["hhea"] = With(font.Table("hhea"), 34, (ushort)glyphs.Count),
            ["hmtx"] = Advances(),
            ["loca"] = locations,
            ["maxp"] = With(font.Table("maxp"), 4, (ushort)glyphs.Count),
            ["name"] = font.Table("name").Bytes.ToArray(),
            ["post"] = NamelessPost(),
        };
        if (pairs.Count > 0)
            tables["kern"] = KernWriter.Write(pairs);
        return Assemble(tables);
    }

    private int NumberOf(int glyph)
    {
        if (!numbers.TryGetValue(glyph, out var number))
        {
            numbers[glyph] = number = glyphs.Count;
            glyphs.Add(glyph);
        }

        return number;
    }

    private void CollectPairs(string text)
    {
        var previous = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune.Value);
            if (font.KernOf(previous, glyph) is var kern and not 0)
                pairs[(NumberOf(previous), NumberOf(glyph))] = kern;
            previous = glyph;
        }
    }

    private (byte[] Outlines, byte[] Locations) GlyphTables()
    {
        using var outlines = new MemoryStream();
        var locations = new byte[4 * (glyphs.Count + 1)];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * i), (int)outlines.Length);
            outlines.Write(GlyphParts.Renumbered(font.OutlineOf(glyphs[i]), glyph => numbers[glyph]));
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }

        BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * glyphs.Count), (int)outlines.Length);
        return (outlines.ToArray(), locations);
    }

    private byte[] Advances()
    {
        var bytes = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4 * i), (ushort)font.AdvanceOf(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan((4 * i) + 2), (short)font.LeftBearingOf(glyphs[i]));
        }

        return bytes;
    }

    private byte[] Head()
    {
        var head = With(font.Table("head"), 50, 1);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        return head;
    }

    private static byte[] With(FontTable table, int offset, ushort value)
    {
        var bytes = table.Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(offset), value);
        return bytes;
    }

    // Version 3.0: no glyph names.
    private byte[] NamelessPost()
    {
        var post = font.Table("post").Bytes[..32].ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(post, 0x00030000);
        return post;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var start = HeaderSize + (16 * tables.Count);
        var file = new byte[start + tables.Values.Sum(t => (t.Length + 3) / 4 * 4)];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        SearchHeader.Write(file.AsSpan(4), tables.Count, 16);
        var record = HeaderSize;
        var at = start;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, at);
            System.Text.Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Checksum(file.AsSpan(at, (table.Length + 3) / 4 * 4)));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            if (tag == "head")
                start = at;
            at += (table.Length + 3) / 4 * 4;
            record += 16;
        }

        // The specification's constant, so that the whole file adds up to it.
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(start + 8), unchecked(0xB1B0AFBAu - Checksum(file)));
        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }
}
