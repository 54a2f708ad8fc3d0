using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Limits;

namespace ArgumentGraph.Tests.Linking.Limits;

/// <summary>Which amount a sentence makes a limit, and on which side of it there is too much or too little.</summary>
public sealed class LimitReaderTests
{
    [Theory]
    [InlineData("Nobody needs more than two litres of water a day.", "most more than two litres / day")]
    [InlineData("At least half of the harvest should be kept.", "least At least half")]
    [InlineData("A quarter of the harvest is the most a village ought to keep.", "most A quarter")]
    [InlineData("Anything below two hours of practice is too little.", "least below two hours")]
    [InlineData("Thirty centimetres of straw is deep enough for the bed.", "most Thirty centimetres")]
    [InlineData("The soil keeps gaining as the dose rises to 60 grams.", "least 60 grams")]
    [InlineData("The ferry takes two hours.", "")]
    [InlineData("Does anybody need more than two litres?", "")]
    public void A_limit_is_an_amount_with_a_side(string text, string read) =>
        Assert.Equal(read, string.Join("; ", LimitReader.Read([.. AnalysedText.Of(text).Sentences.Select(AlignmentSide.Of)]).Select(l => Written(l, text))));

    private static string Written(Limit limit, string text) =>
        $"{(limit.IsUpper ? "most" : "least")} {limit.Cue.Of(text)}{(limit.Rate is null ? "" : $" / {limit.Rate}")}";
}
