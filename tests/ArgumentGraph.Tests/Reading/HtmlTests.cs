using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Pages of the web.</summary>
public sealed class HtmlTests
{
    private const string Article = """
        <!doctype html><html><head><title>Why trees matter | The Daily Shade</title>
        <meta property="article:published_time" content="2025-05-06T08:00:00Z"><style>p{}</style></head><body>
        <header><p>Our journal must be read by everyone in town.</p></header>
        <nav><ul><li><a href="/">Home is where you should start.</a></li></ul></nav>
        <main><article><h1>Why trees matter</h1><p class="byline">By Ann Smith, who is always right.</p>
        <p>Cities should plant <em>more</em> trees, because shade saves&nbsp;lives &amp; money<sup><a href="#1">1</a></sup>.</p>
        <figure><img alt="A tree is good."><figcaption>This caption must not be a claim.</figcaption></figure>
        <p hidden>Hidden text should never be read.</p><p style="display: none">Nor should this text be read.</p>
        <h2>Water</h2><p>But trees need water,<br>which is scarce. Who would pay for it?</p>
        <blockquote><p>Trees are a waste of money.</p></blockquote>
        <script>document.write("Scripts must not be claims.")</script></article>
        <aside><p>Readers also thought that this was a good text.</p></aside></main>
        <footer><p>All rights in this page are reserved and must be respected.</p></footer></body></html>
        """;

    [Fact]
    public void An_article_is_read_without_what_stands_around_it()
    {
        var document = Reads.Text(Article, "a.html");
        Reads.CheckSpans(document);
        Assert.Equal(
            ["Cities should plant more trees, because shade saves lives & money.", "But trees need water, which is scarce.", "Trees are a waste of money."],
            document.Insights.Select(insight => insight.Text));
        Assert.Equal(InsightKind.Reported, document.Insights[2].Kind);
        Assert.Equal(("Why trees matter", "2025-05-06T08:00:00+00:00", DocumentShape.Article), (document.Document.Title, document.Document.Date, document.Document.Shape));
    }

    [Fact]
    public void A_page_of_cards_gives_each_insight_the_title_over_it()
    {
        var cards = string.Concat(Cards().Select(card => $"<div class='card'><h3>{card.Title}</h3><p>{card.Text}</p><a href='/x'>Read more</a></div>"));
        var document = Reads.Text($"<html><body><div class='top'><p>Get our best insights in your inbox every day.</p></div>{cards}</body></html>", "a.html");
        Assert.Equal(DocumentShape.InsightPage, document.Document.Shape);
        Assert.Equal(Cards().Select(card => (card.Title, card.Text)), document.Insights.Select(insight => (insight.Title, insight.Text)));
    }

    [Fact]
    public void A_character_set_that_the_page_names_is_used() =>
        Assert.Contains("Деревья", Reads.All.Read(
            System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<html><meta charset=windows-1251><p>Деревья очень полезны для города.</p></html>"), "a.html").Text,
            StringComparison.Ordinal);

    private static (string Title, string Text)[] Cards() =>
    [
        ("Shade Saves Lives in Hot Cities", "Streets with shade are up to ten degrees cooler in summer. Cities that plant trees along their streets lose fewer people to heat than cities that do not."),
        ("Watering Decides Which Trees Survive", "Most young trees die in their first three years because nobody waters them. A city that plants without a plan for watering wastes its money and its land."),
        ("Native Trees Beat Exotic Ones", "Native trees need less water and feed more insects than imported ones. Planting exotic trees is an expensive fashion that few streets can afford in the long run."),
    ];
}
