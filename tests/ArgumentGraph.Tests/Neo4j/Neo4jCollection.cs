namespace ArgumentGraph.Tests.Neo4j;

/// <summary>The tests that share one server and its one database take turns.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<SharedServer>
{
    public const string Name = "Neo4j";
}
