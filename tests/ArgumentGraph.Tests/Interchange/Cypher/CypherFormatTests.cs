using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange.Cypher;

public sealed class CypherFormatTests
{
    [Fact]
    public void Running_the_script_twice_gives_the_map_once()
    {
        foreach (var map in Enumerable.Range(0, 25).Select(s => NastyMap.Of(s, controls: true)).Append(SampleMap.Create()))
        {
            using var store = new MemoryGraphStore();
            var script = Exports.Text("cypher", map);
            Run(script, store);
            Run(script, store);
            var read = MapGraphReader.Read(store.Read());
            Assert.Equal(Text(map), Text(read));
        }
    }

    [Fact]
    public void Constraints_come_first_so_that_merging_is_quick_and_safe()
    {
        var lines = Exports.Text("cypher", SampleMap.Create()).TrimEnd('\n').Split('\n');
        Assert.Equal("CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;", lines[0]);
        Assert.Equal(4, lines.TakeWhile(l => l.StartsWith("CREATE CONSTRAINT", StringComparison.Ordinal)).Count());
        Assert.DoesNotContain(lines.Skip(4), l => l.StartsWith("CREATE", StringComparison.Ordinal));
    }

    // Neo4j 5 decodes a backslash and a u anywhere in a query, before it looks for strings.
    [Fact]
    public void No_backslash_of_a_text_stands_before_a_u()
    {
        var insight = SampleMap.InsightOf(@"a\u0027 b\\u0027 \U", @"It holds \u0027 RETURN 1 //", []);
        var script = Exports.Text("cypher", SampleMap.Of([], [insight], []));
        Assert.DoesNotMatch(@"\\[uU]", script);
        using var store = new MemoryGraphStore();
        Run(script, store);
        Assert.Equal(insight.Text, MapGraphReader.Read(store.Read()).Insights.Single().Text);
    }

    private static void Run(string script, MemoryGraphStore store)
    {
        var engine = new CypherEngine(store);
        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries).Where(s => !s.StartsWith("CREATE CONSTRAINT", StringComparison.Ordinal)))
            engine.Query(statement, options: new QueryOptions { AllowsWriting = true });
    }

    // Halves of surrogate pairs fit into no file.
    private static string Text(ArgumentMap map) => string.Join('\n', MapGraphWriter.Write(map).Nodes
        .Select(n => $"{n.Address} {string.Join(',', n.Properties)}")
        .Concat(MapGraphWriter.Write(map).Relationships.Select(r => $"{r.Type} {r.Key} {string.Join(',', r.Properties)}"))
        .Select(line => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(line)))
        .Order(StringComparer.Ordinal));
}
