using ArgumentGraph.Evaluation.Scores;

namespace ArgumentGraph.Tests.Evaluation;

public sealed class ScoreTests
{
    private static readonly (string Gold, string Decided)[] s_rows =
        [("yes", "yes"), ("yes", "yes"), ("yes", "no"), ("no", "no"), ("no", "yes"), ("maybe", "no")];

    [Fact]
    public void Figures_follow_from_the_table()
    {
        var table = Confusion.Of(s_rows);
        var yes = table.Scores().Single(s => s.Label == "yes");
        Assert.Equal(["maybe", "no", "yes"], table.Labels);
        Assert.Equal(0.5, table.Accuracy, 9);
        Assert.Equal((2.0 / 3, 2.0 / 3, 2.0 / 3), (yes.Precision, yes.Recall, yes.F1));
        Assert.Equal((0 + 0.4 + (2.0 / 3)) / 3, table.MacroF1, 9);
    }

    [Fact]
    public void Intervals_hold_the_figure_and_are_the_same_every_time()
    {
        var rows = Enumerable.Range(0, 200).Select(i => (Gold: i % 2 == 0 ? "a" : "b", Decided: i % 5 == 0 ? "a" : i % 2 == 0 ? "a" : "b")).ToList();
        var table = Confusion.Of(rows);
        var once = Bootstrap.Of(table, rows, [.. Enumerable.Range(0, 200)]);
        Assert.Equal(once, Bootstrap.Of(table, rows, [.. Enumerable.Range(0, 200)]));
        Assert.InRange(table.Accuracy, once.Accuracy.Low, once.Accuracy.High);
        Assert.InRange(once.Accuracy.High - once.Accuracy.Low, 0.02, 0.15);
    }

    [Fact]
    public void Rows_of_one_group_are_drawn_together()
    {
        // Two groups, one all right and one all wrong: redrawing them gives everything from 0 to 1.
        var rows = Enumerable.Range(0, 100).Select(i => (Gold: "a", Decided: i < 50 ? "a" : "b")).ToList();
        var (accuracy, _) = Bootstrap.Of(Confusion.Of(rows), rows, [.. Enumerable.Range(0, 100).Select(i => i / 50)]);
        Assert.Equal(new Interval(0, 1), accuracy);
    }

    [Fact]
    public void A_bin_tells_what_was_promised_and_what_was_kept()
    {
        var bins = Reliability.Of([(0.6, true), (0.69, false), (0.9, true), (1, true)]);
        Assert.Equal([(0.6, 2, 0.5), (0.9, 2, 1.0)], bins.Select(b => (b.From, b.Count, b.Right)));
        Assert.Equal(0.5 * (0.645 - 0.5) + 0.5 * (1 - 0.95), Reliability.Gap(bins), 9);
    }

    [Fact]
    public void Each_kind_tells_what_it_promised_and_what_it_kept()
    {
        var kinds = Reliability.ByKind([("b", 0.8, true), ("a", 0.6, false), ("b", 0.9, true), ("a", 0.6, true)]);
        Assert.Equal([("a", 2, 0.5), ("b", 2, 1.0)], kinds.Select(k => (k.Name, k.Count, k.Right)));
        Assert.Equal(0.1, kinds[0].Gap, 9);
        Assert.Equal(0.5 * 0.2 + 0.5 * 0.1, kinds[1].Gap, 9);
    }

    [Theory]
    [InlineData(1.0, 0.2)]
    [InlineData(0.75, 0.6)]
    [InlineData(0.5, 0.8)]
    public void A_higher_least_confidence_trades_recall_for_precision(double precision, double recall) => Assert.Equal(
        recall, Reliability.RecallAt(precision, [(0.9, true), (0.8, false), (0.8, true), (0.7, true), (0.6, false), (0.6, false), (0.6, true)], 5), 9);

    [Fact]
    public void Where_no_confidence_is_right_often_enough_nothing_is_found() =>
        Assert.Equal(0, Reliability.RecallAt(0.9, [(0.9, false), (0.5, true)], 1));

    [Fact]
    public void One_side_alone_gives_a_set_away_that_falls_to_it()
    {
        string[] gold = [.. Enumerable.Range(0, 50).Select(i => i % 2 == 0 ? "yes" : "no")];
        string[] telling = [.. gold.Select(g => g == "yes" ? "sunny warm" : "rainy cold")];
        string[] silent = [.. gold.Select(_ => "weather")];
        var rows = Baselines.Of(gold, telling, silent, [.. Enumerable.Range(0, 50)]);
        Assert.Equal(["majority", "a only", "b only"], rows.Select(r => r.Name));
        Assert.Equal((0.5, 1.0, 0.5), (rows[0].Accuracy, rows[1].Accuracy, rows[2].Accuracy));
    }
}
