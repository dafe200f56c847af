import { vendorNames } from '/vendors.js';

/** Sends what is typed in a phone as its vendor would push it, and says where it went. */
export async function sendReply(view) {
  const body = view.input.value.trim();
  if (body === '') {
    view.tell('Type a reply first.', 'warn');
    view.input.focus();
    return;
  }
  const vendor = view.select.value;
  view.button.disabled = true;
  view.tell('Sending…');
  try {
    const report = await post({ vendor, from: view.phone.addresses.get(vendor), body });
    view.input.value = '';
    view.tell(...summaryOf(vendor, report.targets));
  } catch (error) {
    view.tell(error.message, 'bad');
  } finally {
    view.button.disabled = false;
    view.input.focus();
  }
}

async function post(reply) {
  const response = await fetch('/sandbox/api/replies', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(reply),
  }).catch(() => {
    throw new Error('The sandbox does not answer. Is it still running?');
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

function summaryOf(vendor, targets) {
  if (targets.length === 0) return nobody(vendor);
  const failed = targets.filter(({ delivered }) => !delivered);
  const delivered = targets.length - failed.length;
  if (failed.length === 0) return [`Delivered to ${count(delivered)}.`, 'good'];
  const [{ name, status, problem }] = failed;
  const why = status === null ? problem : `it answered ${status}`;
  const hint = status === 404 ? ' Is the workflow still published?' : '';
  return [`Delivered to ${delivered} of ${count(targets.length)}. "${name}" failed: ${why}.${hint}`, 'bad'];
}

function nobody(vendor) {
  if (vendor === 'reach') return ['Received by Reach. A Reach Trigger that polls will find it.', 'good'];
  return [
    `No workflow listens yet: publish one that starts with the ${vendorNames[vendor]} Trigger.`,
    'warn',
  ];
}

const count = (number) => (number === 1 ? '1 workflow' : `${number} workflows`);
