import { clickSendOf, useSandbox } from '../client';

const sandbox = useSandbox();
const post = async (path: string, body: unknown) => await clickSendOf(sandbox()).post(path, body);
const keys = (row: object) => Object.keys(row).sort();

const mms = {
  media_file: 'https://example.com/cat.jpg',
  messages: [
    { source: 'n8n', to: '+61411111111', subject: 'Hello', body: 'A picture', custom_string: 'ref-3' },
  ],
};
const voice = {
  messages: [
    {
      source: 'n8n',
      to: '+61411111111',
      body: 'Your code is 1, 2, 3',
      lang: 'en-au',
      voice: 'female',
      custom_string: 'ref-7',
      require_input: 1,
      machine_detection: 0,
    },
  ],
};
const fax = {
  file_url: 'https://example.com/contract.pdf',
  messages: [{ source: 'n8n', to: '+61261111111', custom_string: 'ref-1' }],
};
const address = {
  address_name: 'Ada Demo',
  address_line_1: '1 Sample St',
  address_line_2: 'Unit 4',
  address_city: 'Perth',
  address_state: 'WA',
  address_postal_code: '11111',
  address_country: 'AU',
  return_address_id: 4001,
  schedule: 0,
  custom_string: 'ref-2',
};
const letter = {
  file_url: 'https://example.com/letter.pdf',
  template_used: 0,
  colour: 1,
  duplex: 1,
  priority_post: 0,
  source: 'n8n',
  recipients: [address],
};
const postcard = {
  file_urls: ['https://example.com/a.pdf', 'https://example.com/b.pdf'],
  recipients: [address],
};

describe('the documented examples', () => {
  const summary = ['_currency', 'messages', 'queued_count', 'total_count', 'total_price'];
  const parcel = ['_currency', 'queued_count', 'recipients', 'total_count', 'total_price'];

  it.each([
    ['/mms/send', mms, summary, 'Messages queued for delivery.'],
    ['/voice/send', voice, summary, 'Messages queued for delivery.'],
    ['/fax/send', fax, summary, 'Fax queued for delivery.'],
    ['/post/letters/send', letter, parcel, 'Letters queued for delivery.'],
    ['/post/postcards/send', postcard, parcel, 'Postcard queued for delivery.'],
  ])('%s answers in its envelope and accepts the message', async (path, body, names, text) => {
    const { status, data } = await post(path, body);

    expect([status, data.response_code, data.response_msg]).toEqual([200, 'SUCCESS', text]);
    expect(keys(data.data)).toEqual(names);
    expect(sandbox().ledger.size).toBe(1);
  });

  it.each([
    [
      '/mms/send',
      mms,
      'list_id contact_id message_id to subject from body country custom_string schedule message_parts message_price _media_file_url status',
    ],
    [
      '/voice/send',
      voice,
      'user_id subaccount_id list_id message_id to to_type from voice lang body carrier country custom_string schedule message_parts message_price date_added require_input machine_detection status',
    ],
    [
      '/fax/send',
      fax,
      'user_id subaccount_id list_id message_id to from carrier country custom_string schedule message_pages message_price status_code status_text date_added from_email _file_url status',
    ],
    [
      '/post/letters/send',
      letter,
      'user_id subaccount_id message_id address_name address_line_1 address_line_2 address_city address_state address_postal_code address_country return_address_id custom_string schedule source colour duplex post_pages post_price priority_post date_added status _file_url _return_address _api_username',
    ],
    [
      '/post/postcards/send',
      postcard,
      'user_id subaccount_id message_id address_name address_line_1 address_line_2 address_city address_state address_postal_code address_country return_address_id letter_file_name schedule ip_address source post_price priority status date_added _file_url _return_address _api_username',
    ],
  ])('%s gives its row every documented key', async (path, body, names) => {
    const { data } = await post(path, body);
    const [row] = data.data.messages ?? data.data.recipients;

    expect(keys(row)).toEqual(names.split(' ').sort());
  });
});

describe('what is refused', () => {
  it.each([
    ['/mms/send', { ...mms, media_file: undefined }, { media_file: 'The field is required.' }],
    ['/mms/send', { ...mms, messages: [] }, { messages: 'There must be at least one message.' }],
    ['/mms/send', { ...mms, shorten_urls: true }, { shorten_urls: 'The field is unknown.' }],
    [
      '/voice/send',
      { messages: [{ ...voice.messages[0], from: '+61' }] },
      { 'messages.0.from': 'The field is unknown.' },
    ],
    [
      '/fax/send',
      { ...fax, file_url: 'https://example.com/a.docx' },
      { file_url: 'The file cannot be read.' },
    ],
    [
      '/post/letters/send',
      { ...letter, colour: true },
      { colour: expect.stringContaining('must be one of') },
    ],
    [
      '/post/letters/send',
      { ...letter, recipients: [{ ...address, address_state: '' }] },
      { 'recipients.0.address_state': expect.any(String) },
    ],
    ['/post/postcards/send', { ...postcard, file_urls: [] }, { file_urls: expect.any(String) }],
    ['/uploads?convert=pdf', { content: 'QQ==' }, { convert: expect.stringContaining('must be one of') }],
    [
      '/uploads?convert=mms',
      { content: 'data:image/gif;base64,QQ==' },
      { content: 'The value must be base64.' },
    ],
  ])('%s refuses %j as a whole', async (path, body, problems) => {
    const { status, data } = await post(path, body);

    expect([status, data.response_msg]).toEqual([400, 'Invalid input.']);
    expect(data.data).toMatchObject(problems);
    expect(sandbox().ledger.size).toBe(0);
  });

  it.each([
    ['/mms/send', { ...mms, media_file: 'https://example.com/cat.png' }, 'INVALID_MEDIA_FILE'],
    ['/mms/send', { ...mms, messages: [{ ...mms.messages[0], subject: '' }] }, 'SUBJECT_REQUIRED'],
    ['/voice/send', { messages: [{ ...voice.messages[0], lang: 'xx' }] }, 'INVALID_LANG'],
    ['/voice/send', { messages: [{ ...voice.messages[0], lang: 'pt-pt' }] }, 'INVALID_VOICE'],
    [
      '/post/letters/send',
      { ...letter, recipients: [{ ...address, return_address_id: 1 }] },
      'INVALID_RETURN_ADDRESS',
    ],
    [
      '/post/postcards/send',
      { ...postcard, recipients: [{ ...address, address_postal_code: '99904' }] },
      'INVALID_RECIPIENT',
    ],
  ])('%s refuses a row of %j alone', async (path, body, expected) => {
    const { data } = await post(path, body);
    const [row] = data.data.messages ?? data.data.recipients;

    expect(row.status).toBe(expected);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('is an address that was signed for another kind, or changed', async () => {
    const { data } = await post('/uploads?convert=fax', { content: 'QQ==' });
    const url: string = data.data._url;
    const statuses = [];
    for (const file_url of [url, url.split('?')[0], `${url}x`])
      statuses.push((await post('/fax/send', { ...fax, file_url })).status);

    expect(statuses).toEqual([200, 400, 400]);
    expect((await post('/post/letters/send', { ...letter, file_url: url })).status).toBe(400);
  });

  it('is everything of fax and post for an account that never had them', async () => {
    sandbox().clickSend.closedToPost = true;
    const calls = [
      ['/fax/send', fax],
      ['/fax/price', fax],
      ['/post/letters/send', letter],
      ['/post/postcards/price', postcard],
    ] as const;
    const statuses = await Promise.all(calls.map(async ([path, body]) => (await post(path, body)).status));

    expect(statuses).toEqual([403, 403, 403, 403]);
    expect((await post('/mms/send', mms)).status).toBe(200);
  });
});

it('a price accepts nothing and shows nothing in the history', async () => {
  for (const [path, body] of [
    ['/sms/price', { messages: [{ to: '+61411111111', body: 'Hi' }] }],
    ['/mms/price', mms],
    ['/post/letters/price', letter],
  ] as const)
    expect((await post(path, body)).status).toBe(200);

  expect(sandbox().ledger.size).toBe(0);
  expect(sandbox().clickSend.history).toEqual([]);
  expect(sandbox().clickSend.outbox.mms).toEqual([]);
});
