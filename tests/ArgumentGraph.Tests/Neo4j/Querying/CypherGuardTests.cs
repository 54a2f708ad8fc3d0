using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Neo4j.Querying;

namespace ArgumentGraph.Tests.Neo4j.Querying;

public sealed class CypherGuardTests
{
    [Theory]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l")]
    [InlineData("MATCH (n) LOAD  CSV FROM 'http://x' AS l RETURN l")]
    [InlineData("MATCH (n) load /* well */ csv FROM 'http://x' AS l RETURN l")]
    [InlineData("CALL dbms.components()")]
    [InlineData("CALL dbms.components YIELD name")]
    [InlineData("CALL `dbms`.`components`()")]
    [InlineData("CALL dbms . components ()")]
    [InlineData("MATCH (n) CALL apoc.load.json('http://x') YIELD value RETURN value")]
    [InlineData("RETURN apoc.text.join(['a'], '') AS t")]
    [InlineData("RETURN \\u0061poc.text.join(['a'], '') AS t")]
    [InlineData("SHOW TRANSACTIONS")]
    [InlineData("TERMINATE TRANSACTION 'x'")]
    [InlineData("DROP INDEX x")]
    [InlineData("/* MATCH */ ALTER USER neo4j SET PASSWORD 'x'")]
    [InlineData("USE system MATCH (n) RETURN n")]
    [InlineData("CYPHER 25 MATCH (n) RETURN n")]
    public void What_reaches_beyond_the_graph_is_refused_by_its_words(string query)
    {
        var wrong = Assert.Throws<CypherException>(() => CypherGuard.CheckText(query));

        Assert.Equal("SecurityError", wrong.Diagnostic.Code.Type);
    }

    [Theory]
    [InlineData("MATCH (n) WHERE n.title = 'LOAD CSV dbms.components()' RETURN n")]
    [InlineData("MATCH (n) // dbms.components()\nRETURN n.title")]
    [InlineData("RETURN \"it''s apoc.load.json(\" AS t")]
    [InlineData("RETURN 'a\\' dbms.x(' AS t")]
    [InlineData("MATCH (n:`dbms.components()`) RETURN n.x")]
    [InlineData("RETURN date.truncate('month', date()) AS d, point.distance($a, $b) AS m")]
    [InlineData("CALL db.index.fulltext.queryNodes('insights', 'x') YIELD node RETURN node")]
    [InlineData("  profile match (n) return n.a.b")]
    [InlineData("MATCH (n) WHERE n.x IN [1.5, .5] RETURN 1.e5")]
    public void What_only_looks_so_is_let_through(string query) => CypherGuard.CheckText(query);
}
