// The bar, the filters, light and dark, and the keys.

const option = (value, text) => {
  const element = el('option', { value });
  element.textContent = text;
  return element;
};

function countBy(items, keysOf) {
  const counts = new Map();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}

function fillFilters() {
  byId('view').append(...map.views.map((view, i) => option(String(i), view.label)));
  const topics = countBy(map.insights, i => i.topicNames).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  byId('topic').append(option('', `All topics (${topics.length})`), ...topics.map(([name, n]) => option(name, `${name} (${n})`)));
  byId('document').append(option('', `All documents (${map.documents.length})`),
    ...map.documents.map(d => option(d.id, `${d.number} ${d.title}`)));
  const types = countBy(map.relations, r => [r.type]);
  const kinds = countBy(map.relations, r => [`${r.type} ${r.kind}`]);
  byId('kind').append(option('', `All relations (${map.relations.length})`), ...types.flatMap(([type, n]) => [
    option(type, `${type.toLowerCase()} (${n})`),
    ...kinds.filter(([kind]) => kind.startsWith(`${type} `)).sort((a, b) => b[1] - a[1]).map(([kind, k]) => option(kind, `   ${kind.slice(type.length + 1)} (${k})`)),
  ]));
}

for (const name of ['topic', 'document', 'kind']) byId(name).addEventListener('change', () => update({ [name]: byId(name).value }));
byId('view').addEventListener('change', () => update({ view: Number(byId('view').value), hops: 0 }));

let typing = 0;
byId('search').addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => update({ search: byId('search').value }), 120);
});
byId('clear').addEventListener('click', clearFilters);

function clearFilters() {
  for (const name of ['search', 'topic', 'document', 'kind']) byId(name).value = '';
  update({ search: '', topic: '', document: '', kind: '' });
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.theme ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
const nameTheme = () => { byId('theme').textContent = isDark() ? 'Light' : 'Dark'; };

function switchTheme() {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  nameTheme();
}

prefersDark.addEventListener('change', nameTheme);
byId('theme').addEventListener('click', switchTheme);
byId('fit').addEventListener('click', fit);
byId('zoom-in').addEventListener('click', () => zoom(1.25));
byId('zoom-out').addEventListener('click', () => zoom(0.8));

function turnView(by) {
  const count = map.views.length;
  update({ view: (state.view + by + count) % count, hops: 0 });
}

// Key, what the overlay says, what it does. Several keys for one act stand in one string.
const keys = [
  ['j', 'next in the list', () => step(1)],
  ['k', 'previous in the list', () => step(-1)],
  ['c', 'list of contradictions', () => showOnly('queue')],
  ['i', 'list of insights', () => showOnly('insights')],
  ['/', 'search', () => byId('search').focus()],
  ['v', 'next view', () => turnView(1)],
  ['V', 'previous view', () => turnView(-1)],
  ['1234', 'focus: fade what is further away than 1 to 4 relations', key => state.selected && update({ hops: Number(key) })],
  ['0', 'no focus', () => update({ hops: 0 })],
  ['f', 'fit the picture', fit],
  ['+=', 'larger', () => zoom(1.25)],
  ['-', 'smaller', () => zoom(0.8)],
  ['x', 'clear the filters', clearFilters],
  ['t', 'light or dark', switchTheme],
  ['?', 'these keys', () => byId('keys').showModal()],
];

function showOnly(list) {
  update({ list });
  byId(list).querySelector('.row[aria-current=true], .row')?.focus();
}

const arrows = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('keys').open) return;
  if (event.key === 'Escape') {
    if (event.target.matches('input, select')) event.target.blur();
    else update(state.hops ? { hops: 0 } : { selected: null });
    return;
  }
  if (event.target.matches('input, select')) return;
  if (arrows[event.key] && stage.contains(event.target)) {
    event.preventDefault();
    pan(...arrows[event.key]);
    return;
  }
  const found = keys.find(([chars]) => event.key.length === 1 && chars.includes(event.key));
  if (!found) return;
  event.preventDefault();
  found[2](event.key);
});

function fillHelp() {
  const entries = [...keys.map(([chars, says]) => [chars === '1234' ? '1 – 4' : [...chars].join(' or '), says]),
    ['Esc', 'leave the focus, then close the details'], ['Arrows', 'move the picture (when it has the focus)'],
    ['Tab, Enter', 'go through boxes and relations, and open one']];
  byId('keys').append(el('h2', { id: 'keys-title' }, 'Keys'),
    el('dl', {}, ...entries.flatMap(([key, says]) => [el('dt', {}, key), el('dd', {}, says)])),
    el('form', { method: 'dialog' }, el('button', {}, 'Close')));
}

byId('help').addEventListener('click', () => byId('keys').showModal());
listeners.push((_, before) => { if (changed(before, 'view')) byId('view').value = String(state.view); });
