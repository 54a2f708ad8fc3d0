// Topics that some insights count as an edge and others as a weakness.
MATCH (i:Insight)-[a:ABOUT]->(t:Topic)
WITH t, count(CASE a.stance WHEN 'edge' THEN 1 END) AS edge, count(CASE a.stance WHEN 'weakness' THEN 1 END) AS weakness
WHERE edge > 0 AND weakness > 0
RETURN t.name AS topic, edge, weakness ORDER BY edge + weakness DESC, topic
