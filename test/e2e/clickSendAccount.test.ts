import { itemsOf } from '../../scripts/n8n/api/executions';
import { stage } from './stage/stage';
import { jsonOf, ourNode, runNode } from './stage/workflows';

const run = async (resource: string, operation: string, parameters: Record<string, unknown> = {}) => {
  const execution = await runNode(ourNode('clickSend', { resource, operation, ...parameters }));
  return jsonOf(itemsOf(execution, 'clickSend'));
};

const typed = (value: unknown) => ({ __rl: true, mode: 'id', value: String(value) });
const to = '+61412000001';
const accepted = () => stage().sandbox.ledger.messages({ vendor: 'clickSend', direction: 'out' });
const address = {
  addressName: 'Ada Demo',
  addressLine1: '1 Sample St',
  addressCity: 'Perth',
  addressState: 'WA',
  addressPostalCode: '6000',
  addressCountry: typed('AU'),
};

beforeEach(() => stage().sandbox.reset());

describe('ClickSend, SMS', () => {
  it('is previewed, priced, scheduled, found and cancelled', async () => {
    expect(await run('sms', 'preview', { body: 'Hello' })).toMatchObject([{ segments: 1 }]);
    expect(await run('sms', 'calculatePrice', { to, body: 'Hello' })).toMatchObject([{ sent: false }]);
    const additionalFields = { schedule: '={{ $now.plus(1, "day").toISO() }}', customString: 'e2e' };
    const message = { bodySource: 'template', templateId: typed(631), to, additionalFields };
    const [sms] = await run('sms', 'send', message);
    expect(accepted()).toMatchObject([{ to, reference: 'e2e', state: 'scheduled' }]);
    const filters = { customString: 'e2e' };
    expect(await run('sms', 'getMany', { filters })).toMatchObject([{ message_id: sms?.message_id }]);
    expect(await run('sms', 'cancel', { messageId: sms?.message_id })).toMatchObject([{ cancelled: true }]);
    expect(await run('sms', 'cancelAll', { cancelWhat: 'all', confirm: true })).toMatchObject([{ count: 0 }]);
    expect(await run('sms', 'getReceipts')).toEqual([]);
  });
});

describe('ClickSend, media and MMS', () => {
  it('uploads a picture and sends it', async () => {
    const picture = {
      contentSource: 'base64',
      content: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    };
    const [upload] = await run('media', 'convert', { ...picture, convert: 'mms' });
    const message = { to, subject: 'Hello', body: 'A picture', mediaFile: upload?._url };
    expect(await run('mms', 'calculatePrice', message)).toMatchObject([{ sent: false }]);
    expect(await run('mms', 'send', message)).toMatchObject([{ accepted: true }]);
    expect(await run('mms', 'getMany')).toMatchObject([{ _media_file_url: upload?._url }]);
  });
});

describe('ClickSend, voice, fax, letter and postcard', () => {
  it('calls a number', async () => {
    const call = { to, body: 'Hello', lang: typed('en-au'), voice: 'female' };
    expect(await run('voice', 'calculatePrice', call)).toMatchObject([{ sent: false }]);
    expect(await run('voice', 'send', call)).toMatchObject([{ accepted: true }]);
    expect(await run('voice', 'getMany')).toHaveLength(1);
    expect(await run('voice', 'cancelAll', { confirm: true })).toMatchObject([{ count: 0 }]);
  });

  it('sends a fax', async () => {
    const fax = { to: '+61261111111', fileUrl: 'https://example.com/a.pdf' };
    expect(await run('fax', 'calculatePrice', fax)).toMatchObject([{ sent: false }]);
    expect(await run('fax', 'send', fax)).toMatchObject([{ accepted: true }]);
    expect(await run('fax', 'getMany')).toHaveLength(1);
  });

  it.each([
    ['letter', { fileUrl: 'https://example.com/a.pdf', colour: true }],
    ['postcard', { fileUrls: 'https://example.com/a.pdf, https://example.com/b.pdf' }],
  ])('posts a %s, and cancels one that is scheduled', async (resource, file) => {
    const post = { ...address, ...file, returnAddressId: typed(4001) };
    expect(await run(resource, 'calculatePrice', post)).toMatchObject([{ sent: false }]);
    const additionalFields = { schedule: '2099-01-01T00:00:00Z' };
    const [sent] = await run(resource, 'send', { ...post, additionalFields });
    expect(sent).toMatchObject({ accepted: true, address_name: 'Ada Demo' });
    expect(await run(resource, 'getMany')).toHaveLength(1);
    expect(await run(resource, 'cancel', { messageId: sent?.message_id })).toMatchObject([
      { cancelled: true },
    ]);
  });
});

describe('ClickSend, contacts and contact lists', () => {
  it('keeps contacts in lists', async () => {
    const [list] = await run('contactList', 'create', { listName: 'Friends' });
    const listId = typed(list?.list_id);
    const fileUrl = 'https://example.com/contacts.csv';
    await run('contactList', 'import', { listId, fileUrl, fieldOrder: 'phone, first_name' });
    const [contact] = await run('contact', 'create', { listId, phoneNumber: to });
    const one = { listId, contactId: typed(contact?.contact_id) };
    await run('contact', 'update', { ...one, updateFields: { firstName: 'Grace' } });
    expect(await run('contact', 'get', one)).toMatchObject([{ first_name: 'Grace', phone_number: to }]);
    expect(await run('contact', 'copy', { ...one, toListId: typed(9002) })).toMatchObject([
      { list_id: 9002 },
    ]);
    expect(await run('contact', 'move', { ...one, toListId: typed(9003) })).toMatchObject([
      { list_id: 9003 },
    ]);
    expect(await run('contact', 'getMany', { listId })).toEqual([]);
    expect(await run('contactList', 'removeDuplicates', { listId })).toMatchObject([{ deleted: 0 }]);
    const optOut = { listId: typed(9002), optOutListId: typed(9003) };
    expect(await run('contactList', 'removeOptedOut', optOut)).toMatchObject([{ deleted: 1 }]);
    expect(await run('contactList', 'update', { listId, listName: 'Pals' })).toMatchObject([
      { list_name: 'Pals' },
    ]);
    expect(await run('contactList', 'get', { listId })).toMatchObject([{ _contacts_count: 0 }]);
    expect(await run('contactList', 'search', { query: 'pals', type: 'list' })).toHaveLength(1);
    expect(await run('contactList', 'delete', { listId })).toMatchObject([{ deleted: true }]);
    const ada = { listId: typed(9001), contactId: typed(500001) };
    expect(await run('contact', 'delete', ada)).toMatchObject([{ deleted: true, contact_id: 500001 }]);
  });
});

describe('ClickSend, templates and return addresses', () => {
  it('keeps them', async () => {
    const [template] = await run('template', 'create', { templateName: 'Hi', body: 'Hello' });
    const templateId = typed(template?.template_id);
    await run('template', 'update', { templateId, updateFields: { body: 'Hello again' } });
    expect(await run('template', 'get', { templateId })).toMatchObject([{ body: 'Hello again' }]);
    expect(await run('template', 'delete', { templateId })).toMatchObject([{ deleted: true }]);
    const [home] = await run('returnAddress', 'create', address);
    const returnAddressId = typed(home?.return_address_id);
    await run('returnAddress', 'update', { returnAddressId, updateFields: { addressCity: 'Albany' } });
    expect(await run('returnAddress', 'get', { returnAddressId })).toMatchObject([
      { address_city: 'Albany' },
    ]);
    expect(await run('returnAddress', 'delete', { returnAddressId })).toMatchObject([{ deleted: true }]);
  });
});

describe('ClickSend, email and account', () => {
  it('sends an email', async () => {
    const email = { emailAddressId: typed(7001), to: 'ada@example.com', subject: 'Hi', body: '<p>Hello</p>' };
    expect(await run('email', 'send', email)).toMatchObject([{ accepted: true }]);
    expect(await run('email', 'getMany')).toHaveLength(1);
  });

  it('tells the balance and keeps the key to itself', async () => {
    const execution = await runNode(ourNode('clickSend', { resource: 'account', operation: 'get' }));
    expect(jsonOf(itemsOf(execution, 'clickSend'))).toMatchObject([{ balance: '103.456789' }]);
    expect(JSON.stringify(execution)).not.toContain(stage().sandbox.credentials.clickSendAccountApi.apiKey);
    expect(await run('account', 'getUsage', { year: 2026, month: 1 })).not.toEqual([]);
  });
});
