// Insights that nothing supports and something contradicts.
// $limit = 20: how many
MATCH (i:Insight)
WHERE NOT (i)<-[:SUPPORTS]-() AND (i)-[:CONTRADICTS]-()
RETURN i.title AS insight, COUNT { (i)-[:CONTRADICTS]-() } AS contradictions
ORDER BY contradictions DESC, insight LIMIT $limit
