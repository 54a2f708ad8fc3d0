// Chains of support that end in a contradiction, longest first.
// $limit = 10: how many
MATCH p = (:Insight)-[:SUPPORTS*1..4]->(end:Insight)-[c:CONTRADICTS]-(other:Insight)
RETURN [i IN nodes(p)[..-1] | i.title] AS chain, other.title AS contradicted_by, length(p) - 1 AS steps
ORDER BY steps DESC, c.confidence DESC, contradicted_by, chain LIMIT $limit
