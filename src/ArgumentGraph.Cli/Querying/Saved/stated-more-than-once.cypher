// Insights that stand word for word in more than one place.
MATCH (i:Insight)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
WITH i, p, d ORDER BY d.path
WITH i, count(DISTINCT p) AS places, collect(DISTINCT d.path) AS documents WHERE places > 1
RETURN i.title AS insight, places, documents ORDER BY places DESC, insight
