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
    public void Reads_what_comes_about_through_what(string text, string effect, string cause)
    {
        var claim = Read(text)!;
        Assert.Equal((effect, cause), (Told(claim.Sentence, claim.Effect), Told(claim.Sentence, claim.Cause)));
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
        Assert.Equal("frost", Told(claim.Sentence, claim.Cause).TrimEnd(',', ' '));
        Assert.False(claim.IsDenied);
        Assert.True(Read("The orchard did not die because of frost.") is null or { IsDenied: true });
    }

    private static CauseClaim? Read(string text) => CauseReader.Read(AnalysedText.Of(text).Sentences[0]);

    private static string Told(Sentence sentence, TokenRange range) => sentence.Span(range.First, range.Last).Of(sentence.Source);
}
