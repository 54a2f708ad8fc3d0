using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Rankings;

namespace ArgumentGraph.Tests.Linking.Rankings;

/// <summary>What is read of a comparison: which way it goes, what is compared with what, and in what.</summary>
public sealed class RankingReaderTests
{
    [Theory]
    [InlineData("The barge is slower than the freight train between the two ports.", "More slower: barge / freight train")]
    [InlineData("The grey horse is faster than the black one.", "More faster: grey horse / black")]
    [InlineData("Olga types more slowly than Ben.", "More slowly: olga / ben")]
    [InlineData("Mara has less patience than Jon.", "Less patience: mara / jon")]
    [InlineData("The waiting list is longer for knees than for hips.", "More longer: knees / hips")]
    [InlineData("The fine for parking is lower than that for speeding.", "More lower: parking / speeding")]
    [InlineData("The red cable is as long as the blue cable.", "Equal long: red cable / blue cable")]
    [InlineData("The ferry costs twice as much as the tunnel.", "More much: ferry / tunnel")]
    [InlineData("The ferry costs half as much as the tunnel.", "Less much: ferry / tunnel")]
    [InlineData("The Volta is shorter than every other river.", "Most shorter: volta /")]
    [InlineData("The chapel at Ruhn is the oldest church in the valley.", "Most oldest: chapel ruhn /")]
    [InlineData("Of the two bridges, the stone one is the older.", "Most older: stone /")]
    [InlineData("The plum is the last to ripen.", "Most last: plum /")]
    [InlineData("The speech was longer than three hours.", "")]
    [InlineData("Rents are higher than expected.", "")]
    [InlineData("The older pupils left early.", "")]
    public void A_comparison_has_a_thing_a_standard_and_a_measure(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("fast", "slower", -1)]
    [InlineData("older", "newest", -1)]
    [InlineData("older", "younger", -1)]
    [InlineData("dearer", "costlier", 1)]
    [InlineData("slowly", "slower", 1)]
    [InlineData("steeper", "longer", 0)]
    public void Words_of_degree_name_the_ends_of_what_they_measure(string a, string b, int end) => Assert.Equal(end, Dimensions.Between(Word(a), Word(b)));

    private static string Read(string text)
    {
        var side = AlignmentSide.Of(Assert.Single(AnalysedText.Of(text).Sentences));
        string Words(IEnumerable<int> tokens) => string.Join(' ', tokens.Select(i => side.Tokens[i].Word));
        return side.Ranking is { } r ? $"{r.Kind} {side.Tokens[r.Word].Word}: {Words(r.Thing)} / {Words(r.Standard)}".TrimEnd() : "";
    }

    private static Token Word(string word) => Assert.Single(AnalysedText.Of(word).Sentences).Tokens[0];
}
