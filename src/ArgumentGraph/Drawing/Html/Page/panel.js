// What is chosen, in full: a pair with both quotes side by side, or an insight with what speaks for and against it.

const panel = byId('panel');

// A text with the words marked on which relations rest; spans may overlap.
function quoted(text, spans) {
  const quote = el('blockquote', { dir: 'auto' });
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    const mark = el('mark');
    mark.textContent = text.slice(from, end);
    quote.append(text.slice(at, from), mark);
    at = end;
  }
  quote.append(text.slice(at));
  return quote;
}

function sourceLine(source) {
  const file = documentsById.get(source.document);
  return el('div', {}, el('span', { class: 'number' }, String(file.number)), words(file.title),
    file.date ? ` · ${file.date}` : '', ' · ', words(file.path), ` [${source.start}–${source.end}]`);
}

function quoteOf(insight, spans) {
  return el('figure', {}, quoted(insight.text, spans), el('figcaption', {}, ...insight.sources.map(sourceLine)));
}

function link(id, text, note = '') {
  return el('li', {}, el('button', { type: 'button', class: 'link', onclick: () => update({ selected: id }) }, words(text)),
    note ? el('span', { class: 'note' }, ` · ${note}`) : null);
}

const spansOf = (relation, id) => relation.evidence.filter(e => e.insight === id);

function supportsOf(id) {
  const supports = relationsOf.get(id).filter(r => r.type === 'SUPPORTS' && r.to === id);
  return [el('h3', {}, `Supported by ${supports.length}`),
    el('ul', {}, ...supports.map(r => link(r.from, insightsById.get(r.from).title)))];
}

function head(title, meta, ...more) {
  return el('div', { class: 'head' }, title, el('span', { class: 'meta' }, meta), ...more, ...elsewhere(),
    el('button', { type: 'button', class: 'close', onclick: () => update({ selected: null, hops: 0 }) }, 'Close'));
}

// A picture holds a part of the map: where it lacks what is chosen, the way leads to one that does not.
function elsewhere() {
  if (shownInView(state.view, state.selected)) return [];
  const view = map.views.findIndex((_, i) => shownInView(i, state.selected));
  return [el('span', { class: 'meta' }, view < 0 ? 'In none of the pictures.' : 'Not in this picture.'),
    view < 0 ? null : el('button', { type: 'button', onclick: () => update({ view, hops: 0 }) }, 'Show in ', words(map.views[view].label))];
}

function relationPanel(relation) {
  const [a, b] = relation.ends.map(id => insightsById.get(id));
  const verb = { CONTRADICTS: 'contradicts', SUPPORTS: 'supports', RESTATES: 'restates' }[relation.type];
  const chip = el('span', { class: `chip ${verb} ${relation.status}` }, relation.type === 'CONTRADICTS' ? `✕ ${relation.kind}` : `${verb}: ${relation.kind}`);
  const heading = el('h2', {}, chip, relation.issue ? ' ' : null, relation.issue ? words(relation.issue) : null);
  const side = insight => el('div', {}, quoteOf(insight, spansOf(relation, insight.id)), ...(relation.type === 'CONTRADICTS' ? supportsOf(insight.id) : []));
  return [
    head(heading, `${relation.strength} · confidence ${relation.confidence.toFixed(2)} · ${relation.status} · found by ${relation.method}`),
    el('div', { class: 'columns' }, side(a), side(b),
      el('div', {}, el('h3', {}, 'Why'), el('p', {}, words(relation.explanation)), ...undercutters(relation),
        el('h3', {}, 'Insights'), el('ul', {}, link(a.id, a.title), link(b.id, b.title)))),
  ];
}

// What leaves both sides standing and speaks against the step from one to the other.
function undercutters(relation) {
  if (relation.undercuts.length === 0) return [];
  return [el('h3', {}, `Undercut by ${relation.undercuts.length}`),
    el('ul', {}, ...relation.undercuts.map(u => link(u.insight, insightsById.get(u.insight).title, u.explanation)))];
}

function undercutSteps(id) {
  const steps = map.relations.filter(r => r.undercuts.some(u => u.insight === id));
  if (steps.length === 0) return [];
  return [el('h3', {}, `Undercuts ${steps.length}`),
    el('ul', {}, ...steps.map(r => link(r.id, insightsById.get(r.from).title, `${r.type === 'SUPPORTS' ? 'supports' : 'against'}: ${insightsById.get(r.to).title}`)))];
}

function tied(title, relations, id) {
  if (relations.length === 0) return [];
  return [el('h3', {}, `${title} ${relations.length}`),
    el('ul', {}, ...relations.map(r => link(r.id, insightsById.get(otherEnd(r, id)).title, `${r.kind}, ${r.confidence.toFixed(2)}`)))];
}

function insightPanel(insight) {
  const relations = relationsOf.get(insight.id);
  const of = type => relations.filter(r => r.type === type);
  const against = of('CONTRADICTS');
  const none = `Checked against ${plural(map.insights.length - 1, 'insight')}, none found.`;
  const topics = insight.topics.map(t => el('li', {}, words(t.name), t.stance === 'neutral' ? '' : ` · ${t.stance === 'edge' ? '▲ edge' : '▼ weakness'}`,
    t.cue ? ' · “' : '', t.cue ? words(t.cue) : null, t.cue ? '”' : ''));
  return [
    head(el('h2', {}, words(insight.title)), plural(insight.documents.size, 'document'), hopButtons()),
    el('div', { class: 'columns' },
      quoteOf(insight, relations.flatMap(r => spansOf(r, insight.id))),
      el('div', {},
        ...(against.length ? tied('Contradicted by', against, insight.id) : [el('h3', {}, 'Contradicted by'), el('p', {}, none)]),
        ...tied('Supported by', of('SUPPORTS').filter(r => r.to === insight.id), insight.id),
        ...tied('Supports', of('SUPPORTS').filter(r => r.from === insight.id), insight.id),
        ...undercutSteps(insight.id),
        ...tied('Restated in', of('RESTATES'), insight.id)),
      el('div', {}, el('h3', {}, 'Topics'), topics.length ? el('ul', {}, ...topics) : el('p', {}, 'None.'))),
  ];
}

// Everything further than so many relations away fades; it does not go.
function hopButtons() {
  return el('span', { class: 'hops', role: 'group', 'aria-label': 'Focus: how many relations away' }, 'Focus ',
    ...[1, 2, 3, 4].map(hops => el('button', {
      type: 'button', 'aria-pressed': String(state.hops === hops), onclick: () => update({ hops: state.hops === hops ? 0 : hops }),
    }, String(hops))));
}

listeners.push((_, before) => {
  if (!changed(before, 'selected', 'hops', 'view')) return;
  const relation = relationsById.get(state.selected);
  const insight = insightsById.get(state.selected);
  panel.hidden = !relation && !insight;
  panel.replaceChildren(...(relation ? relationPanel(relation) : insight ? insightPanel(insight) : []));
  if (changed(before, 'selected')) panel.scrollTop = 0;
});
