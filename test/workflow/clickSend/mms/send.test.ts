import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const send = operation(sandbox, 'mms', 'send');
const mediaFile = 'https://example.com/cat.jpg';
const hello = { to: '={{ $json.phone }}', subject: 'Hello', body: 'A picture', mediaFile };
const ada = [{ phone: '+61411111111' }];
const bodies = () =>
  sent(sandbox())
    .filter(([, path]) => path === '/mms/send')
    .map(([, , , body]) => JSON.parse(body));

describe('ClickSend: send MMS', () => {
  it('sends every field as ClickSend names it, the file beside the messages', async () => {
    const additionalFields = {
      country: 'AU',
      customString: 'ref-3',
      from: { __rl: true, mode: 'list', value: '+61 431 111 112' },
      fromEmail: 'ada@example.com',
      schedule: '2099-01-31T09:00:00Z',
    };
    const { error } = await send({ ...hello, additionalFields, options: { source: 'shop' } }, ada);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/mms/send',
        '',
        '{"media_file":"https://example.com/cat.jpg","messages":[{"source":"shop","to":"+61411111111",' +
          '"custom_string":"ref-3","country":"AU","from":"+61431111112","from_email":"ada@example.com",' +
          '"schedule":4073533200,"subject":"Hello","body":"A picture"}]}',
      ],
    ]);
  });

  it('gives a tidy item, or the answer of a call with this message alone', async () => {
    const tidy = await send({ ...hello, additionalFields: { customString: 'ref-4' } }, ada);
    const raw = await send({ ...hello, simplify: false }, [...ada, { phone: '+61412000001' }]);

    expect(jsonOf(tidy.output[0])).toEqual([
      {
        accepted: true,
        reference: 'ref-4',
        message_id: expect.any(String),
        status: 'SUCCESS',
        to: '+61411111111',
        from: '+61431111112',
        subject: 'Hello',
        body: 'A picture',
        country: 'AU',
        schedule: '',
        message_parts: 1,
        message_price: '0.0000',
      },
    ]);
    expectAsShown('mms', 'send', tidy.output[0]);
    expect(jsonOf(raw.output[0])[1]).toMatchObject({
      accepted: true,
      http_code: 200,
      response_code: 'SUCCESS',
      response_msg: 'Messages queued for delivery.',
      data: {
        total_price: 0.35,
        total_count: 1,
        queued_count: 1,
        messages: [{ list_id: null, contact_id: null, _media_file_url: mediaFile }],
        _currency: {},
      },
    });
  });

  it('puts messages with the same file into one request, and others into another', async () => {
    const items = [0, 1, 0].map((file, index) => ({
      phone: `+6141200000${index}`,
      file: `https://a.example/${file}.gif`,
    }));
    const { output } = await send({ ...hello, mediaFile: '={{ $json.file }}' }, items);

    expect(bodies().map(({ media_file: file, messages }) => [file, messages.length])).toEqual([
      ['https://a.example/0.gif', 2],
      ['https://a.example/1.gif', 1],
    ]);
    expect(jsonOf(output[0]).map(({ to }) => to)).toEqual(items.map(({ phone }) => phone));
  });

  it('takes the file of an item before the typed one when fields are mapped automatically', async () => {
    const items = [
      { to: '+61412000001', subject: 'A', body: 'B' },
      { to: '+61412000002', subject: 'A', body: 'B', media_file: 'https://a.example/own.gif' },
    ];
    await send({ mappingMode: 'autoMapInputData', mediaFile }, items);

    expect(bodies().map(({ media_file: file }) => file)).toEqual([mediaFile, 'https://a.example/own.gif']);
  });

  it('sends to a contact list, an item for each contact', async () => {
    const { output } = await send({ ...hello, sendTo: 'list', listId: '9001' });

    expect(bodies()[0].messages).toEqual([
      {
        source: 'n8n',
        list_id: 9001,
        custom_string: expect.any(String),
        subject: 'Hello',
        body: 'A picture',
      },
    ]);
    expect(pairsOf(output[0])).toEqual([0, 0, 0].map((item) => ({ item })));
  });

  it.each(Object.entries(rowStatusNumbers))('tells the row status of %s, %s', async (phone, status) => {
    const { output } = await send(hello, [{ phone }], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: status, row: { status } }]);
  });

  it.each([
    ['a subject of 21 characters', { subject: 'x'.repeat(21) }, "'Subject' has 21 characters: at most 20"],
    ['no subject', { subject: '={{ "" }}' }, "'Subject' is empty"],
    ['1,501 characters', { body: 'x'.repeat(1501) }, "'Message' has 1501 characters: at most 1500"],
    [
      '501 characters in Unicode',
      { body: 'ж'.repeat(501) },
      "'Message' has 501 characters: at most 500 are allowed with",
    ],
    ['a name as sender', { additionalFields: { from: 'DemoCo' } }, "'From' is not a phone number: 'DemoCo'"],
    ['a file that is on no web', { mediaFile: 'cat.jpg' }, "'Media File' must be a web address"],
    [
      'a picture that has to be converted',
      { mediaFile: 'https://a.example/cat.PNG' },
      "'Media File' must be a jpg or gif file, not png. Choose the file as binary data",
    ],
    ['no file', { mediaFile: '={{ "" }}' }, "'Media File' is empty"],
  ])('sends nothing with %s', async (_name, change, problem) => {
    const { error } = await send({ ...hello, ...change }, ada);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('takes an address as it was copied, with blanks around it', async () => {
    await send({ ...hello, mediaFile: '={{ $json.file }}' }, [{ ...ada[0], file: ` ${mediaFile}\n` }]);

    expect(bodies()[0].media_file).toBe(mediaFile);
  });

  it('takes 1,500 characters, or 500 in Unicode', async () => {
    const items = ['x'.repeat(1500), 'ж'.repeat(500)].map((body) => ({ ...ada[0], body }));
    const { output } = await send({ ...hello, body: '={{ $json.body }}' }, items);

    expect(output[0]).toHaveLength(2);
  });
});
