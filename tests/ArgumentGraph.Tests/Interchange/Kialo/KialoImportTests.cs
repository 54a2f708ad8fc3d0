using ArgumentGraph.Interchange;

namespace ArgumentGraph.Tests.Interchange.Kialo;

public sealed class KialoImportTests
{
    private const string Discussion = """
        Discussion Title: Should trams be free?

        1. Trams should be free.
        1.1. Pro: Free trams take cars off the road, as \[one study\] and
        [another](https://example.com/x) found.
        2. even on Sundays.
        1.1.1. Con: The study is old.
        1.2. Con: Somebody has to pay.
        1.2.1. Con: -> See 1.1.
        1.3. It depends.
        1.9.1. Pro: An orphan.
        """;

    [Fact]
    public void Pros_support_and_cons_contradict_the_claim_above()
    {
        var import = Imports.Read("d.txt", Discussion);
        Assert.Equal("Should trams be free?", import.Map.Documents.Single().Title);
        var relations = import.Map.Relations.Select(r => r.Explanation).Order(StringComparer.Ordinal);
        Assert.Equal(["Kialo: 1.1 is a pro of 1.", "Kialo: 1.1.1 is a con of 1.1.", "Kialo: 1.2 is a con of 1.", "Kialo: 1.2.1 is a con of 1.2."], relations);
    }

    [Fact]
    public void A_claim_may_run_over_lines_and_lines_may_begin_with_numbers()
    {
        var text = Imports.Read("d.txt", Discussion.Replace("2. even", "7. even", StringComparison.Ordinal)).Map.Insights.Single(i => i.Text.StartsWith("Free", StringComparison.Ordinal)).Text;
        Assert.Equal("Free trams take cars off the road, as [one study] and another found. 7. even on Sundays.", text);
    }

    [Fact]
    public void Quotes_are_the_words_of_the_file()
    {
        var import = Imports.Read("d.txt", Discussion);
        Assert.All(import.Map.Insights.SelectMany(i => i.Sources), s => Assert.Equal(Discussion[s.Span.Start..s.Span.End], s.Text));
    }

    [Theory]
    [InlineData("links")]
    [InlineData("neutral-replies")]
    [InlineData("missing-parents")]
    public void What_a_map_cannot_hold_is_counted(string kind) => Assert.Equal(1, Imports.Losses(Imports.Read("d.txt", Discussion))[kind]);

    [Fact]
    public void A_discussion_without_claims_is_refused_with_what_was_expected() =>
        Assert.Contains("1. Thesis", Assert.Throws<InterchangeException>(() => Imports.Read("d.txt", "Discussion Title: x\n\nnothing")).Message, StringComparison.Ordinal);
}
