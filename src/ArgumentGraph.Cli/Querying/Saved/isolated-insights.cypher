// Insights that are joined to no other.
// $limit = 20: how many
MATCH (i:Insight) WHERE NOT EXISTS { (i)-[:SUPPORTS|CONTRADICTS|RESTATES]-() }
RETURN i.title AS insight ORDER BY insight LIMIT $limit
