using ArgumentGraph.Benchmarks.Training;
using ArgumentGraph.Linking.Judging;

namespace ArgumentGraph.Tests.Linking.Judging;

/// <summary>How the table of confidence is learned, on cases made for the purpose.</summary>
public sealed class ConfidenceModelTests
{
    [Fact]
    public void A_line_goes_through_what_is_known()
    {
        var line = ConfidenceLine.Through(0.5, 0.75);
        Assert.Equal([0.5, 0.75], new[] { line.At(0.5), line.At(1) }.Select(c => Math.Round(c, 9)));
        var fitted = ConfidenceLine.Fit([.. new[] { 0, 0.5, 1 }.Select(w => (w, line.At(w), 10.0))]);
        Assert.Equal(line.Base, fitted.Base, 6);
        Assert.Equal(line.Slope, fitted.Slope, 6);
    }

    [Fact]
    public void Where_weight_misleads_the_line_is_level()
    {
        var line = ConfidenceLine.Fit([(0.2, 1, 30), (0.9, 0, 10)]);
        Assert.Equal(0, line.Slope);
        Assert.Equal(0.75, line.At(0.5), 6);
    }

    [Fact]
    public void A_ground_that_is_seldom_right_is_trusted_less_than_its_kin()
    {
        var lines = Lines(Cases(Ground.Negation, 60, i => i % 10 > 0).Concat(Cases(Ground.Opposite, 60, i => i % 3 == 0)));
        Assert.True(lines[Ground.Negation].At(0.8) > lines[Ground.Opposite].At(0.8) + 0.2);
        Assert.Equal((60, 20), (lines[Ground.Opposite].Cases, lines[Ground.Opposite].Right));
    }

    [Fact]
    public void A_ground_without_cases_goes_as_its_family_and_says_so()
    {
        var lines = Lines(Cases(Ground.Negation, 60, i => i % 2 == 0));
        Assert.Equal("none: as proven", lines[Ground.Quantity].Source);
        Assert.True(lines[Ground.Quantity].At(0.8) < Lines([])[Ground.Quantity].At(0.8));
        Assert.Equal(Lines([])[Ground.Framing].Chances, lines[Ground.Framing].Chances);
    }

    [Fact]
    public void A_large_corpus_tells_no_more_than_a_few_dozen_cases()
    {
        var small = Lines(Cases(Ground.Framing, 40, i => i % 2 == 0));
        var large = Lines(Cases(Ground.Framing, 4000, i => i % 2 == 0));
        Assert.Equal(small[Ground.Framing].Chances, large[Ground.Framing].Chances);
    }

    [Fact]
    public void What_the_stance_model_says_is_taken_as_it_is() =>
        Assert.Equal([0, 0.25, 0.5, 0.75, 1], Lines(Cases(Ground.Motion, 50, _ => false))[Ground.Motion].Chances);

    private static Dictionary<Ground, CalibrationLine> Lines(IEnumerable<ConfidenceCase> cases) =>
        ConfidenceModel.Fit([.. cases]).Lines().Where(l => l.Setting == Setting.Map).ToDictionary(l => l.Ground);

    // Weights are spread alike over right and wrong ones.
    private static IEnumerable<ConfidenceCase> Cases(Ground ground, int count, Func<int, bool> isRight) => Enumerable.Range(0, count)
        .Select(i => new ConfidenceCase(Setting.Map, ground, 0.5 + i / 10 % 4 * 0.1, isRight(i), 1, "corpus", $"{i % 6}"));
}
