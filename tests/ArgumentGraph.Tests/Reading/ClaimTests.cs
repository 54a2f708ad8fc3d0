using System.Text.Json;
using ArgumentGraph.Reading.Claims;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Which sentences assert something, and whose view it is.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("Schools should start later in the morning.")]
    [InlineData("Sleep matters more than homework.")]
    [InlineData("Nuclear power is the cheapest way to cut emissions.")]
    [InlineData("Because it is imagination that will win this race.")]
    [InlineData("I think that the law goes too far.")]
    [InlineData("The vaccine reduces the risk of infection by half.")]
    [InlineData("Tenants pay more, although flats have not become better.")]
    [InlineData("Generating text has no value alone.")]
    public void Assertions_are_claims(string sentence) => Assert.True(ClaimScorer.Of(sentence).IsClaim, $"score {ClaimScorer.Of(sentence)}");

    [Theory]
    [InlineData("Who would pay for it?")]
    [InlineData("Hello and welcome to the show!")]
    [InlineData("Thanks for reading.")]
    [InlineData("Subscribe to our newsletter for more stories.")]
    [InlineData("Super cool!")]
    [InlineData("Working hard or hardly working")]
    [InlineData("I would read that and smile.")]
    [InlineData("Don't get me wrong, dear reader.")]
    [InlineData("Here is what the others are doing:")]
    [InlineData("\"We run a cluster in every region, with many machines on each\"")]
    [InlineData("Last Monday the company announced a new office in Oslo.")]
    public void Everything_else_is_none(string sentence) => Assert.False(ClaimScorer.Of(sentence).IsClaim, $"score {ClaimScorer.Of(sentence)}");

    [Theory]
    [InlineData("Critics say that the law goes too far.", true)]
    [InlineData("Sam Altman argued that the culture cannot be imported.", true)]
    [InlineData("According to the ministry, prices will fall.", true)]
    [InlineData("The firm is reportedly planning to sell its factory.", true)]
    [InlineData("Apple is said to be weighing a deal.", true)]
    [InlineData("The mayor has slammed the plan, arguing that it is too late.", false)]
    [InlineData("Ann Meyer has slammed the plan, arguing that it is too late.", true)]
    [InlineData("I argue that the law goes too far.", false)]
    [InlineData("Some say that prices will fall, but they are wrong.", false)]
    [InlineData("It's fair to say that prices will fall.", false)]
    [InlineData("The law goes too far.", false)]
    public void Views_of_others_are_reported(string sentence, bool reported) => Assert.Equal(reported, ClaimScorer.Of(sentence).Reported);

    [Fact]
    public void Theses_of_short_argument_texts_are_found_well_above_chance()
    {
        var rows = File.ReadLines(Repository.Shared("data", "claims-microtexts.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => row.GetProperty("fold").GetString() == "001")
            .Select(row => (Gold: row.GetProperty("label").GetString() == "claim", Found: ClaimScorer.Of(Detokenized(row.GetProperty("text").GetString()!)).IsThesis)).ToList();
        var macro = (F1(rows) + F1([.. rows.Select(row => (!row.Gold, !row.Found))])) / 2;
        Assert.True(macro >= 0.70, $"macro-F1 is {macro:0.000}");
    }

    private static double F1(IReadOnlyCollection<(bool Gold, bool Found)> rows) =>
        2.0 * rows.Count(row => row is (true, true)) / (rows.Count(row => row.Gold) + rows.Count(row => row.Found));

    private static string Detokenized(string text) => text.Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal)
        .Replace(" ' ", "'", StringComparison.Ordinal).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
}
