using System.Text;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Linking.Structure;

/// <summary>What sections say for the thesis of their text, and what they do not.</summary>
public sealed class SectionLinksTests
{
    private const string Thesis = "The parish should keep its market.";

    [Fact]
    public void A_claim_that_calls_itself_a_reason_supports_the_thesis() => Assert.Contains(
        (RelationType.Supports, "Another reason is that farmers meet their customers there.", Thesis),
        Relations("## Trade\n\nThe square stands empty on other days.\n\nAnother reason is that farmers meet their customers there. Prices are discussed in the open."));

    [Fact]
    public void A_reason_for_the_sentence_before_is_none_for_the_thesis() =>
        Assert.Empty(Relations("## Trade\n\nThe square stood empty in autumn. One reason is that the rain came through the roof."));

    [Fact]
    public void A_section_that_says_why_supports_the_thesis_by_its_first_claim() => Assert.Contains(
        (RelationType.Supports, "A market holds a village together.", Thesis),
        Relations("## Why a market pays\n\nA market holds a village together. Last year two hundred people came on a Friday."));

    [Theory]
    [InlineData("## Why the market fails\n\nA market needs young traders. They went to the city.")]
    [InlineData("## Objections\n\nThe market is useful to traders, they say. Nobody asked the residents.")]
    [InlineData("## Trade\n\nThe market is noisy. The supermarket opens at eight.")]
    [InlineData("## Trade\n\nThe market is cheap for traders. But it is dear for the parish.")]
    public void Nothing_supports_the_thesis_where_the_words_do_not_say_so(string section) =>
        Assert.DoesNotContain(Relations(section), r => r is (RelationType.Supports, _, Thesis));

    [Fact]
    public void A_claim_that_praises_what_the_thesis_asks_for_supports_it() => Assert.Contains(
        (RelationType.Supports, "The market is useful to traders.", Thesis),
        Relations("## Trade\n\nShops open at nine. The market is useful to traders."));

    [Fact]
    public void A_named_objection_stands_against_the_thesis_for_those_who_ask_for_weak_tensions()
    {
        const string section = "## Trade\n\nThe most common objection is that stalls block the road. The road is closed on Sundays anyway.";
        Assert.Empty(Relations(section));
        Assert.Contains(Relations(section, Sensitivity.High), r => r.Type == RelationType.Contradicts && (r.From == Thesis || r.To == Thesis));
    }

    [Fact]
    public void A_reason_before_its_own_conclusion_is_none_for_the_sentence_before() =>
        Assert.Empty(Relations("## Trade\n\nStalls pay six euros a day. Because the parish owns the square, it pays no rent."));

    [Fact]
    public void Who_contradicts_himself_on_one_aspect_far_apart_is_shown() => Assert.Contains(
        Relations("## Trade\n\nThe market hall is reliable. It opens at six in the morning.\n\n## Winter\n\nSnow lay for a month. The market hall is not reliable."),
        r => r is { Type: RelationType.Contradicts } && r.From.Contains("reliable", StringComparison.Ordinal) && r.To.Contains("reliable", StringComparison.Ordinal));

    [Fact]
    public void Who_weighs_what_is_good_against_what_is_bad_contradicts_nobody() => Assert.DoesNotContain(
        Relations("## What is good\n\nThe market is lively. The market strengthens the village.\n\n## What is bad\n\nThe market is expensive. The market harms the lawn.", Sensitivity.High),
        r => r.Type == RelationType.Contradicts);

    private static (RelationType Type, string From, string To)[] Relations(string section, Sensitivity sensitivity = Sensitivity.Normal)
    {
        var text = $"# The market on our square\n\n{Thesis} I have sold cheese there for twenty years, and we all know one another.\n\nBut the council wants to end it this spring.\n\n{section}\n\n## Conclusion\n\nWe hope that the council listens.";
        var read = new DocumentReading(new ReadingOptions()).Read(Encoding.UTF8.GetBytes(text), "market.md");
        Assert.True(read.Document.Shape is DocumentShape.Article or DocumentShape.Post);
        var map = Corpora.Map(new Corpus([read.Document], read.Insights), LinkingOptions.Default with { Sensitivity = sensitivity });
        var texts = map.Insights.ToDictionary(i => i.Id, i => i.Text);
        return [.. map.Relations.Select(r => (r.Type, texts[r.From], texts[r.To]))];
    }
}
