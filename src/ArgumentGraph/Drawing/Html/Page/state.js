// What is chosen on the page. Every change goes through `update`; whoever shows a part of it listens.

const state = { view: 0, search: '', topic: '', document: '', kind: '', list: 'queue', selected: null, hops: 0, limit: { queue: 200, insights: 200 } };
const listeners = [];

function update(change) {
  const before = { ...state };
  Object.assign(state, change);
  listeners.forEach(listen => listen(state, before));
}

const changed = (before, ...names) => names.some(name => state[name] !== before[name]);
const isFiltered = () => Boolean(state.search.trim() || state.topic || state.document || state.kind);

const matchesSearch = insight => state.search.trim().toLowerCase().split(/\s+/).every(word => insight.haystack.includes(word));
const matchesPlace = insight =>
  (!state.topic || insight.topicNames.has(state.topic)) && (!state.document || insight.documents.has(state.document));

const matchesKind = relation => !state.kind || state.kind === relation.type || state.kind === `${relation.type} ${relation.kind}`;

function showsRelation(relation) {
  const ends = relation.ends.map(id => insightsById.get(id));
  const onTopic = !state.topic || relation.issue === state.topic || ends.every(i => i.topicNames.has(state.topic));
  return matchesKind(relation) && onTopic
    && (!state.document || ends.some(i => i.documents.has(state.document)))
    && ends.some(matchesSearch);
}

function showsInsight(insight) {
  return matchesPlace(insight) && matchesSearch(insight) && (!state.kind || relationsOf.get(insight.id).some(matchesKind));
}
