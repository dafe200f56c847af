import { useSandbox } from '../../sandbox';
import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'send');
const hello = { to: '={{ $json.phone }}', body: 'Hello' };
const ada = [{ phone: '+61411111111' }];
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));
const later = '2099-01-31T09:00:00Z';

describe('ClickSend: send SMS', () => {
  it('puts three items into one request and gives each its own row', async () => {
    const { output, error } = await send(hello, [
      { phone: '+61411111111' },
      { phone: '+61 422 222 222' },
      { phone: '0061433333333' },
    ]);

    expect(error).toBeUndefined();
    expect(jsonOf(output[0]).map(({ to, accepted }) => [to, accepted])).toEqual([
      ['+61411111111', true],
      ['+61422222222', true],
      ['+61433333333', true],
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(sent(sandbox())).toHaveLength(1);
  });

  it('sends every field of a message as ClickSend names it, and no empty one', async () => {
    const additionalFields = {
      contactId: 500001,
      country: { __rl: true, mode: 'id', value: 'au' },
      customString: 'ref-5',
      excludeNoSenderIdRecipients: true,
      from: { __rl: true, mode: 'list', value: 'DemoCo' },
      fromEmail: 'ada@example.com',
      schedule: later,
    };
    await send({ to: '0411 111 111', body: 'Hello', additionalFields, options: { source: 'shop' } });
    await send({ ...hello, additionalFields: { customString: 'ref-6', country: '', from: '' } }, ada);

    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/sms/send',
        '',
        '{"messages":[{"source":"shop","to":"0411111111","custom_string":"ref-5","country":"AU","from":"DemoCo",' +
          '"from_email":"ada@example.com","schedule":4073533200,"body":"Hello","contact_id":500001,' +
          '"exclude_no_sender_id_recipients":true}]}',
      ],
      [
        'POST',
        '/sms/send',
        '',
        '{"messages":[{"source":"n8n","to":"+61411111111","custom_string":"ref-6","body":"Hello"}]}',
      ],
    ]);
  });

  it('gives a tidy item, as the editor shows it before a run', async () => {
    const { output } = await send({ ...hello, additionalFields: { customString: 'ref-7' } }, ada);

    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          reference: 'ref-7',
          message_id: expect.stringMatching(/^[0-9A-F-]{36}$/),
          status: 'SUCCESS',
          to: '+61411111111',
          from: '+61431111112',
          body: 'Hello',
          country: 'AU',
          schedule: expect.any(Number),
          message_parts: 0,
          message_price: '0.0000',
        },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('sms', 'send', output[0]);
  });

  it('gives the answer of a call with this message alone when Simplify is off', async () => {
    const items = [{ phone: '+61412000001' }, { phone: '+61412000002' }];
    const { output } = await send({ ...hello, simplify: false }, items);

    expect(jsonOf(output[0])).toMatchObject([
      {
        accepted: true,
        http_code: 200,
        response_code: 'SUCCESS',
        response_msg: 'Messages queued for delivery.',
        data: {
          total_price: 0.0792,
          total_count: 1,
          queued_count: 1,
          blocked_count: 0,
          messages: [{ to: '+61412000001', message_price: '0.0792' }],
          _currency: { currency_name_short: 'AUD' },
        },
      },
      { data: { total_count: 1, messages: [{ to: '+61412000002' }] } },
    ]);
    const [first] = jsonOf(output[0]);
    expect(Object.keys(Object(first?.data).messages[0])).toEqual(
      expect.arrayContaining([
        ...['direction', 'date', 'to', 'body', 'from', 'schedule', 'message_id', 'message_parts'],
        ...['message_price', 'from_email', 'list_id', 'custom_string', 'contact_id', 'user_id'],
        ...['subaccount_id', 'is_shared_system_number', 'country', 'carrier', 'status'],
      ]),
    );
  });

  it.each(Object.entries(rowStatusNumbers))('tells the row status of %s, %s', async (phone, status) => {
    const { output } = await send(hello, [{ phone }, ...ada], regular);

    expect(jsonOf(output[0])[0]?.error).toMatch(
      new RegExp(`^Item 0: ClickSend did not accept the message \\(${status}\\)\\. .+`),
    );
    expect(detailsOf(output[0])[0]).toMatchObject({ outcome: 'rejected', code: status, row: { status } });
    expect(jsonOf(output[0])[1]).toMatchObject({ accepted: true });
  });
});

describe('ClickSend: senders and links of SMS', () => {
  it('are said once for a request, and items that differ in them do not share one', async () => {
    const senders = {
      entries: [
        {
          recipientCountryCode: { __rl: true, mode: 'id', value: 'au' },
          senderType: 'own',
          senderId: 'DemoCo',
        },
        {
          recipientCountryCode: { __rl: true, mode: 'id', value: 'US' },
          senderType: 'shared_longcode',
          senderCountryCode: { __rl: true, mode: 'id', value: 'CA' },
        },
      ],
    };
    const items = [
      { phone: '+61411111111', short: true },
      { phone: '+61422222222', short: false },
      { phone: '+61433333333', short: true },
    ];
    await send({ ...hello, options: { senders, shortenUrls: '={{ $json.short }}' } }, items);

    const expected = [
      { recipient_country_code: 'AU', sender_id: 'DemoCo' },
      { recipient_country_code: 'US', sender_type: 'shared_longcode', sender_country_code: 'CA' },
    ];
    expect(bodies().map(({ senders: given, shorten_urls: short }) => [given, short])).toEqual([
      [expected, true],
      [expected, undefined],
    ]);
    expect(bodies().map(({ messages }) => messages.length)).toEqual([2, 1]);
  });
});
