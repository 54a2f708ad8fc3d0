using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking.Stances;

public sealed class StanceReaderTests
{
    [Theory]
    [InlineData("The rigid timetable is the great drawback of night trains.", "timetable -|night train -")]
    [InlineData("Hedges and ditches are the best part of an old farm.", "hedge +|ditch +|farm +")]
    [InlineData("The slowness of appeals is the worst thing about the tribunal.", "slowness -|appeal -|tribunal -")]
    [InlineData("The detail that the form requires is harmful.", "detail -")]
    [InlineData("We consider open offices a nuisance.", "open office -")]
    [InlineData("A heat pump is costly, but it saves fuel in cold winters.", "heat pump -|heat pump +")]
    [InlineData("A baker opened a street market in May. The scheme is a triumph.", "street market +")]
    [InlineData("Hay meadows need patience. They are beautiful and useful.", "hay meadow +")]
    [InlineData("Bakers that mill their own flour hold a lasting advantage.", "baker +|flour +")]
    [InlineData("Life without a deadline is a blessing.", "deadline -")]
    [InlineData("The orchard pays for itself.", "orchard +")]
    [InlineData("The loyalty card reached ten towns.", "")]
    [InlineData("The theory grows out of courage.", "")]
    public void Reads_which_side_is_taken_on_what(string text, string sides)
    {
        var read = Reading(text, InsightKind.Insight).Stances.Where(s => s is { Axis: StanceAxis.Value, Holding: Holding.Held } && s.Role != ConceptRole.Context)
            .Select(s => $"{s.Concept.Name} {(s.Sign > 0 ? '+' : '-')}").ToHashSet(StringComparer.Ordinal);
        Assert.All(sides.Split('|', StringSplitOptions.RemoveEmptyEntries), side => Assert.Contains(side, read));
        Assert.True(sides.Length > 0 || read.Count == 0, string.Join('|', read));
    }

    [Theory]
    [InlineData("Critics call the scheme wasteful.", InsightKind.Insight)]
    [InlineData("The scheme is wasteful.", InsightKind.Reported)]
    public void Who_only_reports_takes_no_side(string text, InsightKind kind) =>
        Assert.DoesNotContain(Reading(text, kind).Stances, s => s.Holding == Holding.Held && s.Role != ConceptRole.Context);

    private static InsightReading Reading(string text, InsightKind kind) => InsightReading.Of(new Insight("1", text, text, kind, [], []));
}
