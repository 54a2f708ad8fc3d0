using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Tests.Linking.Stances;

/// <summary>Whether the author holds a clause, grants it, makes it depend on another or only reports it; what is denied, what set aside.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("The bridge is safe.", "Held")]
    [InlineData("Although the bridge is old, it is safe.", "Conceded Held")]
    [InlineData("Though rye is cheap, bakers prefer wheat.", "Conceded Held")]
    [InlineData("Even though the striker is slow, he scores.", "Conceded Held")]
    [InlineData("While the law is clear, courts ignore it.", "Conceded Held")]
    [InlineData("Whereas trams are quiet, buses are loud.", "Conceded Held")]
    [InlineData("If the wind drops, the ferry will sail.", "Conditional Conditional")]
    [InlineData("Unless the vaccine is kept cold, it spoils.", "Conditional Conditional")]
    [InlineData("Even if it rains, the match takes place.", "Conditional Held")]
    [InlineData("A cap would lower rents.", "Conditional")]
    [InlineData("Critics say that the ban is useless.", "Held Reported")]
    [InlineData("Many believe that garlic cures colds.", "Held Reported")]
    [InlineData("Some argue that juries are biased.", "Held Reported")]
    [InlineData("The belief that sugar harms is common.", "Held Reported Held")]
    [InlineData("The nurse knows that the ward is full.", "Held Held")]
    [InlineData("The compiler is slow because it is old.", "Held Held")]
    public void A_clause_is_held_granted_conditional_or_reported(string text, string holdings) =>
        Assert.Equal(holdings, string.Join(' ', Statement.Of(AnalysedText.Of(text).Sentences[0]).Select(s => s.Holding)));

    [Theory]
    [InlineData("The ferry does not sail at night.", "sail", true)]
    [InlineData("The ferry sails at night.", "sails", false)]
    [InlineData("No juror voted.", "voted", true)]
    [InlineData("The court never sat on Sundays.", "sat", true)]
    [InlineData("The vaccine hardly helps infants.", "helps", true)]
    [InlineData("A cook without a knife waits.", "waits", false)]
    [InlineData("The driver failed to stop.", "stop", true)]
    [InlineData("The club refused to pay.", "pay", true)]
    [InlineData("It is not true that the bridge is safe.", "safe", true)]
    [InlineData("The patch does not fix the parser but speeds the build.", "speeds", false)]
    [InlineData("Few patients returned.", "returned", true)]
    [InlineData("A few patients returned.", "returned", false)]
    [InlineData("Nobody doubts the verdict.", "doubts", true)]
    public void A_denial_covers_its_scope(string text, string word, bool denied)
    {
        var sentence = AnalysedText.Of(text).Sentences[0];
        var at = sentence.Tokens.IndexOf(sentence.Tokens.First(t => t.Word == word));
        Assert.Equal(denied, NegationScope.Of(sentence)[at]);
    }

    [Theory]
    [InlineData("The secret is the flour, not the oven.", "oven", "")]
    [InlineData("The key is practice rather than talent.", "talent", "")]
    [InlineData("The cause was not fatigue but weather.", "fatigue", "weather")]
    [InlineData("Success rests on trust instead of contracts.", "contract", "")]
    [InlineData("The limit is staff, not money.", "money", "")]
    [InlineData("Speed matters, as opposed to price.", "price", "")]
    [InlineData("What counts is timing, and not strength.", "strength", "")]
    [InlineData("It takes patience, not just skill.", "skill", "")]
    [InlineData("The verdict rests on evidence.", "", "")]
    [InlineData("The reason is not cost, it is distance.", "cost", "distance")]
    public void A_contrast_sets_one_thing_aside(string text, string rejected, string corrected)
    {
        var contrast = Contrast.In(AnalysedText.Of(text).Sentences[0], 0);
        Assert.Equal(rejected, Heads(contrast.Rejected));
        Assert.Equal(corrected, Heads(contrast.Corrected));
    }

    private static string Heads(ImmutableArray<Concept> concepts) => string.Join(' ', concepts.Select(c => c.Head));
}
