// Pairs of documents by how often one contradicts the other.
MATCH (d:Document)-[:HAS_PASSAGE]->()<-[:STATED_IN]-(:Insight)-[c:CONTRADICTS]-(:Insight)-[:STATED_IN]->()<-[:HAS_PASSAGE]-(e:Document)
WHERE d.path < e.path
RETURN d.path AS one, e.path AS other, count(DISTINCT c) AS contradictions
ORDER BY contradictions DESC, one, other
