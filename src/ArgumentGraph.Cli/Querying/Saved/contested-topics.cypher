// The topics with the most contradictions, and how many insights speak of each.
// $limit = 10: how many
MATCH (a:Insight)-[c:CONTRADICTS]->(:Insight) WHERE c.issue IS NOT NULL
WITH c.issue AS topic, count(*) AS contradictions
RETURN topic, contradictions, COUNT { (:Insight)-[:ABOUT]->(t:Topic) WHERE t.name = topic } AS insights
ORDER BY contradictions DESC, insights DESC, topic LIMIT $limit
