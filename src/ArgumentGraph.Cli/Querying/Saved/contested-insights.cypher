// The insights that most others contradict.
// $limit = 10: how many
MATCH (i:Insight)-[c:CONTRADICTS]-(o:Insight)
RETURN i.title AS insight, count(DISTINCT o) AS against, COUNT { (i)<-[:SUPPORTS]-() } AS support
ORDER BY against DESC, insight LIMIT $limit
