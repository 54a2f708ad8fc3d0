using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Tests.Linking;

/// <summary>What is read from one sentence before it is laid over another: amounts, times, reach, standing.</summary>
public sealed class AlignmentSideTests
{
    [Theory]
    [InlineData("The operation lasted more than three hours.", 10800, double.PositiveInfinity, "time")]
    [InlineData("The operation lasted 3 hours and 20 minutes.", 12000, 12000, "time")]
    [InlineData("The wheel weighs 1.2 kilograms.", 1200, 1200, "mass")]
    [InlineData("The fine was at most 500 euros.", 0, 500, "euro")]
    [InlineData("The loaf rises for about 90 minutes.", 4860, 5940, "time")]
    [InlineData("Half of the jurors were women.", 48.5, 51.5, "share")]
    [InlineData("The hall holds 40 or more guests.", 40, double.PositiveInfinity, "")]
    [InlineData("The tunnel cost 40 million pounds.", 40e6, 40e6, "pound")]
    [InlineData("The opera lasted half an hour.", 1800, 1800, "time")]
    [InlineData("The walk takes three quarters of an hour.", 2700, 2700, "time")]
    [InlineData("The walk takes an hour and a half.", 5400, 5400, "time")]
    [InlineData("The winner needed 2 hours 10 minutes and 54 seconds.", 7854, 7854, "time")]
    [InlineData("The update is done in less than a minute.", 0, 60, "time")]
    [InlineData("The visit lasts no longer than 20 minutes.", 0, 1200, "time")]
    [InlineData("It was a good two hours by train.", 7200, 8280, "time")]
    [InlineData("The hall measures 30 square metres.", 30, 30, "area")]
    [InlineData("The drum weighs 60 pounds.", 27215.52, 27215.52, "mass")]
    [InlineData("The chapel seats two hundred and fifty.", 250, 250, "")]
    [InlineData("The guide gave it a single star.", 1, 1, "")]
    [InlineData("The nineteen-day strike ended.", 1641600, 1641600, "time")]
    public void An_amount_has_bounds_in_the_smallest_unit_of_its_measure(string text, double least, double most, string measure)
    {
        var amount = Assert.Single(Side(text).Amounts);
        Assert.Equal((least, most, measure), (Math.Round(amount.Least, 6), Math.Round(amount.Most, 6), amount.Measure));
    }

    [Fact]
    public void A_year_is_no_amount() => Assert.Empty(Side("The bridge was closed in 1998.").Amounts);

    [Theory]
    [InlineData("Version 3 of the editor is free.")]
    [InlineData("Tram 7 stops at the library.")]
    [InlineData("The one by the gate is his.")]
    [InlineData("The fee rose on 1 March 2021.")]
    public void A_number_that_names_or_dates_is_no_amount(string text) => Assert.Empty(Side(text).Amounts);

    [Theory]
    [InlineData("The harbour used to freeze in winter.", true, false)]
    [InlineData("The league formerly allowed it.", true, false)]
    [InlineData("The harbour no longer freezes.", false, true)]
    [InlineData("The library has stopped lending records.", false, true)]
    [InlineData("The browser has not supported plug-ins since 2020.", false, true)]
    [InlineData("The saw is used to cut stone.", false, false)]
    [InlineData("The cook salts it once a day.", false, false)]
    public void What_was_and_what_has_ended_are_told_from_what_is(string text, bool former, bool ended) =>
        Assert.Equal((former, ended), (Side(text).Timing.Former, Side(text).Timing.Ended));

    [Theory]
    [InlineData("All night trains lose money.", "All")]
    [InlineData("Not every module needs a lock.", "NotAll")]
    [InlineData("Few referees accept video evidence.", "NotAll")]
    [InlineData("Most vegetables keep their vitamins.", "Part")]
    [InlineData("No car may enter.", "None")]
    [InlineData("The bridge has never been closed.", "None")]
    [InlineData("The guide is offered only in Dutch.", "Only")]
    [InlineData("The broker speaks no protocol but one.", "Only")]
    [InlineData("The bridge is not only old.", "")]
    public void The_reach_of_a_statement_is_read(string text, string reach) =>
        Assert.Equal(reach, string.Join(' ', Side(text).Quantifiers.Select(q => q.Reach)));

    [Theory]
    [InlineData("The baker will open a shop.", "Planned")]
    [InlineData("Critics claim that the bridge is old.", "Reported")]
    [InlineData("According to the plaintiff, the crane was old.", "Reported")]
    [InlineData("According to the records, the crane was old.", "Held")]
    [InlineData("If it rains, the match is off.", "Conditional")]
    [InlineData("Should it rain, the match is off.", "Conditional")]
    [InlineData("Even if it rains, the match is on.", "Regardless")]
    [InlineData("Contrary to what guidebooks claim, the castle is old.", "Held")]
    public void The_end_of_a_sentence_stands_as_it_is_put_forward(string text, string standing) =>
        Assert.Equal(standing, Side(text).Standings[^1].ToString());

    private static AlignmentSide Side(string text) => AlignmentSide.Of(AnalysedText.Of(text).Sentences[0]);
}
