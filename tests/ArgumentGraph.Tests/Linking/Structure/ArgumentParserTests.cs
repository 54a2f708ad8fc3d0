using System.Globalization;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Structure;

namespace ArgumentGraph.Tests.Linking.Structure;

/// <summary>Short texts on many subjects, each with the argument that a reader finds in them.</summary>
public sealed class ArgumentParserTests
{
    // One letter for each segment: C the central claim; + - / with the number of the segment it supports, rebuts or undercuts.
    [Theory]
    [InlineData("C +0 +0", "The bridge should be closed to lorries.", "Its bearings are worn out,", "and a detour exists.")]
    [InlineData("+2 +2 C", "Frozen peas keep their colour.", "They cost half as much.", "Therefore the canteen should buy them frozen.")]
    [InlineData("C -0 /1", "The court should hear the appeal.", "Admittedly, the deadline has passed,", "but the clerk had given the wrong date.")]
    [InlineData("C -0 /1 +0", "Nurses ought to wear short sleeves.", "Some say that coats look more professional.", "However, sleeves carry germs from bed to bed.", "Besides, they are hard to wash.")]
    [InlineData("C +0 +1", "The ferry must run at night.", "Shift workers have no other way home,", "because the last train leaves at ten.")]
    [InlineData("C +0 +1", "Goalkeepers need longer contracts.", "They peak late.", "For example, most finalists were over thirty.")]
    [InlineData("C -0", "Unit tests should run on every commit.", "But they slow the build down.")]
    [InlineData("-2 -2 C +2", "Although the recipe is old", "and it takes a whole day,", "it should stay on the menu.", "Guests ask for it every week.")]
    // Who grants an objection answers the step; who reports it can deny it.
    [InlineData("C -0 -1", "The orchestra should tour in winter.", "Critics say that the halls stay empty then.", "But not one concert was empty last year.")]
    [InlineData("C -0 /1", "The orchestra should tour in winter.", "Admittedly, snow makes travelling slow.", "But no player has ever missed a concert.")]
    [InlineData("C -0 -1", "The pool must stay open,", "unless the water is unsafe.", "But it was tested last week.")]
    [InlineData("C +0 +1", "Bikes should be free on trains.", "Some stations are far from the town,", "as the track follows the river.")]
    [InlineData("C -0 +1 /2", "Bikes should be free on trains.", "Yes, they take up room.", "Prams must wait for the next train.", "But that happens on two days a year.")]
    [InlineData("C -0 -0 /2", "The harbour should be dredged.", "Ships could go to the next port,", "and the mud costs money,", "but the next port is full.")]
    [InlineData("C +0 +0", "In my opinion the museum should be free.", "For families the fare is steep.", "As a student I stayed away.")]
    [InlineData("+1 C", "Since the roof leaks,", "the hall should be closed.")]
    public void A_short_text_is_read_as_its_reader_would(string expected, params string[] segments)
    {
        var argument = ArgumentParser.Parse([.. segments.Select(AnalysedText.Of)]);
        Assert.Equal(expected, string.Join(' ', segments.Select((_, i) => i == argument.Central ? "C" : Link(argument, i))));
    }

    [Fact]
    public void The_other_side_is_told_from_the_author()
    {
        var argument = ArgumentParser.Parse([.. new[]
        {
            "The court should hear the appeal.", "Admittedly, the deadline has passed,", "but the clerk had given the wrong date.",
        }.Select(AnalysedText.Of)]);
        Assert.Equal([false, true, false], argument.Opposed);
    }

    [Fact]
    public void A_text_of_figures_leads_up_to_what_they_show()
    {
        var argument = ArgumentParser.Parse([.. new[]
        {
            "Pain fell from 6.1 to 3.2 points in 12 weeks.", "Sleep rose by 1.5 hours (95 % CI 0.9 to 2.1).", "These results suggest that the brace helps.",
        }.Select(AnalysedText.Of)]);
        Assert.Equal(2, argument.Central);
        Assert.All(argument.Links, l => Assert.Equal((2, TextLinkKind.Supports), (l.To, l.Kind)));
    }

    [Fact]
    public void In_a_report_each_finding_stands_for_the_conclusion_it_shares_words_with()
    {
        var argument = ArgumentParser.Parse([.. new[]
        {
            "Heel pain is common in runners.", "Pain was lower with insoles (3.1 v 4.8).", "Injuries were as frequent (12 v 11).",
            "Insoles reduce pain.", "They leave injuries as frequent as before.",
        }.Select(AnalysedText.Of)]);
        Assert.Equal([(1, 3), (2, 4)], argument.Links.Select(l => (l.From, l.To)));
    }

    private static string Link(TextArgument argument, int from)
    {
        var link = argument.Links.Single(l => l.From == from);
        var sign = link.Kind switch { TextLinkKind.Supports => '+', TextLinkKind.Rebuts => '-', _ => '/' };
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{link.To}");
    }
}
