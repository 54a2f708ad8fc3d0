namespace ArgumentGraph.Benchmarks.Cypher;

/// <summary>A query of the analyst set, as it is asked of each engine; Kuzu has its own dialect and no null-free id lookup by label alone.</summary>
internal sealed record BenchmarkQuery(string Name, string Text, string? Kuzu = null)
{
    public static IReadOnlyList<BenchmarkQuery> All { get; } =
    [
        new("point read", "MATCH (i:Insight {id: 'i777'}) RETURN i.title AS title"),
        new("1 hop", "MATCH (i:Insight {id: 'i777'})-[:SUPPORTS]->(o:Insight) RETURN count(o) AS n"),
        new("2 hops", "MATCH (i:Insight {id: 'i777'})-[:SUPPORTS]->(:Insight)-[:SUPPORTS]->(o:Insight) RETURN count(o) AS n"),
        new("3 hops", "MATCH (i:Insight {id: 'i777'})-[:SUPPORTS]->(:Insight)-[:SUPPORTS]->(:Insight)-[:SUPPORTS]->(o:Insight) RETURN count(o) AS n"),
        new("4 hops", "MATCH (i:Insight {id: 'i777'})-[:SUPPORTS]->(:Insight)-[:SUPPORTS]->(:Insight)-[:SUPPORTS]->(:Insight)-[:SUPPORTS]->(o:Insight) RETURN count(o) AS n"),
        new("group by", "MATCH (i:Insight) RETURN i.kind AS kind, count(*) AS n ORDER BY kind"),
        new("top contradictions", "MATCH (a:Insight)-[c:CONTRADICTS]->(b:Insight) RETURN a.title AS one, b.title AS other, c.confidence AS confidence ORDER BY confidence DESC, one, other LIMIT 10"),
        new("contested topics", "MATCH (t:Topic)<-[:ABOUT]-(i:Insight)-[c:CONTRADICTS]->(:Insight) RETURN t.name AS name, count(c) AS n ORDER BY n DESC, name LIMIT 10"),
        new("kinds of support", "MATCH (a:Insight)-[:SUPPORTS]->(b:Insight) RETURN a.kind AS one, b.kind AS other, count(*) AS n ORDER BY n DESC, one, other"),
        new("sharp contradictions", "MATCH (a:Insight)-[c:CONTRADICTS]->(b:Insight) WHERE c.confidence > 0.95 RETURN count(*) AS n, avg(c.confidence) AS mean"),
        new("unsupported", "MATCH (i:Insight) WHERE NOT EXISTS { MATCH (i)<-[:SUPPORTS]-(:Insight) } RETURN count(*) AS n"),
        new("support chains to 3", "MATCH (i:Insight {id: 'i4242'})-[:SUPPORTS*1..3]->(o:Insight) RETURN count(DISTINCT o.id) AS n"),
        new("shortest path",
            "MATCH (a:Insight {id: 'i90001'}), (b:Insight {id: 'i99991'}) MATCH p = shortestPath((a)-[:SUPPORTS*..10]-(b)) RETURN length(p) AS n",
            "MATCH p = (a:Insight {id: 'i90001'})-[:SUPPORTS* SHORTEST 1..10]-(b:Insight {id: 'i99991'}) RETURN length(p) AS n"),
        new("full-text, any word",
            "CALL db.index.fulltext.queryNodes('insights', 'distillation weakness') YIELD node, score RETURN node.id AS id, score ORDER BY score DESC, id LIMIT 10",
            "CALL QUERY_FTS_INDEX('Insight', 'insights', 'distillation weakness') RETURN node.id AS id, score ORDER BY score DESC, id LIMIT 10"),
        new("full-text, all words",
            "CALL db.index.fulltext.queryNodes('insights', 'distillation AND edge AND risk') YIELD node, score RETURN node.id AS id, score ORDER BY score DESC, id LIMIT 10",
            "CALL QUERY_FTS_INDEX('Insight', 'insights', 'distillation edge risk', conjunctive := true) RETURN node.id AS id, score ORDER BY score DESC, id LIMIT 10"),
        new("full-text, rare word",
            "CALL db.index.fulltext.queryNodes('insights', '4242') YIELD node, score RETURN node.id AS id, score ORDER BY score DESC, id LIMIT 10",
            "CALL QUERY_FTS_INDEX('Insight', 'insights', '4242') RETURN node.id AS id, score ORDER BY score DESC, id LIMIT 10"),
    ];
}
