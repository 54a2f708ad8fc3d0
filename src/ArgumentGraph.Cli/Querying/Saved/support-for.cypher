// Everything that supports an insight, over up to four steps.
// $title = '': words of the insight's title
MATCH p = (s:Insight)-[:SUPPORTS*1..4]->(i:Insight)
WHERE $title <> '' AND toLower(i.title) CONTAINS toLower($title)
RETURN i.title AS insight, s.title AS supported_by, min(length(p)) AS steps
ORDER BY insight, steps, supported_by
