// The builds that changed something, latest first.
// $since = '': only those that began at or after this time (ISO text)
MATCH (r:Run) WHERE r.startedAt >= $since
RETURN r.id AS run, r.startedAt AS started, r.engine AS engine ORDER BY started DESC
