// The queue of contradictions, strongest first, and the list of all insights. Long lists show a part and say so.

const lists = {
  queue: { all: contradictions, shows: showsRelation, noun: 'contradiction', row: contradictionRow, tab: 'Contradictions' },
  insights: { all: map.insights, shows: showsInsight, noun: 'insight', row: insightRow, tab: 'Insights' },
};

const shownIn = name => lists[name].all.filter(lists[name].shows);

function row(id, ...content) {
  return el('li', {}, el('button', {
    type: 'button', class: 'row', 'data-id': id, 'aria-current': String(state.selected === id), onclick: () => update({ selected: id }),
  }, ...content));
}

function contradictionRow(relation) {
  const [a, b] = relation.ends.map(id => insightsById.get(id));
  const about = relation.issue ? [' · ', words(relation.issue)] : [];
  return row(relation.id,
    words(a.title, 'claim'), el('span', { class: 'versus' }, 'against'), words(b.title, 'claim'),
    el('span', { class: 'meta' }, el('span', { class: 'kind' }, `✕ ${relation.kind}`), ...about,
      ` · ${relation.strength} · ${relation.confidence.toFixed(2)} · ${relation.status}`));
}

function insightRow(insight) {
  const relations = relationsOf.get(insight.id);
  const count = type => relations.filter(r => r.type === type).length;
  const ties = [plural(count('CONTRADICTS'), 'contradiction'), plural(count('SUPPORTS'), 'support')].join(' · ');
  return row(insight.id, words(insight.title, 'claim'), el('span', { class: 'meta' }, ties));
}

function showList(name) {
  const { row: make, noun } = lists[name];
  const found = shownIn(name);
  const part = found.slice(0, state.limit[name]);
  const rest = found.length - part.length;
  byId(name).replaceChildren(
    found.length === 0
      ? el('p', { class: 'empty' }, isFiltered() ? `No ${noun} matches the filters.` : `This map holds no ${noun}.`)
      : el('ol', {}, ...part.map(make)),
    ...(rest > 0 ? [el('p', { class: 'more' }, `${share(part.length, found.length, noun)} listed. `,
      el('button', { type: 'button', onclick: () => more(name) }, `List ${Math.min(rest, 500).toLocaleString('en')} more`))] : []));
}

function more(name) {
  const next = state.limit[name];
  update({ limit: { ...state.limit, [name]: next + 500 } });
  byId(name).querySelectorAll('.row')[next]?.focus();
}

function showCounts() {
  for (const [name, list] of Object.entries(lists)) {
    const shown = shownIn(name).length;
    byId(`${name}-tab`).textContent = shown === list.all.length
      ? `${list.tab} ${shown.toLocaleString('en')}`
      : `${list.tab} ${shown.toLocaleString('en')} of ${list.all.length.toLocaleString('en')}`;
  }
  byId('shown').textContent = [['queue', 'contradiction'], ['insights', 'insight']]
    .map(([name, noun]) => share(shownIn(name).length, lists[name].all.length, noun)).join(' · ') + (isFiltered() ? ' shown' : '');
  byId('clear').hidden = !isFiltered();
}

function showTabs() {
  for (const name of Object.keys(lists)) {
    byId(name).hidden = state.list !== name;
    byId(`${name}-tab`).setAttribute('aria-selected', String(state.list === name));
    byId(`${name}-tab`).tabIndex = state.list === name ? 0 : -1;
  }
}

function markCurrent() {
  for (const button of document.querySelectorAll('.list .row')) {
    const current = button.dataset.id === state.selected;
    button.setAttribute('aria-current', String(current));
    if (current) button.scrollIntoView({ block: 'nearest' });
  }
}

// The next or previous row of the list in sight, from the chosen one on.
function step(by) {
  const found = shownIn(state.list);
  if (found.length === 0) return;
  const at = found.findIndex(item => item.id === state.selected);
  const next = Math.min(found.length - 1, Math.max(0, at < 0 ? 0 : at + by));
  const limit = next < state.limit[state.list] ? state.limit : { ...state.limit, [state.list]: next + 200 };
  update({ selected: found[next].id, limit });
}

for (const name of Object.keys(lists)) {
  byId(`${name}-tab`).addEventListener('click', () => update({ list: name }));
  byId(`${name}-tab`).addEventListener('keydown', event => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.stopPropagation();
    const other = name === 'queue' ? 'insights' : 'queue';
    update({ list: other });
    byId(`${other}-tab`).focus();
  });
}

listeners.push((_, before) => {
  const filters = changed(before, 'search', 'topic', 'document', 'kind');
  if (filters) showCounts();
  if (filters || changed(before, 'list', 'limit')) showList(state.list);
  if (changed(before, 'list')) showTabs();
  if (changed(before, 'selected')) markCurrent();
});
