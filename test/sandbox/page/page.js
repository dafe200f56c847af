import { PhoneView } from '/phone.js';
import { Phones } from '/phones.js';
import { drawSetup } from '/setup.js';

const loaded = 5000;
const step = 48;

const phones = new Phones();
const views = new Map();
const at = (id) => document.getElementById(id);
const template = at('phone');
let total = 0;
let room = step;
let first = true;
let drawing = 0;
let waiting;

/** Draws once per frame however many messages came in. */
function drawSoon() {
  drawing ||= requestAnimationFrame(draw);
}

function draw() {
  drawing = 0;
  const matching = phones.matching(at('search').value, at('vendor').value);
  const visible = matching.slice(0, room);
  const wanted = new Set(visible.map(({ key }) => key));
  for (const [key, view] of views) {
    if (wanted.has(key) || view.item.contains(document.activeElement)) continue;
    view.item.remove();
    views.delete(key);
  }
  placeViews(visible);
  drawChanged();
  drawCounts(matching.length, visible.length);
  first = false;
}

/** Puts missing phones where they belong; the ones that stand there are not touched, so typing goes on. */
function placeViews(visible) {
  let next = null;
  for (const phone of [...visible].reverse()) {
    let view = views.get(phone.key);
    if (!view) {
      view = new PhoneView(phone, template);
      if (!first) view.item.classList.add('new');
      views.set(phone.key, view);
      at('phones').insertBefore(view.item, next);
    }
    if (view.item.nextElementSibling !== next && !view.item.contains(document.activeElement)) {
      at('phones').insertBefore(view.item, next);
    }
    next = view.item;
  }
}

function drawChanged() {
  for (const view of views.values()) {
    if (view.phone.changed) view.draw();
    view.phone.changed = false;
  }
}

function drawCounts(matching, visible) {
  const number = new Intl.NumberFormat();
  at('count-messages').textContent = number.format(total);
  at('count-phones').textContent = number.format(phones.size);
  at('count-replies').textContent = number.format(phones.replies);
  at('clear').disabled = total === 0;
  if (phones.size > 0 && !at('empty').hidden) at('setup').open = false;
  at('empty').hidden = phones.size > 0;
  at('no-match').hidden = phones.size === 0 || matching > 0;
  at('more').hidden = matching <= visible;
  at('more').textContent = `Show more phones (${number.format(matching - visible)} hidden)`;
}

function take(messages, newTotal, announce) {
  total = newTotal;
  for (const phone of phones.take(messages)) {
    phone.changed = true;
    if (!views.has(phone.key)) phones.raise(phone);
  }
  const last = messages.at(-1);
  if (announce && last?.direction === 'out') {
    const others = messages.length > 1 ? ` and ${messages.length - 1} more` : '';
    at('announcer').textContent = `New message on ${last.to}${others}: ${last.body.slice(0, 80)}`;
  }
  drawSoon();
}

function clear() {
  total = 0;
  phones.clear();
  for (const view of views.values()) view.item.remove();
  views.clear();
  drawSoon();
}

/** Reads all there is; what arrives meanwhile waits, so that nothing is lost between the two. */
async function load() {
  waiting = [];
  const ledger = await (await fetch(`/sandbox/api/ledger?limit=${loaded}`)).json();
  clear();
  take(ledger.messages, ledger.total, false);
  for (const late of waiting) take(late.messages, late.total, true);
  waiting = undefined;
  await drawSetup();
  if (ledger.total === 0) at('setup').open = true;
}

function say(state, text) {
  at('connection').dataset.state = state;
  at('connection').textContent = text;
}

function listen() {
  const events = new EventSource('/sandbox/api/events');
  events.addEventListener('open', () => void load().then(() => say('live', 'Live')));
  events.addEventListener('error', () =>
    say('lost', 'Connection lost: is the sandbox running? Trying again…'),
  );
  events.addEventListener('messages', ({ data }) => {
    const change = JSON.parse(data);
    if (waiting) waiting.push(change);
    else take(change.messages, change.total, true);
  });
  events.addEventListener('cleared', clear);
  events.addEventListener('listeners', () => void drawSetup());
}

for (const id of ['search', 'vendor']) {
  at(id).addEventListener('input', () => {
    room = step;
    drawSoon();
  });
}
at('more').addEventListener('click', () => {
  room += step;
  drawSoon();
});
at('clear').addEventListener('click', () => void fetch('/sandbox/api/ledger', { method: 'DELETE' }));
listen();
