using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Tests.Cypher.Execution;

/// <summary>After many reads the engine goes over to columns; no answer may tell.</summary>
public sealed class ColumnTests
{
    private static readonly QueryOptions Writing = new() { AllowsWriting = true };

    [Theory]
    [InlineData("MATCH (n:Item) RETURN n.mixed AS k, count(*) AS n ORDER BY k")]
    [InlineData("MATCH (n:Item) RETURN n.real AS k, count(*) AS n ORDER BY k")]
    [InlineData("MATCH (n:Item) RETURN n.text AS k, count(n.real) AS n, sum(n.whole) AS s ORDER BY k")]
    [InlineData("MATCH (n:Item)-[r]->(m) RETURN n.text AS a, type(r) AS t, m.text AS b, count(*) AS n ORDER BY a, t, b")]
    [InlineData("MATCH (n:Item)-[r:NEXT|SKIPS]->(m:Even) WHERE r.weight > 0.5 RETURN count(*) AS n, avg(r.weight) AS a, max(m.whole) AS x")]
    [InlineData("MATCH (n:Item)<-[r:NEXT]-(m:Even) RETURN r.weight AS w, n.whole AS a, m.whole AS b ORDER BY w, a LIMIT 5")]
    [InlineData("MATCH (n:Item)-[r:NEXT]-(m:Item) RETURN count(*) AS c, sum(n.whole) AS a, sum(m.whole) AS b")]
    [InlineData("MATCH (n:Item)-[r:NEXT]-(m:Item)-[s:NEXT]-(o) RETURN count(*) AS c, sum(o.whole) AS b")]
    [InlineData("MATCH (n:Item)-[r:LOOPS]-(m:Item) RETURN count(*) AS c, sum(n.whole) AS a")]
    [InlineData("MATCH (n:Item) OPTIONAL MATCH (n)-[r:SKIPS]->(m) RETURN m.text AS k, type(r) AS t, count(*) AS n ORDER BY k, t")]
    [InlineData("MATCH (n:Item) RETURN n.whole AS w, n.text AS t, n.real AS r ORDER BY r DESC, w LIMIT 7")]
    [InlineData("MATCH (n:Item) WITH n, n.real AS r ORDER BY r, n.whole DESC SKIP 2 LIMIT 5 WHERE r < 3 RETURN n.whole AS w, r")]
    [InlineData("MATCH (n:Item) RETURN n.text + '!' AS t, n.whole AS w ORDER BY t, w % 10, w LIMIT 4")]
    [InlineData("MATCH (n) WHERE n.text STARTS WITH 'w' RETURN DISTINCT n.text AS t, n:Even AS e ORDER BY t, e")]
    public void A_warm_engine_answers_as_a_cold_one(string query)
    {
        var graph = Graph();
        var warm = new CypherEngine(graph);
        var cold = Answer(new CypherEngine(graph), query);

        for (var i = 0; i < 6; i++)
            Assert.Equal(cold, Answer(warm, query));

        warm.Query("MATCH (n:Item {whole: 17}) SET n.text = 'changed', n.real = 99.5 REMOVE n:Even CREATE (:Item:Even {whole: -1, text: 'word 1'})", options: Writing);
        Assert.Equal(Answer(new CypherEngine(graph), query), Answer(warm, query));
        Assert.Equal(Answer(new CypherEngine(graph), query), Answer(warm, query));
    }

    [Fact]
    public void What_the_running_query_has_written_is_seen_in_place_of_the_column()
    {
        var engine = new CypherEngine(Graph());
        const string Query = "MATCH (n:Item) WHERE n.whole > 100 WITH n SET n.text = 'new' WITH count(*) AS done MATCH (n:Item) RETURN n.text = 'new' AS isNew, count(*) AS n ORDER BY n";
        engine.Query("MATCH (n:Item) RETURN n.text AS t, count(*) AS n");

        var rows = engine.Query(Query, options: Writing).Rows;

        Assert.Equal([100L, 2900L], rows.Select(r => r[1].AsInteger));
    }

    private static string Answer(CypherEngine engine, string query) =>
        string.Join("\n", engine.Query(query).Rows.Select(r => string.Join(" | ", r.Select(ValueText.Of))));

    private static MemoryGraphStore Graph()
    {
        var store = new MemoryGraphStore();
        new CypherEngine(store).Query(
            """
            UNWIND range(1, 3000) AS i
            CREATE (n:Item {whole: i, text: 'word ' + i % 7})
            SET n.mixed = CASE i % 5 WHEN 0 THEN 1 WHEN 1 THEN 1.0 WHEN 2 THEN 'one' WHEN 3 THEN null ELSE [1] END,
                n.real = CASE i % 4 WHEN 0 THEN null WHEN 1 THEN 0.0 / 0.0 ELSE i % 10 * 1.0 END
            WITH n, i CALL (n, i) { WITH n, i WHERE i % 2 = 0 SET n:Even }
            WITH collect(n) AS all UNWIND range(0, 2990) AS i WITH all[i] AS a, all[i + 1] AS b, all[i + 7] AS c, i
            CREATE (a)-[:NEXT {weight: i % 10 / 10.0}]->(b), (a)-[:SKIPS]->(c), (a)-[:LOOPS]->(a)
            """,
            options: Writing);
        return store;
    }
}
