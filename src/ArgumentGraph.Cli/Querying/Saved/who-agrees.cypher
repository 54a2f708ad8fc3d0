// Pairs of documents by how often one supports or restates the other.
MATCH (d:Document)-[:HAS_PASSAGE]->()<-[:STATED_IN]-(:Insight)-[r:SUPPORTS|RESTATES]-(:Insight)-[:STATED_IN]->()<-[:HAS_PASSAGE]-(e:Document)
WHERE d.path < e.path
RETURN d.path AS one, e.path AS other, count(DISTINCT r) AS agreements
ORDER BY agreements DESC, one, other
