using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Motions;

namespace ArgumentGraph.Tests.Linking;

/// <summary>Whether a sentence brings up a good or an ill, after denial and what is done to it.</summary>
public sealed class ClaimValueTests
{
    [Theory]
    [InlineData("Street lamps reduce crime.", 1)]
    [InlineData("The toll prevents progress.", -1)]
    [InlineData("Helmets protect riders from injury.", 1)]
    [InlineData("The dam causes misery downstream.", -1)]
    [InlineData("The rule violates the dignity of patients.", -1)]
    [InlineData("The treaty does not bring peace.", -1)]
    [InlineData("There is a lack of freedom in the camp.", -1)]
    [InlineData("The tax does more harm than good.", -1)]
    [InlineData("Floods can be avoided with better drains, and injuries prevented.", 1)]
    [InlineData("Violence is falling in the city.", 1)]
    [InlineData("The lanes are less dangerous now.", 1)]
    [InlineData("Pupils are too tired to learn.", -1)]
    public void A_sentence_brings_up_goods_and_ills(string sentence, int sign)
    {
        var side = AlignmentSide.Of(AnalysedText.Of(sentence).Sentences[0]);
        Assert.Equal(sign, Math.Sign(ClaimValueReader.Read(side).Sum(v => v.Value)));
    }
}
