using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Execution.Functions;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Tests.Cypher.Execution;

public sealed class PlanTests
{
    [Fact]
    public void A_property_of_a_label_is_found_by_its_index() =>
        Assert.Contains("NodeSeek", Explain("MATCH (n:Big {id: 7}) RETURN n"), StringComparison.Ordinal);

    [Fact]
    public void A_match_starts_at_its_rarest_node() =>
        Assert.Contains("(s):Small", Explain("MATCH (b:Big)-[:R]->(s:Small) RETURN b").Split('\n').Last(l => l.Contains("NodeScan", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("MATCH (a:Item)-[r:NEXT]->(b:Item) WHERE r.weight > 0.5 RETURN count(*) AS n", "RelationshipScan")]
    [InlineData("MATCH (a:Item)-[r:NEXT]->(b:Item) WHERE a.id > 5 RETURN count(*) AS n", "NodeScan")]
    [InlineData("MATCH (a:Item {id: 7})-[r:NEXT]->(b:Item) RETURN b", "NodeSeek")]
    public void A_pattern_that_needs_all_relationships_of_a_type_reads_them_in_their_order(string query, string start)
    {
        var engine = new CypherEngine(new MemoryGraphStore());
        engine.Query("UNWIND range(1, 1500) AS i CREATE (a:Item {id: i})-[:NEXT {weight: i % 10 / 10.0}]->(:Item {id: -i})", options: new QueryOptions { AllowsWriting = true });
        Assert.Contains(start, engine.Query("EXPLAIN " + query).Plan!, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_and_limit_together_keep_only_the_best_rows() =>
        Assert.Contains("Top", Explain("MATCH (n:Big) RETURN n.id AS id ORDER BY id LIMIT 3"), StringComparison.Ordinal);

    [Fact]
    public void Explain_runs_nothing()
    {
        var engine = Engine();
        Assert.Empty(engine.Query("EXPLAIN MATCH (n) RETURN n").Rows);
    }

    [Fact]
    public void Profile_counts_the_rows_of_each_step()
    {
        var plan = Engine().Query("PROFILE MATCH (n:Big) WHERE n.id < 10 RETURN n.id AS id").Plan!;
        Assert.Matches(@"Filter +\d+ +9 ", plan);
        Assert.Matches(@"NodeScan +200 +200 ", plan);
    }

    [Fact]
    public void An_unknown_type_is_a_warning_with_a_hint() =>
        Assert.Equal("The graph has no relationship type RR, so nothing matches it. Did you mean R?", Engine().Query("MATCH ()-[:RR]->() RETURN 1 AS x").Notifications[0].Message);

    [Fact]
    public void A_query_runs_again_after_it_and_after_the_graph_changed()
    {
        var engine = Engine();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(200 + i, engine.Query("MATCH (n:Big) RETURN count(n) AS n").Rows[0][0].AsInteger);
            engine.Query("CREATE (:Big)", options: new QueryOptions { AllowsWriting = true });
        }
    }

    [Fact]
    public void Every_function_that_is_defined_is_implemented() =>
        Assert.Equal(
            Functions.All.Values.Where(f => f.Kind == FunctionKind.Scalar).Select(f => f.Name).Order(StringComparer.Ordinal),
            FunctionLibrary.Names.Order(StringComparer.Ordinal));

    private static string Explain(string query) => Engine().Query("EXPLAIN " + query).Plan!;

    private static CypherEngine Engine()
    {
        var engine = new CypherEngine(new MemoryGraphStore());
        engine.Query("UNWIND range(1, 200) AS id CREATE (b:Big {id: id}) WITH b WHERE b.id < 5 CREATE (b)-[:R]->(:Small)", options: new QueryOptions { AllowsWriting = true });
        return engine;
    }
}
