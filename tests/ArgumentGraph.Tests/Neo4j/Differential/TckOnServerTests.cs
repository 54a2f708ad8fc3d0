using System.Collections.Immutable;
using ArgumentGraph.Benchmarks.Tck;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Transport;
using ArgumentGraph.Tests.Cypher.Tck;

namespace ArgumentGraph.Tests.Neo4j.Differential;

/// <summary>
/// Every reading scenario of the TCK gives the same rows on a server as on the engine here, where the server accepts it. Those in
/// <c>neo4j-differences.txt</c> differ, and say why.
/// </summary>
[Collection(Neo4jCollection.Name)]
public sealed class TckOnServerTests(SharedServer shared)
{
    [Fact]
    public async Task Scenarios_give_the_same_rows_but_for_those_that_are_explained()
    {
        var path = Path.Combine(Repository.Shared("tck"), "scenarios.jsonl");
        await using var server = await shared.OpenEmptyAsync();
        var known = File.ReadLines(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Neo4j", "neo4j-differences.txt"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')[0]).ToHashSet();
        var scenarios = TckScenario.ReadAll(path).Where(s => s.Tier == "T1" && s.Expect.Kind != "error").ToList();
        var (same, refused, failures) = (0, 0, new List<string>());
        foreach (var scenario in scenarios)
        {
            if (await RowsThereAsync(server, scenario) is not { } there)
            {
                refused++;
                continue;
            }

            var here = Canonical(scenario, TckEngine.Run(scenario).Rows ?? []);
            var isSame = here.SequenceEqual(Canonical(scenario, there));
            same += isSame ? 1 : 0;
            if (isSame == known.Contains(scenario.Id))
                failures.Add($"{scenario.Id}: {scenario.Query}\n  here  {string.Join(" / ", here)}\n  there {string.Join(" / ", Canonical(scenario, there))}");
        }

        Assert.True(failures.Count == 0, $"{scenarios.Count} scenarios, {same} same, {refused} refused.\n{string.Join("\n", failures)}");
        Assert.True(same > scenarios.Count * 9 / 10, $"{same} of {scenarios.Count} the same, {refused} refused");
    }

    // In one transaction that is undone, so that each scenario finds the database empty. Null where the server refuses.
    private static async Task<IReadOnlyList<IReadOnlyList<string>>?> RowsThereAsync(Neo4jServer server, TckScenario scenario)
    {
        var parameters = scenario.Parameters.ToDictionary(p => p.Key, p => Literal(p.Value), StringComparer.Ordinal);
        ImmutableArray<Statement> statements =
        [
            .. (scenario.Given.GraphScript ?? []).Concat(scenario.Given.Setup).Select(s => new Statement(s)),
            new Statement(scenario.Query, parameters),
            new Statement("RETURN 'undo' AS x"),
            new Statement("RETURN 'never sent' AS x"),
        ];
        var (asked, undo) = (statements.Length - 3, statements.Length - 2);
        var rows = new List<IReadOnlyList<string>>();
        try
        {
            await server.Transport.WriteAsync(statements, (index, row) =>
            {
                if (index == undo)
                    throw new UndoException();
                if (index == asked)
                    rows.Add([.. row.Select(ValueText.Of)]);
            }, TestContext.Current.CancellationToken);
            return rows;
        }
        catch (UndoException)
        {
            return rows;
        }
        catch (TransportException)
        {
            return null;
        }
    }

    private static List<string> Canonical(TckScenario scenario, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var texts = rows.Select(r => string.Join(" | ", r.Select(c => TckValue.Canonical(c, scenario.Expect.IgnoreListOrder))));
        return [.. scenario.Expect.Ordered ? texts : texts.Order(StringComparer.Ordinal)];
    }

    private static Value Literal(string text)
    {
        using var store = new MemoryGraphStore();
        return new CypherEngine(store).Query($"RETURN {text} AS value").Rows[0][0];
    }

    private sealed class UndoException : Exception;
}
