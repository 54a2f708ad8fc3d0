using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Linking;
using ArgumentGraph.Mapping;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Neo4j.Loading;

/// <summary>The map of the project's seeds, or of some of them, in a store in memory.</summary>
internal static class SeedMap
{
    public static MemoryGraphStore Build(Func<string, bool>? wanted = null, MemoryGraphStore? store = null, string startedAt = "2024-05-06T07:08:09Z")
    {
        store ??= new MemoryGraphStore();
        var files = Directory.GetFiles(Repository.Path("seeds")).Where(f => wanted?.Invoke(Path.GetFileName(f)) ?? true).ToArray();
        var reading = new DocumentReading(new ReadingOptions());
        var read = reading.Read(files, TestContext.Current.CancellationToken);
        MapBuild.Run(store, new BuildRequest(read.Documents, read.Failures, _ => true, new LinkingOptions(), startedAt), null, TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>A made-up map of many insights, each contradicted by the next, for loads that take a while.</summary>
    public static PropertyGraph Large(int insights)
    {
        var nodes = Enumerable.Range(1, insights).Select(i => new Node(new NodeId(i), ["Insight"], PropertyMap.Of(("id", $"i{i:0000000}"), ("title", $"Title {i}"), ("text", new string('x', 200)), ("kind", "claim"))))
            .Append(new Node(new NodeId(insights + 1), ["Run"], PropertyMap.Of(("id", "run1"), ("startedAt", "2024"))));
        var relations = Enumerable.Range(1, insights - 1).Select(i => new Relationship(new RelationshipId(i), "CONTRADICTS", new NodeId(i), new NodeId(i + 1), PropertyMap.Of(("id", $"c{i:0000000}"), ("confidence", 0.5), ("status", "proposed"))));
        return new PropertyGraph(nodes.ToList(), relations.ToList());
    }
}
