import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import { ImpossiblePush } from '../../push/incoming';
import type { Msg91Account } from '../account';
import { bodiesOf } from './forms';
import type { Msg91Push, Report } from './order';
import { samples } from './samples';

/** What MSG91 pushes for an event, each call of the webhook by itself, and the message that it is about. */
export function reportEvent(
  order: Msg91Push,
  account: Msg91Account,
): { message?: LedgerMessage; targets: PushTarget[] } {
  const { event, url, form = 'new', headers = {} } = order;
  if (form !== 'new' && event !== 'smsReport' && event !== 'otpReport') {
    throw new ImpossiblePush('The old webhooks of MSG91 report SMS and one-time passwords only.');
  }
  const message = messageOf(order, account);
  const reports = (order.reports ?? [{}]).map((report) => ({
    ...samples[event],
    ...(message ? factsOf(message) : {}),
    ...report,
  }));
  if (message) account.world.ledger.setState(message, stateOf(reports[0] ?? {}));
  const targets = bodiesOf(order, reports).map(
    ({ type, text }): PushTarget => ({
      name: `the ${form} webhook of MSG91`,
      url,
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body: text,
      received: (status) => status >= 200 && status < 300,
    }),
  );
  return { message, targets };
}

/** All messages of a request have its id: the number that the first report names tells them apart. */
function messageOf(
  { messageId, reports = [] }: Msg91Push,
  { world }: Msg91Account,
): LedgerMessage | undefined {
  if (messageId === undefined) return undefined;
  const to = reports[0]?.telNum;
  const sent = world.ledger.messages({ vendor: 'msg91', to }).filter(({ id }) => id === messageId);
  const message = sent.at(-1) ?? world.ledger.find('msg91', messageId);
  if (message === undefined) throw new ImpossiblePush(`No message has the id ${messageId}.`);
  return message;
}

function factsOf({ id, to, from, reference, body }: LedgerMessage): Report {
  return { requestId: id, telNum: to, senderId: from, CRQID: reference, msgData: body };
}

/** 1 is delivered in MSG91's table of SMS codes, 4 in that of email events. */
function stateOf({ status, eventId, eventName = '' }: Report): string {
  const arrived =
    status === '1' || eventId === '4' || /^(delivered|read|completed)$/i.test(status ?? eventName);
  return arrived ? 'delivered' : 'undelivered';
}
