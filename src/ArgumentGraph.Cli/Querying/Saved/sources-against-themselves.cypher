// Documents that contradict themselves.
MATCH (d:Document)-[:HAS_PASSAGE]->(:Passage)<-[:STATED_IN]-(a:Insight)-[c:CONTRADICTS]->(b:Insight)-[:STATED_IN]->(:Passage)<-[:HAS_PASSAGE]-(d)
RETURN d.path AS document, a.title AS one, b.title AS other, c.issue AS issue
ORDER BY c.confidence DESC, document, one
