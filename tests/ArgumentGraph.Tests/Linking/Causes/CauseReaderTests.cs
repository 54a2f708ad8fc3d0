using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Tests.Linking.Causes;

public sealed class CauseReaderTests
{
    [Theory]
    [InlineData("The orchard died because the well ran dry.", "The orchard died", "the well ran dry")]
    [InlineData("Because the well ran dry, the orchard died.", "the orchard died", "the well ran dry")]
    [InlineData("The dry well was the reason for the orchard's death.", "the orchard's death", "The dry well")]
    [InlineData("The reason why orchards die is dry soil.", "orchards die", "dry soil")]
    [InlineData("Whether an orchard lives depends above all on its soil.", "Whether an orchard lives", "its soil")]
    [InlineData("What kills most orchards is frost.", "kills most orchards", "frost")]
    [InlineData("Frost is what kills most orchards.", "kills most orchards", "Frost")]
    [InlineData("It was frost that killed the orchard.", "killed the orchard", "frost")]
    [InlineData("The harvest was entirely due to the new beehives; nobody denies it.", "The harvest", "the new beehives")]
    [InlineData("The orchard owes its fame to an old recipe.", "The orchard owes its fame", "an old recipe")]
    [InlineData("The credit for the harvest belongs to the bees.", "the harvest", "the bees")]
    [InlineData("At the root of the orchard's decline lies poor drainage.", "the orchard's decline", "poor drainage")]
    [InlineData("The main driver of good harvests\u2014healthy bees\u2014is never seen.", "good harvests", "healthy bees")]
    [InlineData("In pruning, nothing matters more than a sharp knife.", "In pruning", "a sharp knife")]
    [InlineData("Orchards thrive through patience.", "Orchards thrive", "patience")]
    [InlineData("Patience separates the orchards that thrive from those that fail.", "the orchards that thrive from those that fail", "Patience")]
    [InlineData("Two dry summers won the growers the subsidy.", "won the growers the subsidy", "Two dry summers")]
    [InlineData("Late frost ruined the harvest.", "ruined the harvest", "Late frost")]
    [InlineData("The loss of the harvest came from late frost.", "The loss of the harvest", "late frost")]
    public void Reads_what_comes_about_through_what(string text, string effect, string cause)
    {
        var claim = Read(text)!;
        Assert.Equal((effect, cause), (claim.Effect.Text, claim.Cause.Text.TrimEnd(',', ' ')));
    }

    [Theory]
    [InlineData("We should plant oaks because they live long.")]
    [InlineData("Oaks are wonderful because they live long.")]
    [InlineData("Did the orchard die because the well ran dry?")]
    [InlineData("It was clear that the orchard had died.")]
    public void What_should_be_or_is_good_has_reasons_and_no_cause(string text) => Assert.Null(Read(text));

    [Fact]
    public void What_is_set_aside_is_told_from_the_cause()
    {
        var claim = Read("The orchard died because of frost, not because of drought.")!;
        Assert.Equal("frost", claim.Cause.Text.TrimEnd(',', ' '));
        Assert.False(claim.IsDenied);
        Assert.True(Read("The orchard did not die because of frost.") is null or { IsDenied: true });
    }

    [Theory]
    [InlineData("The harvest owes more to the bees than to the weather.", "the bees", "than to the weather")]
    [InlineData("The harvest has less to do with the weather than with the bees.", "than with the bees", "the weather")]
    [InlineData("Overworked bees, not poor soil, lie behind the bad harvest.", "Overworked bees", "not poor soil")]
    [InlineData("The bottleneck of the orchard is no longer water, but labour.", "labour", "no longer water")]
    public void What_weighs_less_is_set_aside(string text, string cause, string aside)
    {
        var claim = Read(text)!;
        Assert.Equal((cause, aside), (claim.Cause.Text.TrimEnd(',', ' '), claim.Aside!.Text.TrimEnd(',', ' ')));
    }

    [Theory]
    [InlineData("The orchard has shrunk, and it was frost that brought it down.", "The orchard")]
    [InlineData("The orchard died within a year. This was due to frost.", "The orchard died within a year.")]
    [InlineData("Orchards fold within a year. Frost explains why so many have gone.", "Orchards")]
    public void A_pronoun_stands_for_what_was_told_before(string text, string meant) => Assert.Equal(meant, Read(text)!.Effect.Meant!.Text);

    [Fact]
    public void What_made_the_difference_explains_the_sentence_before() =>
        Assert.Equal("The harvest doubled", Read("The harvest doubled. The bees made the difference.")!.Effect.Text);

    [Fact]
    public void One_sentence_may_tell_several_causes()
    {
        var text = AnalysedText.Of("Pears failed because of frost; plums failed because of wasps.");
        Assert.Equal(["frost", "wasps"], CauseReader.Read(text, text.Sentences[0]).Select(c => c.Cause.Text));
    }

    [Theory]
    [InlineData("The harvest has nothing to do with the bees.", true, false)]
    [InlineData("The belief that bees decide the harvest is false.", true, false)]
    [InlineData("One of the reasons for the harvest is the bees.", false, true)]
    [InlineData("The harvest is partly due to the bees.", false, true)]
    public void A_cause_may_be_denied_or_one_of_several(string text, bool denied, bool several)
    {
        var claim = Read(text)!;
        Assert.Equal((denied, several), (claim.IsDenied, claim.IsOneOfSeveral));
    }

    [Theory]
    [InlineData("Half of the pickers come from Spain.")]
    [InlineData("The letter came from the ministry.")]
    public void A_place_of_origin_is_no_cause(string text) => Assert.Null(Read(text));

    private static CauseClaim? Read(string text)
    {
        var analysed = AnalysedText.Of(text);
        return analysed.Sentences.SelectMany(s => CauseReader.Read(analysed, s)).FirstOrDefault();
    }
}
