import { clickSendOf, useSandbox } from '../client';

/** Documented by ClickSend as accepted, neither sent nor charged. */
const phones = [
  ...['+61411111111', '+61422222222', '+61433333333', '+61444444444'],
  ...['+14055555555', '+14055555666', '+447777777777', '+8615555555555'],
];
const faxes = ['+61261111111', '+61262222222', '+61263333333'];
const postalCodes = ['11111', '22222', '33333'];

const address = {
  address_name: 'Ada Demo',
  address_line_1: '1 Sample St',
  address_city: 'Perth',
  address_state: 'WA',
  address_country: 'AU',
  return_address_id: 4001,
};
const pdf = 'https://example.com/a.pdf';

const channels = [
  ...phones.map((to) => ['/sms/send', to, { messages: [{ to, body: 'Hello' }] }] as const),
  ...phones.map(
    (to) =>
      [
        '/mms/send',
        to,
        { media_file: 'https://example.com/a.jpg', messages: [{ to, subject: 'Hi', body: 'Hello' }] },
      ] as const,
  ),
  ...phones.map(
    (to) =>
      ['/voice/send', to, { messages: [{ to, body: 'Hello', lang: 'en-us', voice: 'female' }] }] as const,
  ),
  ...faxes.map((to) => ['/fax/send', to, { file_url: pdf, messages: [{ to }] }] as const),
  ...postalCodes.flatMap((code) => {
    const recipients = [{ ...address, address_postal_code: code }];
    return [
      ['/post/letters/send', code, { file_url: pdf, colour: 0, duplex: 0, recipients }] as const,
      ['/post/postcards/send', code, { file_urls: [pdf], recipients }] as const,
    ];
  }),
];

const sandbox = useSandbox();

describe("ClickSend's documented test values", () => {
  it.each(channels)('%s accepts %s and charges nothing', async (path, _recipient, body) => {
    const { data } = await clickSendOf(sandbox()).post(path, body);
    const { total_price: total, messages, recipients } = data.data;
    const [{ status, message_price: price, post_price: postage }] = messages ?? recipients;

    expect([data.response_code, status, total, price ?? postage]).toEqual([
      'SUCCESS',
      'SUCCESS',
      0,
      '0.0000',
    ]);
  });

  it.each([
    ['nocredit', 'INSUFFICIENT_CREDIT'],
    ['notactive', 'ACCOUNT_NOT_ACTIVATED'],
  ])('the user %s is refused in each channel, row by row', async (username, expected) => {
    const client = clickSendOf(sandbox());
    const auth = { username, password: 'any key' };
    const statuses = await Promise.all(
      channels.map(async ([path, , body]) => {
        const { data } = await client.post(path, body, { auth });
        return (data.data.messages ?? data.data.recipients)[0].status;
      }),
    );

    expect(new Set(statuses)).toEqual(new Set([expected]));
    expect(sandbox().ledger.size).toBe(0);
  });
});
