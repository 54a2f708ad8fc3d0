using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>Reads back after a load: how many there are of each kind, and some of each, property by property.</summary>
internal static class LoadCheck
{
    private const int Sampled = 50;

    public static async Task RunAsync(Neo4jServer server, IEnumerable<GroupDifference> differences, IReadOnlyDictionary<LoadGroup, int> deleted, CancellationToken cancellation)
    {
        await server.RunAsync(new Statement("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"), writes: false, _ => { }, cancellation);
        foreach (var difference in differences)
        {
            var wanted = difference.Before + difference.NewCount - deleted.GetValueOrDefault(difference.Group);
            var found = await ServerState.CountAsync(server, difference.Group, cancellation);
            if (found != wanted)
                throw Neo4jMessages.Differs(difference.Group.Name, $"{wanted}", $"{found}");
            await SampleAsync(server, difference.Group, cancellation);
        }
    }

    public static async Task<int> OrphansAsync(Neo4jServer server, CancellationToken cancellation)
    {
        var orphans = 0L;
        foreach (var text in (string[])
                 [
                     "MATCH (p:Passage) WHERE NOT EXISTS { (p)<-[:HAS_PASSAGE]-() } RETURN count(p) AS n",
                     "MATCH (i:Insight) WHERE NOT EXISTS { (i)-[:STATED_IN]->() } RETURN count(i) AS n",
                 ])
        {
            var found = 0L;
            await server.RunAsync(new Statement(text), writes: false, row => found = row[0].AsInteger, cancellation);
            orphans += found;
        }

        return (int)orphans;
    }

    private static async Task SampleAsync(Neo4jServer server, LoadGroup group, CancellationToken cancellation)
    {
        var step = Math.Max(1, group.Rows.Length / Sampled);
        var sample = new LoadGroup(group.Name, group.StartLabel, group.EndLabel, group.IsKeyedByEnds, [.. group.Rows.Where((_, i) => i % step == 0)]);
        if (sample.Rows.IsEmpty)
            return;
        var difference = new GroupDifference(sample, source: null);
        var page = new List<(string, ValueMap)>();
        await server.RunAsync(LoadStatements.Sample(group, sample.Rows.Select(r => r.Key)), writes: false, row => page.Add((row[0].AsString, row[1].AsMap)), cancellation, page.Clear);
        foreach (var (key, properties) in page)
            difference.TakeFound(key, properties);
        if (difference.NewCount + difference.ChangedCount > 0)
            throw Neo4jMessages.Differs(group.Name, $"{sample.Rows.Length} sampled", $"{sample.Rows.Length - difference.NewCount - difference.ChangedCount} of them unchanged");
    }
}
