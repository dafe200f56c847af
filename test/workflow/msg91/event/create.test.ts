import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { seedPhonebook } from '../../../sandbox/msg91/segmento/phonebooks';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const create = operation(sandbox, 'event', 'create');
const asha = { phonebookId: seedPhonebook, identifier: 'asha@example.com' };
const PATH = `/segmento/api/v1/phonebooks/${seedPhonebook}/events`;
const purchase = {
  name: 'purchase',
  timestamp: '2026-10-06T15:00:00+05:30',
  properties: { pairs: [{ name: 'sku', value: 'A-1' }] },
};
const recorded = () => sandbox().msg91.phonebooks.get(seedPhonebook)?.events ?? [];

describe('MSG91: create user events', () => {
  it('sends many events of one user in one request', async () => {
    const { output, error } = await create({ ...asha, events: { entries: [purchase, { name: 'login' }] } });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        PATH,
        '',
        '{"identifier":"asha@example.com","events":[' +
          '{"name":"purchase","timestamp":"2026-10-06T09:30:00Z","properties":{"sku":"A-1"}},{"name":"login"}]}',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          identifier: 'asha@example.com',
          phonebookId: seedPhonebook,
          events: 2,
          status: 'success',
          message: 'Events recorded',
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it.each([
    ['text', '[{"name":"purchase","properties":{"amount":499},"timestamp":1791279000}]'],
    ['an expression', '={{ [{ name: "purchase", properties: { amount: 499 }, timestamp: 1791279000 }] }}'],
  ])('takes a list as JSON: %s', async (_name, eventsJson) => {
    await create({ ...asha, eventsInput: 'json', eventsJson });

    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '').events).toEqual([
      { name: 'purchase', timestamp: '2026-10-06T09:30:00Z', properties: { amount: '499' } },
    ]);
    expect(recorded()).toHaveLength(1);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await create({ ...asha, events: { entries: [purchase] }, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        message: 'Events recorded',
        data: {},
        errors: null,
        successful: true,
        accepted: true,
      },
    ]);
  });

  it('tells each item its own outcome, in the words of MSG91', async () => {
    const { output } = await create(
      { ...asha, identifier: '={{ $json.user }}', events: { entries: [purchase] } },
      [{ user: '+919999999999' }, { user: 'nobody' }, { user: 'lee@example.com' }],
      { onError: 'continueErrorOutput' },
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }, { item: 2 }], [{ item: 1 }]]);
    expect(jsonOf(output[1])[0]?.error).toContain('Item 1: MSG91 refused it (400): Invalid identifier.');
    expect(jsonOf(output[1])[0]?.details).toMatchObject({
      outcome: 'rejected',
      code: '400',
      text: 'Invalid identifier',
    });
    expect(recorded()).toHaveLength(2);
  });

  it('uses the path that the user sets, with the phonebook in its place', async () => {
    const options = { apiPath: '/segmento/api/v1/userEvents/{phonebookId}' };
    const { error } = await create({ ...asha, events: { entries: [purchase] }, options });

    expect(sent(sandbox())[0]?.[1]).toBe(`/segmento/api/v1/userEvents/${seedPhonebook}`);
    expect(error?.message).toContain('Route Missing. There is no such path: check the Base URL');
  });

  it.each([
    ['no event', { events: { entries: [] } }, "'Events' is empty: give at least one event"],
    [
      'an event without a name',
      { events: { entries: [{ name: '={{ "" }}' }] } },
      "'Events 1: Name' is empty",
    ],
    [
      'a property that is an object',
      { eventsInput: 'json', eventsJson: '[{"name":"a","properties":{"b":{"c":1}}}]' },
      "'Events (JSON) 1: Properties: b' must be text or a number",
    ],
    ['no user', { identifier: '={{ "" }}' }, "'Identifier' is empty"],
    ['no list', { eventsInput: 'json', eventsJson: '{"name":' }, "'Events (JSON)' must be a list of objects"],
    [
      'a bad time',
      { events: { entries: [{ ...purchase, timestamp: 'soon' }] } },
      "Timestamp' is not a date: 'soon'",
    ],
    ['a phonebook with a space', { phonebookId: 'my book' }, "'Phonebook ID' is one word"],
    [
      'a path that leaves the API',
      { options: { apiPath: 'https://x.test' } },
      "'API Path' must begin with a slash",
    ],
    ['a path upwards', { options: { apiPath: '/../x' } }, "'API Path' must begin with a slash"],
  ])('sends nothing for %s', async (_name, parameters, text) => {
    const { error } = await create({ ...asha, events: { entries: [purchase] }, ...parameters });

    expect(error?.message).toContain(text);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([
    ['a reset', { kind: 'reset', when: 'after' }],
    ['HTTP 500', { kind: 'status', status: 500, when: 'after' }],
    ['half an answer', { kind: 'truncate' }],
  ] as const)('is unknown after %s, and not recorded twice', async (_name, fault) => {
    sandbox().faults.order({ vendor: 'msg91', ...fault });
    const { output } = await create({ ...asha, events: { entries: [purchase] } }, [{}], {
      onError: 'continueRegularOutput',
      retryOnFail: { maxTries: 3 },
    });

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown' });
    expect(recorded()).toHaveLength(1);
  });
});
