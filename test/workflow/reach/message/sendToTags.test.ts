import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const send = operation(sandbox, 'message', 'sendToTags');
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: send message to tags', () => {
  it('sends one request per item, to all tags of the item', async () => {
    const { output } = await send(
      { tags: '={{ $json.tags }}', message: 'Promo', ...inTurn, additionalFields: { id: '={{ $json.id }}' } },
      [
        { tags: ['clientes', 'vip'], id: 'p-1' },
        { tags: 'clientes, vip', id: 'p-2' },
      ],
    );

    expect(sent(sandbox())).toEqual([
      ['POST', '/messages/send', '', '{"tags":["clientes","vip"],"message":"Promo","id":"p-1"}'],
      ['POST', '/messages/send', '', '{"tags":["clientes","vip"],"message":"Promo","id":"p-2"}'],
    ]);
    expect(output[0][0]).toEqual({
      json: {
        accepted: true,
        reference: 'p-1',
        status: 'PENDING',
        short_code: '0050230000999',
        message: 'Promo',
        created_on: expect.any(String),
        tags: ['clientes', 'vip'],
      },
      pairedItem: { item: 0 },
    });
    expect(output[0][1]?.pairedItem).toEqual({ item: 1 });
  });

  it('always gives an ID, the only handle there is: the answer has no message_id', async () => {
    const { output } = await send({ tags: ['vip'], message: 'Promo', simplify: false });
    const [item] = jsonOf(output[0]);
    const { id } = JSON.parse(sent(sandbox())[0]?.[3] ?? '');

    expect(item).toMatchObject({
      accepted: true,
      reference: id,
      id,
      total_recipients: 0,
      is_billable: false,
    });
    expect(item).not.toHaveProperty('message_id');
  });

  it('refuses a message to nobody before any request', async () => {
    const { error } = await send({ tags: '={{ [] }}', message: 'Promo' });

    expect(error?.message).toContain("'Tag Names or IDs' is empty");
    expect(sent(sandbox())).toEqual([]);
  });

  it('says what to do when no contact has the tag', async () => {
    const { output } = await send({ tags: ['nadie'], message: 'Promo' }, [{}], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining('put the tag on a contact first'),
      details: { code: '40003', outcome: 'rejected' },
    });
  });

  it('reaches everybody once when the answer was lost', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await send({ tags: ['clientes'], message: 'Promo' });

    expect(jsonOf(output[0])).toMatchObject([
      { accepted: true, alreadyAccepted: true, reference: expect.stringMatching(/^n8n/), tags: ['clientes'] },
    ]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['POST', 'POST', 'GET']);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ to }) => to),
    ).toEqual(['50255501234', '50255501235', '50255501236']);
  });

  it('tells its own ID from the same one of another message when the answer was lost', async () => {
    const parameters = { tags: ['vip'], additionalFields: { id: 'p-1' } };
    await send({ ...parameters, message: 'First' });
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'before' });
    const { output } = await send({ ...parameters, message: 'Second' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', reason: 'duplicate' });
  });
});
