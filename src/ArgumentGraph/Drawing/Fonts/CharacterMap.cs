namespace ArgumentGraph.Drawing.Fonts;

/// <summary>The <c>cmap</c> table in formats 12 (all of Unicode) and 4 (its first 65,536 characters).</summary>
internal sealed class CharacterMap
{
    private const int Known = 0x250;

    private readonly FontTable table;
    private readonly int format;
    private readonly ushort[] latin = new ushort[Known];

    private CharacterMap(FontTable table, int format)
    {
        this.table = table;
        this.format = format;
        for (var c = 0; c < Known; c++)
            latin[c] = (ushort)Find(c);
    }

    public static CharacterMap Of(FontTable cmap)
    {
        var subtables = Enumerable.Range(0, cmap.U16(2))
            .Where(i => cmap.U16(4 + (8 * i)) is 0 or 3)
            .Select(i => cmap.From(cmap.U32(8 + (8 * i))))
            .OrderByDescending(t => t.U16(0) == 12)
            .ToArray();
        var best = subtables.FirstOrDefault(t => t.U16(0) is 12 or 4);
        return best.Length > 0
            ? new CharacterMap(best, best.U16(0))
            : throw new InvalidDataException("The font maps no Unicode characters in a 'cmap' of format 4 or 12.");
    }

    public int GlyphOf(int codePoint) => codePoint < Known ? latin[codePoint] : Find(codePoint);

    private int Find(int codePoint) => format == 12 ? FindInGroups(codePoint) : FindInSegments(codePoint);

    private int FindInGroups(int codePoint)
    {
        for (int low = 0, high = table.U32(12) - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var group = 16 + (12 * middle);
            if (codePoint < table.U32(group))
                high = middle - 1;
            else if (codePoint > table.U32(group + 4))
                low = middle + 1;
            else
                return table.U32(group + 8) + codePoint - table.U32(group);
        }

        return 0;
    }

    private int FindInSegments(int codePoint)
    {
        if (codePoint > 0xFFFF)
            return 0;
        var doubled = table.U16(6);
        for (var i = 0; i < doubled; i += 2)
        {
            if (table.U16(14 + i) >= codePoint)
                return InSegment(codePoint, i, doubled);
        }

        return 0;
    }

    private int InSegment(int codePoint, int i, int doubled)
    {
        var (starts, deltas, ranges) = (16 + doubled, 16 + (2 * doubled), 16 + (3 * doubled));
        var start = table.U16(starts + i);
        if (codePoint < start)
            return 0;
        var range = table.U16(ranges + i);
        var glyph = range == 0 ? codePoint : table.U16(ranges + i + range + (2 * (codePoint - start)));
        return range != 0 && glyph == 0 ? 0 : (glyph + table.S16(deltas + i)) & 0xFFFF;
    }
}
