// What people have decided, and about which insights.
MATCH (j:Judgement)
OPTIONAL MATCH (a:Insight)-[r:SUPPORTS|CONTRADICTS|RESTATES]->(b:Insight) WHERE r.id = j.relationId
RETURN j.verdict AS verdict, a.title AS one, type(r) AS relation, b.title AS other, j.by AS by, j.note AS note ORDER BY verdict, one
