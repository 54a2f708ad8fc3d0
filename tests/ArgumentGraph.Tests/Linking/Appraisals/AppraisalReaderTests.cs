using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Tests.Linking.Appraisals;

/// <summary>Which side a sentence takes, and by which words it names what it judges.</summary>
public sealed class AppraisalReaderTests
{
    [Theory]
    [InlineData("The red pen is what ruins an essay.", "- red pen / essay")]
    [InlineData("What keeps lodgers from staying is the strict curfew.", "- strict curfew / lodger stay")]
    [InlineData("The best thing about a tram is that it rings its bell.", "+ ring bell tram /")]
    [InlineData("Nothing in the shed is as useful as the old spade.", "+ spade / shed")]
    [InlineData("Working alone, without a script, is the great strength of a clown.", "+ script- / clown")]
    [InlineData("Lime is valuable because it dries slowly.", "+ lime dry slowly /")]
    [InlineData("Curfews do nothing for the peace of a street.", "0 curfew / peace street")]
    [InlineData("The levy has not reduced traffic.", "+ levy / reduce traffic")]
    [InlineData("Size has become the Achilles heel of the market.", "- size / achilles heel market")]
    [InlineData("Barges are a source of delays.", "- barge source /")]
    [InlineData("The judges who kept the grid say that its sameness was its undoing.", "- sameness grid / judge")]
    [InlineData("There is no reason to believe that hedges do any harm.", "")]
    [InlineData("Hedges are better than fences.", "")]
    [InlineData("Hedges should be protected.", "")]
    [InlineData("Are hedges a nuisance?", "")]
    public void A_sentence_judges_what_its_words_name(string text, string read) =>
        Assert.Equal(read, string.Join("; ", AppraisalReader.Read(AnalysedText.Of(text)).Select(Written)));

    [Fact]
    public void A_subject_that_points_back_is_named_by_the_sentence_before() =>
        Assert.Equal("+ visit window", Written(Assert.Single(AppraisalReader.Read(AnalysedText.Of("The visiting window is fixed. It is a blessing.")))).Split(" /")[0]);

    private static string Written(Appraisal appraisal) =>
        $"{(appraisal.DeniesEffect ? '0' : appraisal.Sign > 0 ? '+' : '-')} {Words(appraisal.Judged)} / {Words(appraisal.Besides)}".TrimEnd();

    private static string Words(IEnumerable<TopicWord> words) => string.Join(' ', words.Select(w => w.IsAbsent ? w.Lemma + '-' : w.Lemma));
}
