using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Training;

namespace ArgumentGraph.Benchmarks.Training;

/// <summary><c>train-stance PAIRS.jsonl OUT.txt</c>: writes the weights of <c>Linking/Motions</c> anew.</summary>
internal static class StanceTrainingRun
{
    public static void Run(string[] args)
    {
        if (args is not [var pairs, var output])
        {
            Console.Error.WriteLine("Expected: train-stance PAIRS.jsonl OUT.txt");
            Environment.ExitCode = 1;
            return;
        }

        var trained = StanceTraining.Run(PairSet.Read(pairs));
        File.WriteAllText(output, trained.Weights);
        Console.WriteLine($"{trained.Weights.Count(c => c == '\n') - 1} weights; accuracy on topics never seen: {trained.HeldOut:0.000}");
    }
}
