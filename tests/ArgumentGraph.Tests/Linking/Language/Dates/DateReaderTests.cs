using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Language.Dates;

namespace ArgumentGraph.Tests.Linking.Language.Dates;

/// <summary>Which words are dates, how finely they tell, and how two of them stand to one another.</summary>
public sealed class DateReaderTests
{
    public static TheoryData<string, string, string> Rows => LinkingRows.Of("dates.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Dates_are_read_with_role_and_grain(string text, string dates, string words)
    {
        var sentence = AnalysedText.Of(text).Sentences[0];
        Assert.Equal(dates.Replace("-", "", StringComparison.Ordinal), string.Join('|', sentence.Dates.Select(d => $"{d.Role} {d.Value.Grain} {d.Value.Anchor}")));
        Assert.Equal(words == "-" ? "" : words, string.Join('|', sentence.Dates.Select(d => sentence.Span(d.First, d.Last).Of(text))));
    }

    [Theory]
    [InlineData("It was in 2019.", "It was in 2019.", DateRelation.Same)]
    [InlineData("It was in 2019.", "It was in 2024.", DateRelation.Apart)]
    [InlineData("It was in March 2019.", "It was in 2019.", DateRelation.Overlapping)]
    [InlineData("It was in 2015.", "It has been since 2010.", DateRelation.Overlapping)]
    [InlineData("It was in 2005.", "It has been since 2010.", DateRelation.Apart)]
    [InlineData("It was in the 1990s.", "It was in 1998.", DateRelation.Overlapping)]
    [InlineData("It was in the 1990s.", "It was in the 1980s.", DateRelation.Apart)]
    [InlineData("It was last year.", "It was in 2024.", DateRelation.Unknown)]
    [InlineData("It was last year.", "It is this year.", DateRelation.Apart)]
    [InlineData("It was in early 2019.", "It was in late 2019.", DateRelation.Apart)]
    [InlineData("It was in Q1 2019.", "It was in February 2019.", DateRelation.Overlapping)]
    [InlineData("It was around 2010.", "It was in 2011.", DateRelation.Overlapping)]
    [InlineData("It was in March.", "It was in 2019.", DateRelation.Unknown)]
    [InlineData("It was in March.", "It was in June.", DateRelation.Apart)]
    [InlineData("It was on 3 May 2020.", "It was on May 3, 2020.", DateRelation.Same)]
    [InlineData("It was before 2010.", "It was in 2010.", DateRelation.Apart)]
    [InlineData("It was after 2010.", "It was in 2012.", DateRelation.Overlapping)]
    [InlineData("It ran from 2010 to 2015.", "It ran in 2012.", DateRelation.Overlapping)]
    [InlineData("It ran in 2010-2015.", "It ran from 2010 to 2015.", DateRelation.Same)]
    internal void Two_dates_are_compared(string a, string b, DateRelation relation) =>
        Assert.Equal(relation, Assert.Single(AnalysedText.Of(a).Sentences[0].Dates).RelationTo(Assert.Single(AnalysedText.Of(b).Sentences[0].Dates)));

    [Theory]
    [InlineData("It met on 31 February 2020.")]
    [InlineData("2024-13-45 is no day.")]
    public void A_day_the_calendar_lacks_is_no_day(string text) =>
        Assert.DoesNotContain(AnalysedText.Of(text).Sentences[0].Dates, d => d.Value.Grain == DateGrain.Day);
}
