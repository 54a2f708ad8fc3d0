using ArgumentGraph.Benchmarks.Tck;

namespace ArgumentGraph.Tests.Cypher.Tck;

/// <summary>All scenarios of <c>../shared/tck</c> (or of the folder that ARGRAPH_TCK names) pass, but those in <c>tck-not-passed.txt</c>.</summary>
public sealed class TckTests
{
    [Fact]
    public void Every_scenario_that_is_not_listed_passes_and_every_listed_one_fails()
    {
        var folder = Environment.GetEnvironmentVariable("ARGRAPH_TCK") is { Length: > 0 } named ? named : Repository.Shared("tck");
        Assert.SkipUnless(File.Exists(Path.Combine(folder, "scenarios.jsonl")), $"There is no scenarios.jsonl in {folder}.");
        var listed = File.ReadLines(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Cypher", "tck-not-passed.txt"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')[0]).ToHashSet();
        var failures = new List<string>();
        foreach (var scenario in TckScenario.ReadAll(Path.Combine(folder, "scenarios.jsonl")))
        {
            var wrong = TckJudge.Fault(scenario, TckEngine.Run(scenario));
            if (wrong is not null != listed.Contains(scenario.Id))
                failures.Add($"{scenario.Id}: {wrong ?? "passes now; take it off the list"}");
        }

        Assert.Empty(failures);
    }
}
