import { itemsOf } from '../../scripts/n8n/api/executions';
import { stage } from './stage/stage';
import { jsonOf, ourNode, runNode } from './stage/workflows';

const sms = (parameters: Record<string, unknown>) =>
  ourNode('clickSend', { resource: 'sms', operation: 'send', ...parameters });

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    phone: `+614111${String(index).padStart(5, '0')}`,
    text: `Hello number ${index}`,
  }));

const sends = () => stage().sandbox.requests.all({ vendor: 'clickSend', path: '/sms/send' });
const accepted = () => stage().sandbox.ledger.messages({ vendor: 'clickSend', direction: 'out' });

beforeEach(() => stage().sandbox.reset());

describe('ClickSend, SMS: Send', () => {
  it('sends the items of a run in one request, each with its own outcome', async () => {
    const node = sms({ to: '={{ $json.phone }}', body: '={{ $json.text }}' });
    const execution = await runNode(node, people(3));
    expect(execution.status).toBe('success');
    expect(sends()).toHaveLength(1);
    expect(accepted().map(({ to, body }) => ({ phone: to, text: body }))).toEqual(people(3));
    expect(itemsOf(execution, 'clickSend')).toEqual(
      people(3).map(({ phone, text }, item) =>
        expect.objectContaining({
          json: expect.objectContaining({
            accepted: true,
            to: phone,
            body: text,
            message_id: expect.any(String),
          }),
          pairedItem: expect.objectContaining({ item }),
        }),
      ),
    );
  });

  it('takes 1,000 items in one request with Auto-Map', async () => {
    const items = people(1_000).map(({ phone, text }) => ({ to: phone, body: text }));
    const execution = await runNode(sms({ mappingMode: 'autoMapInputData' }), items);
    expect(sends()).toHaveLength(1);
    expect(accepted()).toHaveLength(1_000);
    expect(itemsOf(execution, 'clickSend')).toHaveLength(1_000);
  });

  it('sends to everybody in a list', async () => {
    const list = stage()
      .sandbox.clickSend.lists.all()
      .find(({ contacts }) => contacts.length > 1);
    const listId = { __rl: true, mode: 'id', value: String(list?.list_id) };
    const execution = await runNode(sms({ sendTo: 'list', listId, body: 'Hello all' }));
    expect(accepted()).toHaveLength(list?.contacts.length ?? 0);
    expect(itemsOf(execution, 'clickSend')).toHaveLength(list?.contacts.length ?? 0);
  });

  it('keeps the good when one row is refused: the bad one leaves by the error output', async () => {
    const items = [{ phone: '+61411111111' }, { phone: '+440000' }, { phone: '+61411111112' }];
    const node = sms({ to: '={{ $json.phone }}', body: 'Hello' });
    const execution = await runNode({ ...node, onError: 'continueErrorOutput' }, items);
    const [good, bad] = [itemsOf(execution, 'clickSend', 0), itemsOf(execution, 'clickSend', 1)];
    expect(jsonOf(good).map(({ to }) => to)).toEqual(['+61411111111', '+61411111112']);
    expect(jsonOf(bad)).toEqual([expect.objectContaining({ error: expect.any(String) })]);
    expect(bad[0]?.pairedItem).toMatchObject({ item: 1 });
  });

  it('stops before the first request when an item is known to be bad', async () => {
    const node = sms({ to: '={{ $json.phone }}', body: 'Hello' });
    const execution = await runNode(node, [{ phone: '+61411111111' }, { phone: 'not a number' }]);
    expect(execution.status).toBe('error');
    expect(execution.data.resultData.error?.message).toMatch(/To/);
    expect(sends()).toHaveLength(0);
  });

  it('sends nothing twice when n8n retries the node after a refused row', async () => {
    const items = [{ phone: '+61411111111' }, { phone: '+440000' }];
    const node = sms({ to: '={{ $json.phone }}', body: 'Hello' });
    const execution = await runNode({ ...node, retryOnFail: true, maxTries: 3, waitBetweenTries: 0 }, items);
    expect(execution.status).toBe('error');
    expect(accepted().map(({ to }) => to)).toEqual(['+61411111111']);
  });

  it("sends nothing twice on the editor's Retry", async () => {
    const items = [{ phone: '+61411111111' }, { phone: '+440000' }];
    const execution = await runNode(sms({ to: '={{ $json.phone }}', body: 'Hello' }), items);
    expect(execution.status).toBe('error');
    const { api } = stage();
    await api.executions.finished((await api.executions.retry(execution.id)).id);
    expect(accepted().map(({ to }) => to)).toEqual(['+61411111111']);
  });
});

describe('ClickSend, Contact List: Get Many', () => {
  it('gets every list of the account', async () => {
    const node = ourNode('clickSend', { resource: 'contactList', operation: 'getMany', returnAll: true });
    const execution = await runNode(node);
    const lists = stage().sandbox.clickSend.lists.all();
    expect(jsonOf(itemsOf(execution, 'clickSend')).map(({ list_name: name }) => name)).toEqual(
      lists.map(({ list_name: name }) => name),
    );
  });

  it('stops at the limit', async () => {
    const node = ourNode('clickSend', { resource: 'contactList', operation: 'getMany', limit: 1 });
    expect(itemsOf(await runNode(node), 'clickSend')).toHaveLength(1);
  });
});
