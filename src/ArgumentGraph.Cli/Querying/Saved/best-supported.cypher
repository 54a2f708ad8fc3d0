// The insights with the most support.
// $limit = 10: how many
MATCH (i:Insight)<-[s:SUPPORTS]-(o:Insight)
RETURN i.title AS insight, count(DISTINCT o) AS support, round(max(s.confidence), 2) AS surest
ORDER BY support DESC, insight LIMIT $limit
