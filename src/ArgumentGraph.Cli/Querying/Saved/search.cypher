// Insights that fit the words, best first.
// $words = 'distillation': words, "phrases", -without, begin*
// $limit = 10: how many
CALL db.index.fulltext.queryNodes('insights', $words) YIELD node, score
RETURN node.title AS insight, round(score, 2) AS score ORDER BY score DESC, insight LIMIT $limit
