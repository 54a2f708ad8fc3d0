// What the insights say of one topic, by stance, with the words that tell.
// $topic = 'distillation': the topic's name
MATCH (i:Insight)-[a:ABOUT]->(t:Topic) WHERE toLower(t.name) = toLower($topic)
RETURN a.stance AS stance, i.title AS insight, a.cue AS cue ORDER BY stance, insight
