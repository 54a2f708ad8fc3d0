using System.Globalization;
using System.Text;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing.Pdf;

/// <summary>
/// One weight of the shipped typeface as a composite font (ISO 32000-1, 9.7) with the glyphs that are used: its text can be searched,
/// selected and read aloud, as every glyph is mapped back to its character.
/// </summary>
internal sealed class PdfFont
{
    private const int MostMappings = 100;

    private readonly TrueTypeFont font;
    private readonly FontSubset subset;
    private readonly SortedDictionary<int, int> characters = [];
    private readonly FontWeight weight;

    public PdfFont(FontWeight weight, IReadOnlyCollection<string> lines)
    {
        this.weight = weight;
        font = Typeface.Of(weight);
        subset = FontSubset.Of(font, lines);
        foreach (var rune in lines.SelectMany(l => l.EnumerateRunes()))
        {
            if (subset.GlyphOf(rune.Value) is var glyph and not 0)
                characters[glyph] = characters.TryGetValue(glyph, out var known) ? Math.Min(known, rune.Value) : rune.Value;
        }
    }

    /// <summary>The name by which pages call it.</summary>
    public string Name => $"F{((int)weight).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A line's glyphs with the distances that kerning and missing characters put between them, as the operator TJ takes them.</summary>
    public string Shown(TextMark text)
    {
        var shown = new StringBuilder("[<");
        var previous = 0;
        foreach (var rune in text.Text.EnumerateRunes())
        {
            var original = font.GlyphOf(rune.Value);
            // In thousandths of the size, and taken away.
            if (font.KernOf(previous, original) is var kern and not 0)
                Move(shown, -kern);
            shown.Append(CultureInfo.InvariantCulture, $"{subset.GlyphOf(rune.Value):X4}");
            if (original == 0)
                Move(shown, font.AdvanceOf(0) - (FallbackWidths.EmOf(rune) * font.UnitsPerEm));
            previous = original;
        }

        return shown.Append(">]").ToString();
    }

    /// <summary>Writes all its objects; returns the font's number.</summary>
    public int AddTo(PdfFile file)
    {
        var bytes = subset.ToBytes();
        var program = file.AddStream(bytes, string.Create(CultureInfo.InvariantCulture, $"/Length1 {bytes.Length} "));
        var name = $"{Tag()}+Inter-{weight}";
        var descriptor = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{Em(font.Table("head").S16(36))} {Em(font.Table("head").S16(38))} {Em(font.Table("head").S16(40))} {Em(font.Table("head").S16(42))}] /ItalicAngle 0 /Ascent {Em(font.Ascent)} /Descent {Em(font.Descent)} /CapHeight {Em(font.CapHeight)} /StemV {(int)weight / 5} /FontFile2 {program} 0 R >>"));
        var widths = string.Join(' ', subset.Glyphs.Select(g => Em(font.AdvanceOf(g))));
        var descendant = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 1000 /W [0 [{widths}]] >>"));
        var unicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>"));
    }

    private void Move(StringBuilder shown, double units) => shown.Append(CultureInfo.InvariantCulture, $">{Math.Round(units * 1000 / font.UnitsPerEm, 1)}<");

    private int Em(int units) => (int)Math.Round(units * 1000.0 / font.UnitsPerEm);

    // Six letters that tell one subset from another; here those of the weight, so that the file does not depend on chance.
    private string Tag() => weight switch { FontWeight.Regular => "ARGREG", FontWeight.Medium => "ARGMED", _ => "ARGSEM" };

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in characters.Chunk(MostMappings))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (glyph, character) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(new Rune(character).ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
