namespace ArgumentGraph.Benchmarks.Training;

/// <summary>
/// Makes the tables that ship, from the sets whose licence allows it: <c>train [stance|confidence] [FOLDER]</c>. Without a name it makes
/// both. Neither is learned from the other, and the same data gives the same bytes.
/// </summary>
internal static class TrainingRun
{
    private static readonly (string Name, Action<string> Run)[] Parts = [("stance", StanceTraining.Run), ("confidence", ConfidenceTraining.Run)];

    public static void Run(string[] args)
    {
        var named = Parts.Where(p => args is [var first, ..] && first == p.Name).ToArray();
        var rest = named.Length > 0 ? args[1..] : args;
        var data = rest.Length > 0 ? rest[0] : Environment.GetEnvironmentVariable("ARGRAPH_DATA") ?? Path.Combine("..", "shared", "data");
        var missing = ShippableSets.All.Select(f => Path.Combine(data, f)).FirstOrDefault(f => !File.Exists(f));
        if (missing is not null)
        {
            Console.Error.WriteLine($"There is no '{missing}'. Give the folder of the data as last argument, or set ARGRAPH_DATA.");
            Environment.ExitCode = 1;
            return;
        }

        foreach (var (_, run) in named.Length > 0 ? named : Parts)
            run(data);
    }
}
