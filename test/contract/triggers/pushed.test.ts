import mapValues from 'lodash/mapValues';
import type { IDataObject } from 'n8n-workflow';
import type { Push } from '../../harness';
import { clickSendEvent } from '../../sandbox/clicksend/push/order';
import { receiveSms } from '../../sandbox/clicksend/push/inbound';
import type { Msg91Event, Msg91Push } from '../../sandbox/msg91/push/order';
import type { PushTarget } from '../../sandbox/push/deliver';
import { receiveMessage } from '../../sandbox/reach/messages/receive';
import { reportSendError } from '../../sandbox/reach/messages/sendError';
import { Stage } from '../../trigger/clickSend/stage';
import { pushesOf } from '../../trigger/msg91/stage';
import { useSandbox } from '../../workflow/sandbox';
import { differences } from '../examples/shape';
import { clickSend } from './clickSend';
import { msg91 } from './msg91';
import { reach } from './reach';
import type { SeedPush } from './push';

const sandbox = useSandbox();

/** The documented payload of an event. */
function documented(pushes: SeedPush[], event: string, title = ''): SeedPush['payload'] {
  const push = pushes.find((each) => each.event === event && each.title.includes(title));
  if (!push) throw new Error(`The table has no push of ${event} (${title})`);
  return push.payload;
}

/** What is in a push: JSON, or a form of which single fields may hold JSON. */
function payloadOf({ body = '', headers = {} }: Pick<Push | PushTarget, 'body' | 'headers'>): unknown {
  const isForm = headers['content-type']?.includes('form') ?? false;
  if (!isForm) return JSON.parse(String(body));
  const fields = Object.fromEntries(new URLSearchParams(String(body)));
  return 'data' in fields ? { data: JSON.parse(String(fields.data)) } : fields;
}

function only(targets: PushTarget[]): PushTarget {
  if (targets[0] === undefined) throw new Error('This is pushed to nobody');
  return targets[0];
}

/** A message that a vendor accepted before. */
function sent(vendor: 'clickSend' | 'reach', channel: 'sms' | 'voice' | 'email' | 'fax', to: string) {
  const entry = { vendor, channel, direction: 'out', id: 'OUT-1', reference: 'ref-5', to } as const;
  sandbox().ledger.record({ ...entry, from: '+61422222222', body: 'Hello Ada', state: 'accepted' });
}

describe("ClickSend's sandbox pushes as documented", () => {
  it.each([
    ['2024', true, 'a reply'],
    ['2026', false, 'no reply'],
  ] as const)('an SMS in the form of %s', async (shape, isReply, title) => {
    sandbox().settings.clickSendPushShape = shape;
    await new Stage(sandbox(), { event: 'smsInbound' }).activate();
    if (isReply) sent('clickSend', 'sms', '+61411111111');
    const reply = { vendor: 'clickSend', from: '+61411111111', body: 'yes' } as const;
    const { targets } = receiveSms(reply, sandbox().clickSend);

    // Of a message that is no reply, these are empty or null.
    const nullable = isReply ? [] : ['original_message_id', 'original_body', 'custom_string'];
    const payload = documented(clickSend, 'smsInbound', title);

    expect(differences(payload, payloadOf(only(targets)), nullable)).toEqual([]);
  });

  it.each(['sms', 'voice', 'email', 'fax'] as const)('a receipt of %s', async (channel) => {
    const event = `${channel}Receipt` as const;
    await new Stage(sandbox(), { event }).activate();
    sent('clickSend', channel, '+61411111111');
    const { targets } = clickSendEvent(
      { vendor: 'clickSend', event, messageId: 'OUT-1', delivered: false },
      sandbox().clickSend,
    );
    // The table of the contract: every channel has what an SMS has, a call the keys that were pressed besides.
    const payload = {
      ...documented(clickSend, 'smsReceipt'),
      ...(channel === 'voice' ? { digits: '' } : {}),
    };

    expect(differences(payload, payloadOf(only(targets)))).toEqual([]);
  });
});

describe("MSG91's sandbox pushes as documented", () => {
  const events = [...new Set(msg91.map(({ event }) => event))].filter((event) => event !== 'any');
  const cases: Array<[string, NonNullable<Msg91Push['form']>, string]> = [
    ...events.map((event): [string, 'new', string] => [event, 'new', '']),
    ['smsReport', 'v2', 'form v2'],
    ['smsReport', 'v3', 'form v3'],
    ['smsReport', 'v4', 'form v4'],
  ];

  it.each(cases)('%s (form %s)', (event, form, title) => {
    const payload = documented(msg91, event, title);
    // The marks of both directions are known for a message that goes out, too: a webhook says which it wants.
    const template = event === 'whatsAppStatus' ? { template: templateOf(payload) } : {};
    const [push] = pushesOf({ event: event as Msg91Event, ...template, form });

    expect(differences(payload, payloadOf(push ?? {}))).toEqual([]);
  });
});

/** The body of a webhook that asks for these fields. */
function templateOf(payload: object): string {
  return JSON.stringify(mapValues(payload, (_value, name) => `{{${name}}}`));
}

describe("Reach's sandbox pushes as documented", () => {
  it('a message that comes in', () => {
    sandbox().settings.reachPushUrl = 'http://127.0.0.1/push';
    const reply = { vendor: 'reach', from: '50255501234', body: 'SI' } as const;
    const { targets } = receiveMessage(reply, sandbox().reach);

    expect(differences(documented(reach, 'incomingMessage'), payloadOf(only(targets)))).toEqual([]);
  });

  it('a message that could not be sent', () => {
    sandbox().settings.reachPushUrl = 'http://127.0.0.1/push';
    sent('reach', 'sms', '50255501234');
    const order = { vendor: 'reach', event: 'sendError', messageId: 'OUT-1' } as const;
    const payload: IDataObject = Object(payloadOf(only(reportSendError(order, sandbox().reach).targets)));

    expect(differences(documented(reach, 'sendError'), payload)).toEqual([]);
  });
});
