using Testcontainers.Neo4j;

namespace ArgumentGraph.Tests.Neo4j.Containers;

/// <summary>A server in a container, where Docker runs and the package restores. It ends with the process that asked for it.</summary>
internal static class ContainerServer
{
    private const string Password = "argraph-test-password";

    public static Dictionary<string, string> Start()
    {
        // The constructor that takes the image is not in every version of the package; this one is.
#pragma warning disable CS0618
        var container = new Neo4jBuilder().WithImage("neo4j:5.26").WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}").Build();
#pragma warning restore CS0618
        container.StartAsync().GetAwaiter().GetResult();
        return new Dictionary<string, string>
        {
            ["ARGRAPH_TEST_NEO4J"] = $"http://127.0.0.1:{container.GetMappedPublicPort(Neo4jBuilder.Neo4jHttpPort)}",
            ["ARGRAPH_TEST_NEO4J_BOLT"] = $"bolt://127.0.0.1:{container.GetMappedPublicPort(Neo4jBuilder.Neo4jBoltPort)}",
            ["ARGRAPH_NEO4J_USER"] = "neo4j",
            ["ARGRAPH_NEO4J_PASSWORD"] = Password,
        };
    }
}
