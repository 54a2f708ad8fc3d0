using System.Text;
using ArgumentGraph.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace ArgumentGraph.Tests.Drawing;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("two\r\n lines\tand\u00A0more ", "two lines and more")]
    [InlineData("a\u202Eright-to-left\u202C override", "aright-to-left override")]
    [InlineData("zero\u200Bwidth\u2060joiner\uFEFF\u00AD", "zerowidthjoiner")]
    [InlineData("nul\0bell\u0007", "nul bell")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("Z\u0310\u0311\u0312\u0313\u0314\u0315algo", "Z\u0310\u0311\u0312algo")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("👩\u200D🔬", "👩\u200D🔬")]
    [InlineData("a\u200Db", "ab")]
    public void Text_is_cleaned_of_what_reorders_hides_or_stacks(string text, string shown) => Assert.Equal(shown, DisplayText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("lone \uFFFD half \uFFFD", DisplayText.Of("lone \uD800 half \uDC00"));

    [Fact]
    public void Clean_text_stays_as_it_is_and_holds_no_controls() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(t => t is not null),
        text =>
        {
            var clean = DisplayText.Of(text);
            return clean == DisplayText.Of(clean) && !clean.Any(char.IsControl) && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)) == clean;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cut_ends_at_a_word_and_says_so()
    {
        Assert.Equal("one two…", DisplayText.Cut("one two three four", 10));
        Assert.Equal("short", DisplayText.Cut("short", 10));
        Assert.True(DisplayText.Cut(new string('x', 10_000), 50).Length <= 50);
    }
}
