import { answering, channelNames, stateNames, vendorNames } from '/vendors.js';
import { sendReply } from '/reply.js';

const shown = 50;
const timeOf = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const count = new Intl.NumberFormat();
const dateOf = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** An element with a class, text and children. Text never becomes markup. */
function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The list item that shows one phone; `draw` brings it up to date. */
export class PhoneView {
  constructor(phone, template) {
    this.phone = phone;
    this.item = template.content.firstElementChild.cloneNode(true);
    const find = (selector) => this.item.querySelector(selector);
    [this.summary, this.screen, this.list, this.earlier] = ['.summary', '.screen', 'ol', '.earlier'].map(
      find,
    );
    [this.choice, this.select, this.input, this.button, this.feedback] = [
      '.vendor-of-reply',
      'select',
      'input',
      'button',
      '.feedback',
    ].map(find);
    find('h2').textContent = phone.title;
    this.screen.setAttribute('aria-label', `Messages on ${phone.title}`);
    this.input.setAttribute('aria-label', `Reply from ${phone.title}`);
    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void sendReply(this);
    });
    this.rows = new Map();
    this.draw();
  }

  draw() {
    const { messages, total } = this.phone;
    const visible = messages.slice(-shown);
    const stayAtEnd = this.#anchor();
    this.#drawRows(visible);
    this.earlier.hidden = total <= visible.length;
    this.earlier.textContent = `${count.format(total - visible.length)} earlier messages`;
    this.summary.textContent = total === 1 ? '1 message' : `${count.format(total)} messages`;
    this.#drawReply();
    stayAtEnd();
  }

  /** Remembers whether the newest message is in sight; the function returned keeps it there. */
  #anchor() {
    const { screen } = this;
    const atEnd = screen.scrollHeight - screen.scrollTop - screen.clientHeight < 60;
    return () => atEnd && requestAnimationFrame(() => (screen.scrollTop = screen.scrollHeight));
  }

  #drawRows(visible) {
    const wanted = new Set(visible.map(({ sequence }) => sequence));
    for (const [sequence, { row }] of this.rows) {
      if (wanted.has(sequence)) continue;
      row.remove();
      this.rows.delete(sequence);
    }
    for (const message of visible) {
      const known = this.rows.get(message.sequence);
      if (known?.state === message.state) continue;
      const row = messageRow(message);
      if (known) known.row.replaceWith(row);
      else this.list.append(row);
      this.rows.set(message.sequence, { row, state: message.state });
    }
  }

  #drawReply() {
    const vendors = answering.filter((vendor) => this.phone.addresses.has(vendor));
    const before = this.select.value;
    if (this.select.options.length !== vendors.length) {
      this.select.replaceChildren(...vendors.map((vendor) => new Option(vendorNames[vendor], vendor)));
    }
    const latest = this.phone.messages.findLast(({ vendor }) => vendors.includes(vendor));
    this.select.value = before || latest?.vendor || '';
    this.choice.hidden = vendors.length < 2;
    const wasMute = this.input.disabled;
    this.input.disabled = this.button.disabled = vendors.length === 0;
    if (vendors.length === 0)
      this.tell('MSG91 has no push for replies by SMS, so there is nowhere to send one.');
    else if (wasMute) this.tell('');
  }

  /** Says below the reply field what happened; kind is good, warn or bad. */
  tell(text, kind = '') {
    const stayAtEnd = this.#anchor();
    this.feedback.textContent = text;
    this.feedback.dataset.kind = kind;
    stayAtEnd();
  }
}

function messageRow(message) {
  const row = element('li', `message ${message.direction}`);
  row.dataset.vendor = message.vendor;
  const origin = element('p', 'origin', element('b', '', vendorNames[message.vendor]));
  origin.append(element('span', '', channelNames[message.channel] ?? message.channel));
  origin.append(
    element('span', '', message.direction === 'out' ? `from ${message.from}` : `to ${message.to}`),
  );
  const bubble = element('div', 'bubble', message.body || '(no text)');
  if (message.templateId) bubble.append(templateOf(message));
  row.append(origin, bubble, stateOf(message));
  return row;
}

function templateOf({ templateId, variables = {} }) {
  const rows = Object.entries(variables).flatMap(([name, value]) => [
    element('dt', '', name),
    element('dd', '', value),
  ]);
  return element('div', 'template', `Template ${templateId}`, element('dl', '', ...rows));
}

function stateOf(message) {
  const state = element('span', message.state, stateNames[message.state] ?? message.state);
  if (message.scheduled) state.append(` for ${dateOf.format(message.scheduled)}`);
  const time = element('time', '', timeOf.format(message.at));
  time.dateTime = new Date(message.at).toISOString();
  const line = element('p', 'state', state, time);
  if (message.via) line.append(element('span', '', `by ${message.via}`));
  return line;
}
