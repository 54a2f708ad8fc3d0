using System.Globalization;
using ArgumentGraph.Cli;
using ArgumentGraph.Cli.Querying;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Querying;
using ArgumentGraph.Tests.Neo4j.Loading;

namespace ArgumentGraph.Tests.Neo4j.Differential;

/// <summary>Every saved query answers the same on a server as on the engine here, over the pushed map of the seeds.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SavedQueryTests(SharedServer shared)
{
    private static readonly Dictionary<string, Value> s_given = new(StringComparer.Ordinal)
    {
        ["topic"] = "moat",
        ["title"] = "talent",
        ["one"] = "talent",
        ["other"] = "moat",
    };

    [Fact]
    public async Task Every_saved_query_gives_the_same_rows()
    {
        await using var server = await shared.OpenEmptyAsync();
        using var store = SeedMap.Build();
        var relation = store.Read().Relationships.First(r => r.Type == "CONTRADICTS").Properties["id"].AsString;
        store.Commit(Judging.Record(store.Read(), new Judgement(relation, Verdict.Accept, "ann", "2024-05-06T07:08:09Z", "yes")));
        await new GraphPush(server, new PushOptions()).RunAsync(store.Read(), null, TestContext.Current.CancellationToken);
        var (here, there) = (StoreOption.Session(store), new Neo4jSession(server));
        var differences = new List<string>();

        foreach (var query in SavedQuery.All)
        {
            foreach (var parameters in Variants(query))
            {
                var (mine, theirs) = (await here.QueryAsync(query.Text, parameters), await there.QueryAsync(query.Text, parameters));
                if (!mine.Columns.SequenceEqual(theirs.Columns) || !Rows(mine, query.Name).SequenceEqual(Rows(theirs, query.Name)))
                    differences.Add($"{query.Name}:\n  here  {string.Join("\n        ", Rows(mine, query.Name))}\n  there {string.Join("\n        ", Rows(theirs, query.Name))}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    // With the defaults, and with parameters that find something in the seeds.
    private static IEnumerable<Dictionary<string, Value>> Variants(SavedQuery query) =>
        [query.With(new Dictionary<string, Value>()), query.With(s_given.Where(p => query.Parameters.Any(q => q.Name == p.Key)).ToDictionary())];

    // Two full-text engines rank by different formulas: which insights fit is compared, not how well each fits.
    private static IEnumerable<string> Rows(QueryResult result, string name) => name == "search"
        ? result.Rows.Select(r => Text(r[0])).Order(StringComparer.Ordinal)
        : result.Rows.Select(r => string.Join(" | ", r.Select(Text)));

    private static string Text(Value value) => value.Kind == ValueKind.Float ? value.AsFloat.ToString("R", CultureInfo.InvariantCulture) : ValueText.Of(value);
}
