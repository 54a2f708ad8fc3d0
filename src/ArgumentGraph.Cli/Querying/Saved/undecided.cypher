// Unsure relations that nobody has judged: what to look at next.
// $limit = 10: how many
MATCH (a:Insight)-[r:SUPPORTS|CONTRADICTS]->(b:Insight)
WHERE NOT EXISTS { MATCH (j:Judgement) WHERE j.relationId = r.id }
RETURN type(r) AS relation, a.title AS one, b.title AS other, r.confidence AS confidence
ORDER BY abs(confidence - 0.5), one, other LIMIT $limit
