import { itemsOf } from '../../scripts/n8n/api/executions';
import { stage } from './stage/stage';
import { jsonOf, ourNode, runNode } from './stage/workflows';

const message = (operation: string, parameters: Record<string, unknown>) =>
  ourNode('reach', { resource: 'message', operation, ...parameters });

const toContact = (more: Record<string, unknown> = {}) =>
  message('sendToContact', {
    msisdn: { __rl: true, mode: 'id', value: '={{ $json.phone }}' },
    message: '=Hola {{ $json.name }}',
    ...more,
  });

const accepted = () => stage().sandbox.ledger.messages({ vendor: 'reach', direction: 'out' });

beforeEach(() => stage().sandbox.reset());

describe('Reach, Message', () => {
  it('sends to a contact per item, each with its own outcome', async () => {
    const items = [
      { phone: '50255501234', name: 'Ana' },
      { phone: '+502 5550-1235', name: 'José' },
    ];
    const execution = await runNode(toContact(), items);
    // Several requests are under way at a time, so either may be accepted first.
    expect(
      accepted()
        .map(({ to, body }) => [to, body])
        .sort(),
    ).toEqual([
      ['50255501234', 'Hola Ana'],
      ['50255501235', 'Hola José'],
    ]);
    expect(jsonOf(itemsOf(execution, 'reach'))).toEqual([
      expect.objectContaining({ accepted: true, msisdn: '50255501234', message_id: expect.any(String) }),
      expect.objectContaining({ accepted: true, msisdn: '50255501235', message_id: expect.any(String) }),
    ]);
  });

  it('sends once when the answer is lost on the way', async () => {
    stage().sandbox.faults.order({ vendor: 'reach', method: 'POST', kind: 'reset', when: 'after' });
    await runNode({ ...toContact(), onError: 'continueRegularOutput' }, [
      { phone: '50255501234', name: 'Ana' },
    ]);
    expect(accepted()).toHaveLength(1);
  });

  it('sends to everybody with a tag', async () => {
    const execution = await runNode(message('sendToTags', { tags: ['clientes'], message: 'Promo de hoy' }));
    expect(jsonOf(itemsOf(execution, 'reach'))).toEqual([
      expect.objectContaining({ accepted: true, reference: expect.any(String) }),
    ]);
    const tagged = stage()
      .sandbox.reach.contacts.tagged('clientes')
      .map(({ msisdn }) => msisdn);
    expect(
      accepted()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(tagged.sort());
  });

  it('gets the messages of a period', async () => {
    await runNode(toContact(), [{ phone: '50255501234', name: 'Ana' }]);
    const hour = 3_600_000;
    const execution = await runNode(
      message('getMany', {
        startDate: new Date(Date.now() - hour).toISOString(),
        endDate: new Date(Date.now() + hour).toISOString(),
        returnAll: true,
      }),
    );
    expect(jsonOf(itemsOf(execution, 'reach'))).toEqual([
      expect.objectContaining({ message: 'Hola Ana', msisdn: '50255501234' }),
    ]);
  });
});
