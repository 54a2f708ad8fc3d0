namespace ArgumentGraph.Drawing.Fonts;

/// <summary>OpenType's shared tables of glyphs: coverage (an index for each covered glyph) and class definition.</summary>
internal static class GlyphLists
{
    /// <summary>-1 where the glyph is not covered.</summary>
    public static int IndexInCoverage(FontTable coverage, int glyph) =>
        coverage.U16(0) == 1 ? IndexInList(coverage, glyph) : RangeOf(coverage, 4, coverage.U16(2), glyph) is var range and >= 0
            ? coverage.U16(range + 4) + glyph - coverage.U16(range)
            : -1;

    /// <summary>0 for a glyph of no class.</summary>
    public static int ClassOf(FontTable classes, int glyph)
    {
        if (classes.U16(0) == 1)
        {
            var index = glyph - classes.U16(2);
            return index >= 0 && index < classes.U16(4) ? classes.U16(6 + (2 * index)) : 0;
        }

        var range = RangeOf(classes, 4, classes.U16(2), glyph);
        return range >= 0 ? classes.U16(range + 4) : 0;
    }

    private static int IndexInList(FontTable coverage, int glyph)
    {
        for (int low = 0, high = coverage.U16(2) - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var found = coverage.U16(4 + (2 * middle));
            if (found == glyph)
                return middle;
            if (found < glyph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    // Records of six bytes: first glyph, last glyph, and a value.
    private static int RangeOf(FontTable table, int start, int count, int glyph)
    {
        for (int low = 0, high = count - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var record = start + (6 * middle);
            if (glyph < table.U16(record))
                high = middle - 1;
            else if (glyph > table.U16(record + 2))
                low = middle + 1;
            else
                return record;
        }

        return -1;
    }
}
