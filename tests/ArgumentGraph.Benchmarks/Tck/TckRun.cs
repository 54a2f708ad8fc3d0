namespace ArgumentGraph.Benchmarks.Tck;

/// <summary><c>tck FILE.jsonl -o RESULTS.jsonl</c>: runs every scenario of a file and writes one result a line.</summary>
public static class TckRun
{
    public static void Run(string[] args)
    {
        if (args is not [var scenarios, "-o", var results])
        {
            Console.Error.WriteLine("Expected: tck SCENARIOS.jsonl -o RESULTS.jsonl");
            Environment.ExitCode = 1;
            return;
        }

        using var output = new StreamWriter(results);
        var count = 0;
        foreach (var scenario in TckScenario.ReadAll(scenarios))
        {
            output.WriteLine(Result(scenario).ToJson());
            count++;
        }

        Console.Error.WriteLine($"{count} scenarios run; results in {results}");
    }

    // A crash of the engine is a result too: it fails that scenario, not the run.
    private static TckOutcome Result(TckScenario scenario)
    {
        try
        {
            return TckEngine.Run(scenario);
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            var first = crash.StackTrace?.Split('\n')[0].Trim();
            return new TckOutcome(scenario.Id, null, null, new TckError("Crash", "runtime", $"{crash.GetType().Name}: {crash.Message} {first}"), null, []);
        }
    }
}
