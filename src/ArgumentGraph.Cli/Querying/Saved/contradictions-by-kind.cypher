// How many contradictions there are of each kind, and how sure they are on average.
MATCH (:Insight)-[c:CONTRADICTS]->(:Insight)
RETURN c.kind AS kind, count(*) AS contradictions, round(avg(c.confidence), 2) AS confidence
ORDER BY contradictions DESC, kind
