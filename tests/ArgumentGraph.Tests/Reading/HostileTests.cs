namespace ArgumentGraph.Tests.Reading;

/// <summary>Text that means harm, or means nothing, is data: it comes out as it went in, and in time.</summary>
public sealed class HostileTests
{
    private const int Many = 50_000;
    private const string Claim = "Cities should plant more trees, for shade is good.";

    [Theory]
    [InlineData("Nobody should run <script>alert('x')</script> from a document, ever.")]
    [InlineData("A text with ]]> in it must not break any XML & it is no entity.")]
    [InlineData("Right-to-left \u202Emarks\u202C and zero\u200Bwidth\uFEFF characters are data.")]
    [InlineData("'; DROP TABLE insights; -- is a name that must be kept.")]
    public void Hostile_text_is_kept_to_the_letter(string text)
    {
        var insight = Assert.Single(Reads.Text(text).Insights);
        Assert.Equal(text, insight.Sources[0].Text);
    }

    [Theory]
    [InlineData("<div>", "a.html")]
    [InlineData("<b>", "a.html")]
    [InlineData("<table><tr><td>", "a.html")]
    [InlineData("<a href='", "a.html")]
    [InlineData("[", "a.md")]
    [InlineData("](http://", "a.md")]
    [InlineData("![", "a.md")]
    [InlineData("> ", "a.md")]
    [InlineData("- ", "a.md")]
    [InlineData("*a_ ", "a.md")]
    [InlineData("`a", "a.md")]
    [InlineData("<a>", "a.md")]
    [InlineData("(", "a.txt")]
    [InlineData("\"", "a.txt")]
    [InlineData("\u201C", "a.txt")]
    [InlineData("a. ", "a.txt")]
    [InlineData("A. B ", "a.txt")]
    [InlineData("x,", "a.txt")]
    [InlineData("{", "a.srt")]
    public void Fifty_thousand_openings_neither_overflow_the_stack_nor_take_long(string opening, string path)
    {
        var text = $"{(path == "a.srt" ? "1\n00:00:01,000 --> 00:00:02,000\n" : "")}{Claim}\n\n{string.Concat(Enumerable.Repeat(opening, Many))}\n\n{Claim}";
        // Quadratic work on this input takes minutes; the suite's own time limit is the test.
        Reads.CheckSpans(Reads.Text(text, path));
    }

    [Fact]
    public void The_last_sentence_of_five_megabytes_is_an_insight()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000_000 / 60).Select(i => $"Tree number {i} should get more water than its neighbours. ")) + "The last tree must be watered twice.";
        Assert.Equal("The last tree must be watered twice.", Reads.Text(text).Insights[^1].Text);
    }
}
