// The pictures: one SVG for each view, of which one is seen; pan, zoom, fade, choose.

const stage = byId('stage');
const scenes = [...stage.querySelectorAll('svg')];
const camera = { x: 0, y: 0, scale: 1, fitted: true };

const scene = () => scenes[state.view];
const sceneSize = () => scene().dataset.size.split(' ').map(Number);

function place() {
  scene().querySelector('.camera').setAttribute('transform', `translate(${camera.x} ${camera.y}) scale(${camera.scale})`);
}

function fit() {
  const [width, height] = sceneSize();
  const { clientWidth, clientHeight } = stage;
  camera.scale = Math.min(clientWidth / width, clientHeight / height) || 1;
  camera.x = (clientWidth - width * camera.scale) / 2;
  camera.y = (clientHeight - height * camera.scale) / 2;
  camera.fitted = true;
  place();
}

function zoom(factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
  const scale = Math.min(8, Math.max(0.05, camera.scale * factor));
  camera.x = x - (x - camera.x) * (scale / camera.scale);
  camera.y = y - (y - camera.y) * (scale / camera.scale);
  camera.scale = scale;
  camera.fitted = false;
  place();
}

function pan(dx, dy) {
  camera.x += dx;
  camera.y += dy;
  camera.fitted = false;
  place();
}

// Brings an element into sight, and no further than that.
function reveal(element) {
  const box = element.getBoundingClientRect();
  const frame = stage.getBoundingClientRect();
  const margin = 24;
  const dx = box.left < frame.left + margin ? frame.left + margin - box.left : Math.min(0, frame.right - margin - box.right);
  const dy = box.top < frame.top + margin ? frame.top + margin - box.top : Math.min(0, frame.bottom - margin - box.bottom);
  if (dx || dy) pan(dx, dy);
}

const shownInView = (view, id) => [...scenes[view].querySelectorAll('[data-id]')].some(e => e.dataset.id === id);
const elementsOf = id => [...scene().querySelectorAll('[data-id]')].filter(e => e.dataset.id === id);

function fade() {
  const near = state.hops && state.selected ? within(focusCentre(), state.hops) : null;
  for (const element of scene().querySelectorAll('[data-id][role=button]')) {
    const relation = relationsById.get(element.dataset.id);
    const insight = insightsById.get(element.dataset.id);
    const shown = relation ? showsRelation(relation) && (!near || relation.ends.every(id => near.has(id)))
      : showsInsight(insight) && (!near || near.has(insight.id));
    element.classList.toggle('off', !shown);
    element.classList.toggle('chosen', element.dataset.id === state.selected);
  }
}

function focusCentre() {
  return relationsById.get(state.selected)?.from ?? state.selected;
}

function showScene() {
  scenes.forEach((svg, i) => {
    svg.toggleAttribute('hidden', i !== state.view);
    svg.removeAttribute('viewBox');
  });
  fit();
}

// Without scripts, and on paper, the picture fits itself; here the camera does it.
addEventListener('beforeprint', () => {
  scene().setAttribute('viewBox', `0 0 ${sceneSize().join(' ')}`);
  scene().querySelector('.camera').removeAttribute('transform');
});
addEventListener('afterprint', () => {
  scene().removeAttribute('viewBox');
  place();
});

stage.addEventListener('wheel', event => {
  event.preventDefault();
  const frame = stage.getBoundingClientRect();
  zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), event.clientX - frame.left, event.clientY - frame.top);
}, { passive: false });

let drag = null;
stage.addEventListener('pointerdown', event => {
  if (event.button === 0) drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
});
stage.addEventListener('pointermove', event => {
  if (!drag || drag.id !== event.pointerId) return;
  const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
  if (!drag.moved && Math.hypot(dx, dy) < 4) return;
  if (!drag.moved) stage.setPointerCapture(event.pointerId);
  stage.classList.add('moving');
  pan(dx, dy);
  drag = { id: drag.id, x: event.clientX, y: event.clientY, moved: true };
});
for (const end of ['pointerup', 'pointercancel']) {
  stage.addEventListener(end, () => {
    stage.classList.remove('moving');
    // The click that ends a drag chooses nothing.
    setTimeout(() => { drag = null; }, 0);
  });
}
stage.addEventListener('click', event => {
  const element = event.target.closest('[data-id][role=button]');
  if (element && !drag?.moved) update({ selected: element.dataset.id });
});
stage.addEventListener('keydown', event => {
  const element = event.target.closest('[data-id][role=button]');
  if (element && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    update({ selected: element.dataset.id });
  }
});
new ResizeObserver(() => { if (camera.fitted) fit(); }).observe(stage);

listeners.push((_, before) => {
  if (changed(before, 'view')) showScene();
  fade();
  if (changed(before, 'selected', 'view') && state.selected) {
    const element = elementsOf(state.selected).at(-1);
    // After the panel has taken its room.
    if (element) requestAnimationFrame(() => reveal(element));
  }
});
