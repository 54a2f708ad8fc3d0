using System.Text;
using ArgumentGraph.Drawing.Fonts;

namespace ArgumentGraph.Tests.Drawing.Fonts;

public sealed class TypefaceTests
{
    // Widths that Chromium 156 gives for the very same files at 1,000 pixels, kerning on.
    [Theory]
    [InlineData("Distillation: an edge?", FontWeight.SemiBold, 10065.43)]
    [InlineData("AVATAR To Wave", FontWeight.Regular, 8078.61)]
    [InlineData("AVATAR To Wave", FontWeight.Medium, 8177.25)]
    public void Text_is_as_wide_as_a_browser_sets_it(string text, FontWeight weight, double width) =>
        Assert.Equal(width, Typeface.Measure(text, weight, 1000), 0.5);

    [Fact]
    public void Kerning_draws_letters_together()
    {
        var apart = Typeface.Measure("A", FontWeight.Regular, 100) + Typeface.Measure("V", FontWeight.Regular, 100);
        Assert.True(Typeface.Measure("AV", FontWeight.Regular, 100) < apart - 1);
    }

    [Theory]
    [InlineData("中文字")]
    [InlineData("مرحبا")]
    [InlineData("שלום")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("\uFDFD")]
    public void Letters_of_other_scripts_are_given_room(string text)
    {
        var letters = text.EnumerateRunes().Count(r => Rune.IsLetterOrDigit(r) || Rune.IsSymbol(r));
        Assert.True(Typeface.Measure(text, FontWeight.Regular, 10) >= 7 * letters);
    }

    [Fact]
    public void A_subset_keeps_advances_kerning_and_outlines()
    {
        var font = Typeface.Of(FontWeight.Medium);
        var subset = FontSubset.Of(font, ["AVAST", "Élan été"]);
        var cut = new TrueTypeFont(subset.ToBytes());
        foreach (var rune in "AVSTÉlanét ".EnumerateRunes())
        {
            var (old, fresh) = (font.GlyphOf(rune.Value), cut.GlyphOf(rune.Value));
            Assert.NotEqual(0, fresh);
            Assert.Equal(fresh, subset.GlyphOf(rune.Value));
            Assert.Equal(font.AdvanceOf(old), cut.AdvanceOf(fresh));
            Assert.Equal(font.OutlineOf(old).Length == 0, cut.OutlineOf(fresh).Length == 0);
        }

        Assert.Equal(0, cut.GlyphOf('Z'));
    }

    [Fact]
    public void A_subset_brings_the_parts_of_composite_glyphs_along()
    {
        var font = Typeface.Of(FontWeight.Regular);
        var composite = Enumerable.Range(0xC0, 0x100).First(c => GlyphParts.ComponentsOf(font.OutlineOf(font.GlyphOf(c))).Count > 0);
        var subset = FontSubset.Of(font, [((char)composite).ToString()]);
        var cut = new TrueTypeFont(subset.ToBytes());
        var parts = GlyphParts.ComponentsOf(cut.OutlineOf(cut.GlyphOf(composite)));
        Assert.NotEmpty(parts);
        Assert.All(parts, p => Assert.True(p.Glyph > 0 && p.Glyph < cut.GlyphCount && cut.OutlineOf(p.Glyph).Length > 0));
    }

    [Fact]
    public void A_subset_is_small_and_the_same_every_time()
    {
        var once = FontSubset.Of(Typeface.Of(FontWeight.Regular), ["abc", "def"]).ToBytes();
        Assert.True(once.Length < 12_000, $"{once.Length} bytes");
        Assert.Equal(once, FontSubset.Of(Typeface.Of(FontWeight.Regular), ["def", "abc", "abc"]).ToBytes());
    }

    [Fact]
    public void A_subset_adds_up_to_the_constant_of_the_specification()
    {
        var file = FontSubset.Of(Typeface.Of(FontWeight.Regular), ["Sum"]).ToBytes();
        var sum = 0u;
        for (var i = 0; i < file.Length; i += 4)
            sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(i)));
        Assert.Equal(0xB1B0AFBA, sum);
    }
}
