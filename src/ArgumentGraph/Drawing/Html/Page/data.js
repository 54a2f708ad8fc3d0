// The map as the page carries it, and what is looked up in it often.

const map = JSON.parse(byId('map').textContent);
const documentsById = new Map(map.documents.map(d => [d.id, d]));
const insightsById = new Map(map.insights.map(i => [i.id, i]));
const relationsById = new Map(map.relations.map(r => [r.id, r]));
const relationsOf = new Map(map.insights.map(i => [i.id, []]));

for (const relation of map.relations) {
  relation.ends = [relation.from, relation.to];
  relationsOf.get(relation.from).push(relation);
  relationsOf.get(relation.to).push(relation);
}

for (const insight of map.insights) {
  insight.documents = new Set(insight.sources.map(s => s.document));
  insight.topicNames = new Set(insight.topics.map(t => t.name));
  insight.haystack = [insight.title, insight.text, ...insight.topicNames].join('\n').toLowerCase();
}

const contradictions = map.relations.filter(r => r.type === 'CONTRADICTS');
const otherEnd = (relation, id) => (relation.from === id ? relation.to : relation.from);

function within(id, hops) {
  const reached = new Set([id]);
  let edge = [id];
  for (let hop = 0; hop < hops; hop++) {
    edge = edge.flatMap(at => relationsOf.get(at).map(r => otherEnd(r, at))).filter(next => !reached.has(next));
    edge.forEach(next => reached.add(next));
  }
  return reached;
}
