import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { ClickSendTrigger } from '../../../../nodes/ClickSend/ClickSendTrigger.node';
import { dedicatedNumber } from '../../../sandbox/clicksend/senders';
import { useSandbox } from '../../sandbox';
import { open, openAll } from './open';

const sandbox = useSandbox();
const asked = () =>
  sandbox()
    .requests.all()
    .map(({ path, query }) => `${path}?${query}`);

describe('the picker of contact lists', () => {
  it('shows one page at a time, with the number of contacts', async () => {
    for (let index = 0; index < 250; index++) sandbox().clickSend.lists.add(`List ${index}`);
    const first = await open(sandbox(), 'searchContactLists');

    expect(first.results).toHaveLength(100);
    expect(first.paginationToken).toBe('2');
    expect(asked()).toEqual(['/lists?page=1&limit=100']);
    const all = await openAll(sandbox(), 'searchContactLists');
    expect(new Set(all.map(({ value }) => value)).size).toBe(sandbox().clickSend.lists.all().length);
    expect(all.find(({ name }) => name.startsWith('List 7 '))?.name).toBe('List 7 (0 contacts)');
  });

  it('looks on all pages for what was typed', async () => {
    for (let index = 0; index < 250; index++) sandbox().clickSend.lists.add(`List ${index}`);
    const [list] = sandbox().clickSend.lists.all().slice(-1);
    const { results, paginationToken } = await open(sandbox(), 'searchContactLists', {
      filter: ' list 249 ',
    });

    expect(results).toEqual([{ name: 'List 249 (0 contacts)', value: String(list?.list_id) }]);
    expect(paginationToken).toBeUndefined();
  });

  it.each([
    ['a wrong key', { kind: 'status', status: 401 } as const, /Check the username and API key/],
    ['an error inside of HTTP 200', { kind: 'errorInside' } as const, /ClickSend/],
  ])('says why it is empty: %s', async (_case, fault, message) => {
    sandbox().faults.order({ vendor: 'clickSend', path: '/lists', times: 'always', ...fault });

    await expect(open(sandbox(), 'searchContactLists')).rejects.toThrow(message);
  });
});

describe('the picker of contacts', () => {
  const toList = { resource: 'sms', operation: 'send', sendTo: 'list' };
  const listId = (value: string) => ({
    parameters: { ...toList, listId: { __rl: true, mode: 'id', value } },
  });

  it('shows those of the chosen list, by name and where they are reached', async () => {
    const list = sandbox().clickSend.lists.add('Friends', [
      { phone_number: '+61411111111', first_name: 'Ada', last_name: 'Demo' },
      { phone_number: '+61422222222' },
      { phone_number: '', email: 'bob@example.com', first_name: 'Bob' },
      { phone_number: '' },
    ]);
    const { results } = await open(sandbox(), 'searchContacts', listId(String(list.list_id)));
    const last = String(list.contacts.at(-1)?.contact_id);

    expect(results.map(({ name }) => name)).toEqual([
      '+61422222222',
      'Ada Demo (+61411111111)',
      'Bob (bob@example.com)',
      `Contact ${last}`,
    ]);
    expect(results.map(({ value }) => Number(value)).sort()).toEqual(
      list.contacts.map(({ contact_id: id }) => id).sort(),
    );
  });

  it('takes the list as it was typed or by an expression', async () => {
    const { list_id: id } = sandbox().clickSend.lists.add('Friends', [{ phone_number: '+61411111111' }]);

    expect(
      (await open(sandbox(), 'searchContacts', { parameters: { ...toList, listId: `${id}` } })).results,
    ).toHaveLength(1);
  });

  it.each([[''], ['my list']])('asks for a list first when there is "%s"', async (value) => {
    await expect(open(sandbox(), 'searchContacts', listId(value))).rejects.toThrow(/'Contact List' first/);
    expect(asked()).toEqual([]);
  });
});

describe('the picker of return addresses', () => {
  it('shows each in one line', async () => {
    const { results } = await open(sandbox(), 'searchReturnAddresses', { filter: 'perth' });

    expect(results).toEqual([{ name: 'Demo Pty, 9 Back St, Perth, 6000, AU', value: '4001' }]);
  });
});

describe('the picker of templates', () => {
  it('shows the beginning of the text', async () => {
    const body = 'Dear customer, your appointment is tomorrow at nine';
    sandbox().clickSend.templates.add({ template_name: 'Appointment', body });
    const { results } = await open(sandbox(), 'searchTemplates');

    expect(results.map(({ name }) => name)).toContain(
      'Appointment: Dear customer, your appointment is tomor...',
    );
    expect(results).toContainEqual({ name: 'Reminder: See you tomorrow at 9.', value: '632' });
  });
});

describe('the picker of email addresses', () => {
  it('shows only verified ones', async () => {
    const { results } = await open(sandbox(), 'searchEmailAddresses');

    expect(results).toEqual([{ name: 'shop@example.com', value: '7001' }]);
  });
});

describe('the picker of numbers that an MMS or a fax comes from', () => {
  const labels = async (filter?: string) =>
    (await open(sandbox(), 'searchSenderNumbers', { filter })).results.map(({ name }) => name);

  it('shows dedicated numbers alone, and what each is for', async () => {
    const { numbers } = sandbox().clickSend.senders;
    numbers.push(dedicatedNumber('+61400000001', { notes: 'Shop', type: 'mms' }));
    numbers.push(dedicatedNumber('+61400000002', { type: null }));

    expect(await labels()).toEqual([
      '+14055551234 (United States): SMS',
      '+61400000001 (Shop): MMS',
      '+61400000002',
      '+61431111112 (Australia): SMS',
    ]);
    expect(await labels('mms')).toEqual(['+61400000001 (Shop): MMS']);
    expect(asked()).toEqual(Array.from({ length: 2 }, () => '/numbers?page=1&limit=100'));
  });

  it('is the one that their sender has', () => {
    const sends = new ClickSend().description.properties.filter(({ displayOptions }) =>
      displayOptions?.show?.operation?.includes('send'),
    );
    const senders = sends.flatMap(({ displayOptions, options = [] }) =>
      options.flatMap((option) =>
        'modes' in option && option.name === 'from'
          ? `${String(displayOptions?.show?.resource)}: ${option.modes?.[0]?.typeOptions?.searchListMethod}`
          : [],
      ),
    );

    expect(senders.sort()).toEqual([
      'fax: searchSenderNumbers',
      'mms: searchSenderNumbers',
      'sms: searchSenders',
    ]);
  });
});

describe("the trigger's picker of numbers", () => {
  const numbers = async (filter?: string) =>
    await open(sandbox(), 'searchDedicatedNumbers', { filter }, new ClickSendTrigger());

  it('begins with all numbers', async () => {
    sandbox().clickSend.senders.numbers.push(dedicatedNumber('+61400000001', { notes: 'Support' }));

    expect((await numbers()).results).toEqual([
      { name: 'All Numbers', value: '*' },
      { name: '+14055551234 (United States)', value: '+14055551234' },
      { name: '+61400000001 (Support)', value: '+61400000001' },
      { name: '+61431111112 (Australia)', value: '+61431111112' },
    ]);
  });

  it('offers all numbers on an account without any', async () => {
    sandbox().clickSend.senders.numbers = [];

    expect((await numbers()).results).toEqual([{ name: 'All Numbers', value: '*' }]);
  });

  it('finds a number by its country', async () => {
    expect((await numbers('states')).results.map(({ value }) => value)).toEqual(['+14055551234']);
  });
});
