using ArgumentGraph.Model;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Shapes, furniture and merging, on subjects that no seed speaks of.</summary>
public sealed class PageTests
{
    private const string Lead = "Rooftop gardens lower the temperature of the flats below them by three to five degrees. In a hot summer that saves more electricity than the pumps for watering use, so owners earn the cost back within nine years.";
    private const string Second = "Bus lanes move four times as many people per hour as a lane for cars. Cities that paint them first and widen roads later see traffic jams shrink, because drivers change to the bus once it is faster.";
    private const string Third = "Small schools keep villages alive in a way that roads never did. Where the last class closed, young families moved within five years, and shops followed them; no subsidy has ever brought them back.";

    private static readonly string s_page = $"Try our free reading list\n\nWe pick the best ideas of the week and send them to you.\n\n{Lead}\n\nMore Ideas\n\n{Second}\n\n{Third}\n\nRooftop Gardens Pay for Themselves Within Nine Years | Townhall Notes\n";

    [Fact]
    public void A_page_of_insights_gives_its_paragraphs_and_no_furniture()
    {
        var document = Reads.Text(s_page);
        Assert.Equal(DocumentShape.InsightPage, document.Document.Shape);
        Assert.Equal([Lead, Second, Third], document.Insights.Select(insight => insight.Text));
        Assert.Equal("Rooftop Gardens Pay for Themselves Within Nine Years", document.Insights[0].Title);
        Assert.Equal("Rooftop Gardens Pay for Themselves Within Nine Years", document.Document.Title);
    }

    [Fact]
    public void A_page_with_a_paragraph_a_line_and_no_blank_lines_is_a_page_too() =>
        Assert.Equal([Lead, Second, Third], Reads.Insights($"Every morning we send you five ideas worth your time.\n{Lead}\n{Second}\n{Third}"));

    [Fact]
    public void An_article_gives_its_claims_and_leaves_out_the_note_on_its_author()
    {
        var document = Reads.Text("""
            The End of the Village School

            mm

            For a hundred years every village had a school. But who remembers them now?

            Still, closing them was a mistake. Young families leave when the last class does.

            The money

            It saves less than ministers hope, because buses are expensive.

            They should have asked the parents.

            Maria van den Berg is a professor of geography and the author of three books on rural life.
            """);
        Assert.Equal(DocumentShape.Article, document.Document.Shape);
        Assert.Equal("The End of the Village School", document.Document.Title);
        Assert.Equal(
            [
                "For a hundred years every village had a school.", "Still, closing them was a mistake.", "Young families leave when the last class does.",
                "It saves less than ministers hope, because buses are expensive.", "They should have asked the parents.",
            ],
            document.Insights.Select(insight => insight.Text));
    }

    [Fact]
    public void Headings_that_name_the_parts_of_one_text_make_an_article_even_over_single_paragraphs()
    {
        var document = Reads.Text("""
            # Heat pumps in old houses

            Heat pumps work in old houses, and the grants should reflect that. The study covered ninety houses built before 1950.

            ## Comfort

            Rooms stayed at twenty degrees through the January frost. Tenants rated the winter better than the one with the gas boiler.

            ## Noise

            Neighbours filed two complaints. Both concerned a unit under a bedroom window.

            ## Conclusion

            The grant should cover radiators as well as the pump.
            """, "page.md");
        Assert.Equal(DocumentShape.Article, document.Document.Shape);
        Assert.Equal([null, "Comfort", "Noise", "Conclusion"], document.Insights.Select(i => i.Sources[0].Heading).Distinct());
    }

    [Fact]
    public void Titles_that_say_in_short_what_their_paragraphs_say_make_a_page_of_insights()
    {
        var document = Reads.Text($"""
            # Three ideas on towns

            ## Rooftop gardens cool the flats below them

            {Lead}

            ## Bus lanes shrink traffic jams

            {Second}

            ## Small schools keep young families in villages

            {Third}
            """, "page.md");
        Assert.Equal(DocumentShape.InsightPage, document.Document.Shape);
        Assert.All(document.Insights, i => Assert.Null(i.Sources[0].Heading));
    }

    [Fact]
    public void A_news_story_is_an_article_although_no_paragraph_goes_on_from_another()
    {
        var document = Reads.Text("""
            City to close three libraries

            By Tom Weller

            The city council voted on Tuesday to close three of its nine public libraries by the end of the year.

            Mayor Linda Ortiz said the decision would save 2.4 million dollars annually. "Nobody wanted this, but the budget leaves us no choice," she said.

            Library staff protested outside the town hall. Teachers warned that pupils from poor families would lose their only quiet place to study.

            Supporters of the plan argue that most loans are digital now, and that buildings stand half empty on weekdays.

            A study by the state university found that branch closures reduce reading scores in nearby schools by four percent.
            """);
        Assert.Equal((DocumentShape.Article, "City to close three libraries"), (document.Document.Shape, document.Document.Title));
        Assert.Equal(2, document.Insights.Count(insight => insight.Kind == InsightKind.Reported && insight.Text.Contains("argue", StringComparison.Ordinal) || insight.Text.StartsWith("Mayor", StringComparison.Ordinal)));
        Assert.Contains(document.Insights, insight => insight.Kind == InsightKind.Claim && insight.Text.StartsWith("A study", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_insight_in_two_documents_is_one_with_two_sources_in_order_of_path()
    {
        var page = Reads.Text(s_page, "b.txt");
        var other = Reads.Text($"{Second.ToUpperInvariant()}\n\n{Third}\n\n{Second}\n\nAnother Title of a Page | Townhall Notes", "a.txt");
        var (documents, insights) = InsightMerging.Merge([page, other]);
        Assert.Equal(["a.txt", "b.txt"], documents.Select(document => document.Path));
        Assert.Equal(3, insights.Length);
        var shared = insights.Single(insight => string.Equals(insight.Text, Second, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(3, shared.Sources.Length);
        Assert.Equal([other.Document.Id, other.Document.Id, page.Document.Id], shared.Sources.Select(source => source.DocumentId));
        Assert.Equal(insights.Select(insight => insight.Id), InsightMerging.Merge([other, page]).Insights.Select(insight => insight.Id));
    }

    [Fact]
    public void Identical_files_share_passage_ids_and_stay_two_documents()
    {
        var (documents, insights) = InsightMerging.Merge([Reads.Text(s_page, "a.txt"), Reads.Text(s_page, "b.txt")]);
        Assert.Equal(2, documents.Select(document => document.Id).Distinct().Count());
        Assert.All(insights, insight => Assert.Equal(insight.Sources[0].Id, insight.Sources[1].Id));
    }

    [Fact]
    public void A_list_of_statements_without_full_stops_is_read() =>
        Assert.Equal(2, Reads.Insights("School uniforms should be abolished in every country\nHomework does more harm than good to children").Count);

    [Fact]
    public void Among_such_statements_short_ones_are_no_headings() =>
        Assert.Equal(
            ["Night trains save hotel bills", "Night trains are slow", "Passengers on night trains sleep badly on most lines", "Night trains cut emissions"],
            Reads.Insights("Night trains\n\nNight trains save hotel bills\n\nNight trains are slow\n\nPassengers on night trains sleep badly on most lines\n\nNight trains cut emissions"));
}
