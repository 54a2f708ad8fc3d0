// Claims that are made more than once, in other words.
MATCH (a:Insight)-[r:RESTATES]->(b:Insight)
RETURN a.title AS one, b.title AS other, r.confidence AS confidence ORDER BY confidence DESC, one
