using System.Text.Json;
using ArgumentGraph.Reading.Titles;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Titles made of statements.</summary>
public sealed class TitleTests
{
    private static readonly string[] s_dangling =
        ["a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "to", "that", "which", "its", "their", "is", "are", "can", "will", "than", "as", "because"];

    [Theory]
    [InlineData("While cars are fast, bicycles are healthier.", "Bicycles are healthier")]
    [InlineData("Contrary to popular belief, sugar does not make children restless.", "Sugar does not make children restless")]
    [InlineData("However, rents keep rising.", "Rents keep rising")]
    [InlineData("Of course, the plan (announced in May) is expensive.", "The plan is expensive")]
    [InlineData("In a group of a hundred pupils, the best ten solve half of the tasks.", "The best ten solve half of the tasks")]
    [InlineData("The belief that lower taxes always raise growth has proven false.", "False: lower taxes always raise growth")]
    [InlineData("One thing is certain: whoever wins the vote must cut the deficit.", "Whoever wins the vote must cut the deficit")]
    [InlineData("The old mill, among other buildings of its kind, has survived because the village paid for a new roof.", "The old mill has survived")]
    [InlineData("The union argues that shorter weeks make workers of every trade happier and more productive.", "Shorter weeks make workers of every trade happier and more productive")]
    [InlineData("Without trust, no market works.", "Without trust, no market works")]
    [InlineData("If prices fall, people wait.", "If prices fall, people wait")]
    [InlineData("Schools in the north start later; those in the south have never tried it, and nobody there asks for it.", "Schools in the north start later")]
    public void The_main_clause_makes_the_title(string sentence, string title) => Assert.Equal(title, TitleMaker.Of(sentence));

    [Fact]
    public void A_question_that_opens_a_paragraph_is_not_its_title() =>
        Assert.Equal("Sleep is the better answer", TitleMaker.Of("What helps against stress? Sleep is the better answer."));

    [Theory]
    [InlineData("argkp-match.dev.jsonl")]
    [InlineData("political-campaign.pairs.jsonl")]
    [InlineData("abstrct.neoplasm.docs.jsonl")]
    [InlineData("rte3.dev.pairs.jsonl")]
    [InlineData("microtexts.docs.jsonl")]
    public void Titles_on_any_subject_are_short_and_whole(string file)
    {
        foreach (var line in File.ReadLines(Repository.Shared("data", file)).Take(400))
        {
            var row = JsonDocument.Parse(line).RootElement;
            var statement = row.TryGetProperty("text", out var text) ? text.GetString()! : row.GetProperty("a").GetString()!;
            var title = TitleMaker.Of(statement);
            var words = title.Split(' ');
            Assert.NotEmpty(title);
            Assert.False(char.IsLower(title[0]), title);
            Assert.True(ArgumentGraph.Reading.Sentences.WordSpans.Of(title).Count <= 12, title);
            Assert.True(IsWhole(title, statement) || !s_dangling.Contains(words[^1]), title);
            Assert.False(title[^1] is ',' or ';' or ':' or '.', title);
        }
    }

    // A statement may itself end in a word that no cut would leave last: "be who they are".
    private static bool IsWhole(string title, string statement) =>
        ".,;:!?-".Any(mark => statement.Replace(" ", "", StringComparison.Ordinal).Contains(title.Replace(" ", "", StringComparison.Ordinal) + mark, StringComparison.OrdinalIgnoreCase))
        || statement.TrimEnd(' ', '.').EndsWith(title, StringComparison.OrdinalIgnoreCase);
}
