using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Training;

namespace ArgumentGraph.Tests.Evaluation;

public sealed class StanceTrainingTests
{
    [Fact]
    public void Words_of_praise_and_blame_are_learnt_and_carry_over_to_new_topics()
    {
        var trained = StanceTraining.Run(Set());
        Assert.Equal(1, trained.HeldOut);
        Assert.Contains("blossom\t", trained.Weights, StringComparison.Ordinal);
        Assert.Contains("weed\t-", trained.Weights, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_set_gives_the_same_bytes() => Assert.Equal(StanceTraining.Run(Set()).Weights, StanceTraining.Run(Set()).Weights);

    [Fact]
    public void The_shipped_weights_are_what_the_named_set_gives()
    {
        var shipped = File.ReadAllText(Repository.Path("src", "ArgumentGraph", "Linking", "Motions", "Lexicons", "stance-weights.txt"));
        var trained = StanceTraining.Run(PairSet.Read(Repository.Shared("data", "argkp-stance.dev.pairs.jsonl")));
        Assert.Equal(shipped, trained.Weights);
        Assert.True(trained.HeldOut >= 0.73, $"On topics never seen: {trained.HeldOut:0.000}");
    }

    private static PairSet Set()
    {
        var pairs = Enumerable.Range(0, 80).Select(i => new GoldPair(
            i % 2 == 0 ? "Blossoms come of it." : "Weeds come of it.",
            $"We should adopt plan {(char)('A' + i / 8)}", i % 2 == 0 ? "support" : "contradict", $"topic {i / 8}", null, null));
        return new PairSet("made", [.. pairs], ["contradict", "support"]);
    }
}
