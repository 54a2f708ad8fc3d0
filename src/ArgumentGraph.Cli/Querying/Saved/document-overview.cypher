// For each document how many insights it states, and how they stand to others.
MATCH (d:Document)
OPTIONAL MATCH (d)-[:HAS_PASSAGE]->()<-[:STATED_IN]-(i:Insight)
WITH d, collect(DISTINCT i) AS insights
RETURN d.path AS document, size(insights) AS insights,
  reduce(n = 0, i IN insights | n + COUNT { (i)-[:CONTRADICTS]-() }) AS contradictions,
  reduce(n = 0, i IN insights | n + COUNT { (i)-[:SUPPORTS]-() }) AS supports
ORDER BY document
