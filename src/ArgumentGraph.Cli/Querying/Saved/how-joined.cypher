// The shortest way from one insight to another.
// $one = '': words of one title
// $other = '': words of the other title
MATCH (a:Insight), (b:Insight)
WHERE $one <> '' AND $other <> '' AND toLower(a.title) CONTAINS toLower($one) AND toLower(b.title) CONTAINS toLower($other) AND a <> b
MATCH p = shortestPath((a)-[:SUPPORTS|CONTRADICTS|RESTATES*..8]-(b))
RETURN [n IN nodes(p) | n.title] AS way, [r IN relationships(p) | type(r)] AS by, length(p) AS steps
ORDER BY steps LIMIT 5
