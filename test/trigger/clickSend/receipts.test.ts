import type { INodeParameters } from 'n8n-workflow';
import type { Channel } from '../../sandbox/ledger';
import { clickSendEvent, type ClickSendPush } from '../../sandbox/clicksend/push/order';
import { useSandbox } from '../../workflow/sandbox';
import { delivered, itemsOf, Stage } from './stage';

const sandbox = useSandbox();

async function listening(event: string, options: INodeParameters = {}): Promise<Stage> {
  const stage = new Stage(sandbox(), { event, options });
  await stage.activate();
  return stage;
}

/** A message that ClickSend accepted before. */
function accepted(channel: Channel) {
  const [message] = sandbox().ledger.record({
    vendor: 'clickSend',
    channel,
    direction: 'out',
    id: 'OUT-1',
    reference: 'ref-5',
    from: '+61431111112',
    to: '+61422000111',
    body: 'Hello Ada',
    state: 'accepted',
  });
  return message ?? fail();
}

/** What ClickSend pushes to the rule of this trigger. */
function pushOf(order: ClickSendPush) {
  const [target] = clickSendEvent(order, sandbox().clickSend).targets;
  return delivered(target ?? fail());
}

function fail(): never {
  throw new Error('ClickSend pushes this to nobody');
}

const CHANNELS = ['sms', 'voice', 'email', 'fax'] as const;

describe.each(CHANNELS)('a receipt of %s', (channel) => {
  const event = `${channel}Receipt` as const;
  const arrives = { vendor: 'clickSend', event, messageId: 'OUT-1' } as const;

  it('is one tidy item', async () => {
    const stage = await listening(event);
    const { at } = accepted(channel === 'email' ? 'email' : channel);
    const run = await stage.receive(pushOf(arrives));
    const sent = Math.floor(at / 1000);
    const [item] = itemsOf(run);

    expect(run.answer).toMatchObject({ status: 200, sentBy: 'n8n' });
    expect(itemsOf(run)).toEqual([
      {
        event,
        message_id: 'OUT-1',
        message_type: channel,
        status: 'Delivered',
        status_code: 201,
        status_text: 'Success: Message received on handset.',
        isFinal: true,
        error_code: null,
        error_text: null,
        timestamp_send: sent,
        timestampSendIso: new Date(sent * 1000).toISOString(),
        timestamp: expect.any(Number),
        timestampIso: new Date(Number(item?.timestamp) * 1000).toISOString(),
        custom_string: 'ref-5',
        ...(channel === 'voice' ? { digits: '' } : {}),
        user_id: 1001,
        subaccount_id: 2002,
        accountMatches: true,
        deliveryKey: 'OUT-1:201',
      },
    ]);
  });

  it('starts nothing when it comes again, unless the status is another one', async () => {
    const stage = await listening(event);
    accepted(channel);
    const first = pushOf({ ...arrives, delivered: false, statusCode: '300' });
    const last = pushOf({ ...arrives, delivered: false });
    const runs = [first, first, last, last, first].map((push) => () => stage.receive(push));
    const started: boolean[] = [];
    for (const run of runs) started.push((await run()).startsExecution);

    expect(started).toEqual([true, false, true, false, false]);
  });

  it('may be wanted only when it is final', async () => {
    const stage = await listening(event, { finalStatusesOnly: true });
    accepted(channel);
    const changing = await stage.receive(pushOf({ ...arrives, delivered: false, statusCode: '300' }));

    expect([changing.startsExecution, changing.answer?.status]).toEqual([false, 200]);
    const run = await stage.receive(pushOf({ ...arrives, delivered: false }));
    expect(itemsOf(run)).toMatchObject([
      {
        status: 'Undelivered',
        status_code: 301,
        isFinal: true,
        error_code: 301,
        error_text: 'Absent subscriber',
      },
    ]);
  });
});

describe('the key that was pressed in a call', () => {
  it.each(['1', '#', '0012'])('is the text %s', async (digits) => {
    const stage = await listening('voiceReceipt');
    accepted('voice');
    const push = pushOf({ vendor: 'clickSend', event: 'voiceReceipt', messageId: 'OUT-1', digits });

    expect(itemsOf(await stage.receive(push))).toMatchObject([{ digits }]);
  });

  it('is read from the fewer fields of a real sample', async () => {
    const stage = await listening('voiceReceipt', { includeRawPayload: true });
    const payload = {
      timestamp_send: '1750000000',
      message_id: '1F000007',
      user_id: '1001',
      timestamp: '1750000040',
      messageid: '1F000007',
      status_text: 'Success: Message received on handset.',
      subaccount_id: '2002',
      message_type: 'voice',
      status: 'Delivered',
      status_code: '201',
      digits: '1',
    };
    const body = new URLSearchParams(payload).toString();

    expect(itemsOf(await stage.receive(stage.push({}, { body })))).toMatchObject([
      { message_id: '1F000007', custom_string: null, error_code: null, timestamp: 1750000040, raw: payload },
    ]);
  });
});
