import { vendorNames } from '/vendors.js';

const labels = {
  username: 'Username',
  apiKey: 'API key',
  authKey: 'Auth key',
  apiSecret: 'API secret',
  baseUrl: 'Base URL',
};
const vendorOf = { clickSendAccountApi: 'clickSend', msg91AuthKeyApi: 'msg91', reachSmsApi: 'reach' };

/** Shows what to type into n8n's credentials, and which workflows listen. */
export async function drawSetup() {
  const state = await (await fetch('/sandbox/api/state')).json();
  const accounts = document.getElementById('accounts');
  if (accounts.childElementCount === 0)
    accounts.append(...Object.entries(state.credentials).map(accountCard));
  document.getElementById('listeners').replaceChildren(...listenerList(state.listeners));
  document.getElementById('count-listeners').textContent = String(state.listeners.length);
}

function accountCard([type, fields]) {
  const card = document.createElement('section');
  card.className = 'account';
  card.dataset.vendor = vendorOf[type];
  const list = document.createElement('dl');
  list.append(...Object.entries(fields).map(([name, value]) => fieldRow(labels[name] ?? name, value)));
  card.append(text('h3', vendorNames[vendorOf[type]]), list);
  return card;
}

function fieldRow(label, value) {
  const row = document.createElement('div');
  const button = text('button', 'Copy');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy ${label}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(value);
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 1500);
  });
  const definition = document.createElement('dd');
  definition.append(breakable(value));
  row.append(text('dt', label), definition, button);
  return row;
}

/** The value in a form that breaks behind its slashes when the card is narrow. */
function breakable(value) {
  const code = document.createElement('code');
  for (const part of value.split(/(?<=\/)/)) code.append(part, document.createElement('wbr'));
  return code;
}

function listenerList(listeners) {
  if (listeners.length === 0) {
    return [
      text('p', 'No workflow listens for replies yet. Publish one that starts with the ClickSend Trigger.'),
    ];
  }
  const list = document.createElement('ul');
  list.append(
    ...listeners.map(({ vendor, name, url }) =>
      text('li', `${vendorNames[vendor]}: ${name} → ${hostOf(url)}`),
    ),
  );
  return [text('h3', 'Workflows that listen for replies'), list];
}

/** The address without its secret token. */
function hostOf(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function text(tag, content) {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}
