// The contradictions about one topic.
// $topic = 'distillation': the topic's name
MATCH (a:Insight)-[c:CONTRADICTS]->(b:Insight)
WHERE toLower(c.issue) = toLower($topic)
RETURN a.title AS one, b.title AS other, c.kind AS kind, c.explanation AS explanation
ORDER BY c.confidence DESC, one
