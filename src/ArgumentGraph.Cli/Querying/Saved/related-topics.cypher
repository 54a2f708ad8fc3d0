// Topics that are spoken of in the same insights.
// $limit = 15: how many
MATCH (t:Topic)<-[:ABOUT]-(i:Insight)-[:ABOUT]->(o:Topic) WHERE t.name < o.name
RETURN t.name AS one, o.name AS other, count(DISTINCT i) AS insights ORDER BY insights DESC, one, other LIMIT $limit
