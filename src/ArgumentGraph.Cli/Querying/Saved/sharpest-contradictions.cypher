// The surest contradictions, with both titles and the issue.
// $limit = 10: how many
MATCH (a:Insight)-[c:CONTRADICTS]->(b:Insight)
WHERE c.status <> 'rejected'
RETURN a.title AS one, b.title AS other, c.issue AS issue, c.kind AS kind, c.confidence AS confidence
ORDER BY confidence DESC, one, other LIMIT $limit
