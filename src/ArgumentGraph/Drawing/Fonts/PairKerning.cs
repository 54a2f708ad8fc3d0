using System.Collections.Immutable;
using System.Numerics;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>
/// Horizontal pair adjustment (GPOS lookup type 2, also behind extensions of type 9) of the feature <c>kern</c> for Latin script.
/// As in the specification, the first subtable of a lookup that covers a pair ends that lookup.
/// </summary>
internal sealed class PairKerning
{
    private readonly ImmutableArray<ImmutableArray<FontTable>> lookups;
    private readonly Dictionary<(int, int), int> known = [];

    private PairKerning(ImmutableArray<ImmutableArray<FontTable>> lookups) => this.lookups = lookups;

    public static PairKerning None { get; } = new([]);

    public static PairKerning Of(FontTable gpos)
    {
        var list = gpos.From(gpos.U16(8));
        return new PairKerning([.. KernLookups(gpos).Distinct().Order().Select(i => PairSubtables(list.From(list.U16(2 + (2 * i)))))]);
    }

    public int Of(int first, int second)
    {
        if (lookups.IsEmpty || first == 0 || second == 0)
            return 0;
        lock (known)
        {
            if (!known.TryGetValue((first, second), out var value))
                known[(first, second)] = value = lookups.Sum(lookup => InLookup(lookup, first, second));
            return value;
        }
    }

    private static IEnumerable<int> KernLookups(FontTable gpos)
    {
        var scripts = gpos.From(gpos.U16(4));
        var features = gpos.From(gpos.U16(6));
        var records = Enumerable.Range(0, scripts.U16(0)).Select(i => 2 + (6 * i)).ToArray();
        var chosen = records.Where(r => Tag(scripts, r) is "latn").Concat(records.Where(r => Tag(scripts, r) is "DFLT")).ToArray();
        if (chosen.Length == 0)
            yield break;
        var script = scripts.From(scripts.U16(chosen[0] + 4));
        var language = script.From(script.U16(0));
        for (var i = 0; i < language.U16(4); i++)
        {
            var record = 2 + (6 * language.U16(6 + (2 * i)));
            if (Tag(features, record) is not "kern")
                continue;
            var feature = features.From(features.U16(record + 4));
            for (var k = 0; k < feature.U16(2); k++)
                yield return feature.U16(4 + (2 * k));
        }
    }

    private static ImmutableArray<FontTable> PairSubtables(FontTable lookup) =>
    [
        .. Enumerable.Range(0, lookup.U16(4)).Select(i => lookup.From(lookup.U16(6 + (2 * i))))
            .Select(sub => (Type: lookup.U16(0) == 9 ? sub.U16(2) : lookup.U16(0), Table: lookup.U16(0) == 9 ? sub.From(sub.U32(4)) : sub))
            .Where(s => s.Type == 2)
            .Select(s => s.Table),
    ];

    private static string Tag(FontTable table, int offset) => System.Text.Encoding.ASCII.GetString(table.Bytes.Span.Slice(offset, 4));

    private static int InLookup(ImmutableArray<FontTable> subtables, int first, int second)
    {
        foreach (var subtable in subtables)
        {
            var row = GlyphLists.IndexInCoverage(subtable.From(subtable.U16(2)), first);
            if (row >= 0 && (subtable.U16(0) == 1 ? OfGlyphs(subtable, row, second) : OfClasses(subtable, first, second)) is { } value)
                return value;
        }

        return 0;
    }

    private static int? OfGlyphs(FontTable subtable, int row, int second)
    {
        var set = subtable.From(subtable.U16(10 + (2 * row)));
        var size = 2 + Size(subtable.U16(4)) + Size(subtable.U16(6));
        for (int low = 0, high = set.U16(0) - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var record = 2 + (size * middle);
            var glyph = set.U16(record);
            if (glyph == second)
                return Advance(set, record + 2, subtable.U16(4));
            if (glyph < second)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private static int? OfClasses(FontTable subtable, int first, int second)
    {
        var row = GlyphLists.ClassOf(subtable.From(subtable.U16(8)), first);
        var column = GlyphLists.ClassOf(subtable.From(subtable.U16(10)), second);
        var size = Size(subtable.U16(4)) + Size(subtable.U16(6));
        return Advance(subtable, 16 + (size * ((row * subtable.U16(14)) + column)), subtable.U16(4));
    }

    private static int Size(int valueFormat) => 2 * BitOperations.PopCount((uint)valueFormat);

    // A value record holds only the fields its format names, x placement and y placement before the x advance (bit 4).
    private static int Advance(FontTable table, int offset, int valueFormat) =>
        (valueFormat & 4) == 0 ? 0 : table.S16(offset + Size(valueFormat & 3));
}
