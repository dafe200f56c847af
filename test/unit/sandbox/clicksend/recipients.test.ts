import { clickSendOf, useSandbox } from '../client';

const sandbox = useSandbox();

async function send(body: unknown) {
  return await clickSendOf(sandbox()).post('/sms/send', body);
}

async function sendOne(message: Record<string, unknown>) {
  const { data } = await send({ messages: [message] });
  return data.data.messages[0];
}

describe('recipients', () => {
  it('sends to every contact of a list, and the list wins over a number', async () => {
    const { data } = await send({
      messages: [{ to: '+61400000009', list_id: 9001, body: 'Hi all', custom_string: 'l' }],
    });
    expect(data.data.messages.map(({ to }: { to: string }) => to)).toEqual([
      '+61411000001',
      '+61411000002',
      '+61411000003',
    ]);
    expect(data.data.messages[0]).toMatchObject({ list_id: 9001, contact_id: 500001, custom_string: 'l' });
    expect(sandbox().ledger.messages()[0]).toMatchObject({ via: 'list 9001' });
  });

  it('refuses a list of more than 1,000 contacts as one row', async () => {
    const contacts = Array.from({ length: 1001 }, (_, index) => ({
      phone_number: `+6141${1000000 + index}`,
    }));
    const { list_id } = sandbox().clickSend.lists.add('Everybody', contacts);
    expect(await sendOne({ list_id, body: 'Hi' })).toMatchObject({ status: 'TOO_MANY_RECIPIENTS' });
  });

  it.each([
    ['0411 000 009', undefined, '+61411000009'],
    ['0211000009', 'NZ', '+64211000009'],
    ['61411000009', undefined, '+61411000009'],
    ['50255501234', 'GT', '+50255501234'],
  ])('reads %s with country %s as %s', async (to, country, expected) => {
    expect(await sendOne({ to, body: 'Hi', ...(country ? { country } : {}) })).toMatchObject({
      to: expected,
    });
  });

  it('neither counts nor charges the documented test numbers', async () => {
    const { data } = await send({ messages: [{ to: '+61422222222', body: 'Hi' }] });
    expect(data.data).toMatchObject({
      total_price: 0,
      messages: [{ message_parts: 0, message_price: '0.0000' }],
    });
  });

  it('shortens one address per message when asked to', async () => {
    const body = 'See https://example.com/a and https://example.com/b';
    const { data } = await send({ shorten_urls: true, messages: [{ to: '+61400000001', body }] });
    expect(data.data.messages[0].body).toBe('See https://smsg.example/Ab3dE and https://example.com/b');
  });
});

describe('calls that are refused as a whole', () => {
  const message = { to: '+61400000001', body: 'x' };

  it.each([
    ['an unknown field', { messages: [{ ...message, subject: 'x' }] }, 'messages.0.subject'],
    ['an empty optional text', { messages: [{ ...message, from: '' }] }, 'messages.0.from'],
    ['an unknown field beside the messages', { messages: [message], media_file: 'x' }, 'media_file'],
    ['a text as list id', { messages: [{ list_id: 'all', body: 'x' }] }, 'messages.0.list_id'],
    ['no messages', { messages: [] }, 'messages'],
    ['1,001 messages', { messages: Array.from({ length: 1001 }, () => message) }, 'messages'],
  ])('refuses %s', async (_name, body, field) => {
    const { status, data } = await send(body);
    expect(status).toBe(400);
    expect(data).toMatchObject({
      http_code: 400,
      response_code: 'BAD_REQUEST',
      response_msg: 'Invalid input.',
    });
    expect(Object.keys(data.data)).toEqual([field]);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('refuses what is not JSON', async () => {
    const { status } = await send('messages');
    expect(status).toBe(400);
  });
});
