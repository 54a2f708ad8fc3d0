using ArgumentGraph.Linking.Backing;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Tests.Linking.Backing;

public sealed class EvidenceReaderTests
{
    [Theory]
    [InlineData(nameof(EvidenceKind.Case), "A bakery in Lund closed its night shift in 2018. Complaints about stale rolls doubled.")]
    [InlineData(nameof(EvidenceKind.Case), "The harbour cut its mooring fee to ten euros. Yachts came back within a month.")]
    [InlineData(nameof(EvidenceKind.Case), "The dam has supplied four valleys since 2003, and the wells along the coast since 2009.")]
    [InlineData(nameof(EvidenceKind.Study), "Researchers followed 300 beekeepers for six years. Hives near rape fields lost a third fewer queens.")]
    [InlineData(nameof(EvidenceKind.Study), "A survey of forty theatres found that tickets are cheapest on Tuesdays and dearest on Saturdays.")]
    [InlineData(nameof(EvidenceKind.None), "Beekeeping near rape fields is a mistake. Queens die early.")]
    [InlineData(nameof(EvidenceKind.None), "The strike was a failure. It cost six weeks of wages.")]
    [InlineData(nameof(EvidenceKind.None), "Moorage fees fell because the cannery closed.")]
    [InlineData(nameof(EvidenceKind.None), "Tidal power has become a burden on the coast.")]
    [InlineData(nameof(EvidenceKind.None), "Had the harbour stayed open, nobody would have lost his berth.")]
    [InlineData(nameof(EvidenceKind.None), "Sailors used to hold that whistling brought wind. Nobody checked.")]
    public void Evidence_tells_what_was_found_or_happened_and_judges_nothing(string kind, string text) =>
        Assert.Equal(kind, Read(text).Evidence.ToString());

    [Theory]
    [InlineData(1, "The library opened on Sundays last year. Loans rose by a fifth and complaints fell.")]
    [InlineData(1, "The clinic hired a second nurse in May. It cut the average wait by half.")]
    [InlineData(-1, "The line put twelve trams on the hill in 2015. Four of them broke down within a week.")]
    [InlineData(-1, "The village switched its lamps off in March. Its cyclists could not see the kerb.")]
    [InlineData(0, "The band played in forty towns in 1998. Most of them were in the north.")]
    [InlineData(0, "The mill sold its turbine in 2011. Profits rose, and three workers fell ill.")]
    public void How_it_turned_out_is_told_by_goods_and_ills_that_came_of_it(int sign, string text) =>
        Assert.Equal(sign, Read(text).Outcome?.Sign ?? 0);

    private static InsightReading Read(string text) => InsightReading.Of(Corpora.OfParagraphs(text).Insights[0]);
}
