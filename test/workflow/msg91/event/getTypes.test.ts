import { seedPhonebook } from '../../../sandbox/msg91/segmento/phonebooks';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const create = operation(sandbox, 'event', 'create');
const getTypes = operation(sandbox, 'event', 'getTypes');
const replies = (body: unknown) =>
  sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
const at = '2026-10-06T09:30:00.000Z';

describe('MSG91: get event types', () => {
  it('gives a row per kind of event, with everything that is known of it', async () => {
    const events = { entries: [{ name: 'login' }, { name: 'purchase' }, { name: 'login' }] };
    await create({ phonebookId: seedPhonebook, identifier: '+919999999999', events });
    const { output } = await getTypes({ phonebookId: seedPhonebook });

    expect(sent(sandbox())[1]).toEqual([
      'GET',
      `/segmento/api/v1/suggestions/${seedPhonebook}/event_types`,
      '',
      '',
    ]);
    expect(jsonOf(output[0])).toEqual([
      { event_type_id: '1', name: 'login', description: null, createdAt: at, updatedAt: at },
      { event_type_id: '2', name: 'purchase', description: null, createdAt: at, updatedAt: at },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 0 }]);
  });

  it.each([
    ['a list of names in the envelope', { status: 'success', message: null, data: ['login', 'purchase'] }],
    ['a list of names alone', ['login', 'purchase']],
  ])('takes %s', async (_name, body) => {
    replies(body);
    const { output } = await getTypes({ phonebookId: seedPhonebook });

    expect(jsonOf(output[0])).toEqual([{ name: 'login' }, { name: 'purchase' }]);
  });

  it.each([[null], [{}], ['']])('gives no rows where there are none: %p', async (data) => {
    replies({ status: 'success', message: null, data });

    expect((await getTypes({ phonebookId: seedPhonebook })).output[0]).toEqual([]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    replies({ status: 'success', message: null, data: ['login'] });
    const { output } = await getTypes({ phonebookId: seedPhonebook, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      { status: 'success', message: null, data: ['login'], successful: true },
    ]);
  });

  it('uses the path that the user sets', async () => {
    await getTypes({ phonebookId: '7', options: { apiPath: '/segmento/api/v2/{phonebookId}/types' } });

    expect(sent(sandbox())[0]?.[1]).toBe('/segmento/api/v2/7/types');
  });

  it('tells each item its own outcome', async () => {
    const { output } = await getTypes(
      { phonebookId: '={{ $json.book }}', simplify: false },
      [{ book: seedPhonebook }, { book: '7' }],
      { onError: 'continueErrorOutput' },
    );

    expect(pairsOf(output[0])).toEqual([{ item: 0 }]);
    expect(pairsOf(output[1])).toEqual([{ item: 1 }]);
    expect(jsonOf(output[1])[0]?.error).toContain('Item 1: MSG91 refused it (404): Phonebook not found.');
  });

  it('asks nothing for a phonebook that is none', async () => {
    const { error } = await getTypes({ phonebookId: '={{ "my book" }}' });

    expect(error?.message).toBe("Item 0: 'Phonebook ID' is one word without spaces, not 'my book'");
    expect(sent(sandbox())).toEqual([]);
  });
});
