import type { INodeParameters } from 'n8n-workflow';
import { clickSendEvent } from '../../sandbox/clicksend/push/order';
import { useSandbox } from '../../workflow/sandbox';
import { delivered, itemsOf, Stage } from './stage';

const sandbox = useSandbox();

describe('a fax that comes in', () => {
  const arrives = {
    vendor: 'clickSend',
    event: 'faxInbound',
    from: '+61261110001',
    to: '+61261119999',
  } as const;

  async function listening(options: INodeParameters = {}): Promise<Stage> {
    const stage = new Stage(sandbox(), { event: 'faxInbound', options });
    await stage.activate();
    return stage;
  }

  it('is passed on as it comes', async () => {
    const stage = await listening();
    const [target] = clickSendEvent(arrives, sandbox().clickSend).targets;
    if (target === undefined) throw new Error('ClickSend pushes this to nobody');
    const push = delivered(target);
    const fields = Object.fromEntries(new URLSearchParams(String(push.body)));

    expect(itemsOf(await stage.receive(push))).toEqual([
      { event: 'faxInbound', ...fields, accountMatches: true, deliveryKey: fields.message_id },
    ]);
    expect((await stage.receive(push)).startsExecution).toBe(false);
  });

  it('has whatever fields ClickSend sends, in whatever types', async () => {
    const stage = await listening();
    const payload = {
      pages: '3',
      nested: { url: 'https://files.example.com/a.pdf' },
      list: [1],
      empty: null,
    };

    expect(itemsOf(await stage.receive(stage.push(payload)))).toEqual([
      {
        event: 'faxInbound',
        ...payload,
        accountMatches: null,
        deliveryKey: expect.stringMatching(/^[\w-]{22}$/),
      },
    ]);
    expect((await stage.receive(stage.push(payload))).startsExecution).toBe(false);
  });

  it('can be that of one number only', async () => {
    await listening({ dedicatedNumber: '+61261119998' });

    expect(sandbox().clickSend.faxInboundRules.all()).toMatchObject([{ dedicated_number: '+61261119998' }]);
    expect(clickSendEvent(arrives, sandbox().clickSend).targets).toEqual([]);
  });

  it('ends in a sentence where the account has no fax', async () => {
    const stage = new Stage(sandbox(), { event: 'faxInbound' });
    const path = '/automations/fax/inbound';
    sandbox().faults.order({ vendor: 'clickSend', path, kind: 'status', status: 404, times: 'always' });

    await expect(stage.activate()).rejects.toThrow(/closed fax to new customers/);
    await stage.deactivate();
  });
});
