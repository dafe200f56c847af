import { useSandbox } from '../../sandbox';
import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const send = operation(sandbox, 'voice', 'send');
const hello = { to: '={{ $json.phone }}', body: 'Your code is 1, 2, 3' };
const ada = [{ phone: '+61411111111' }];
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));

describe('ClickSend: send voice message', () => {
  it('sends every field as ClickSend names it, switches as 0 and 1', async () => {
    const additionalFields = {
      country: 'AU',
      customString: 'ref-7',
      machineDetection: false,
      requireInput: true,
      schedule: '2099-01-31T09:00:00Z',
    };
    const lang = { __rl: true, mode: 'list', value: 'en-AU' };
    const options = { source: 'shop' };
    const { error } = await send({ ...hello, lang, voice: 'male', additionalFields, options }, ada);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/voice/send',
        '',
        '{"messages":[{"source":"shop","to":"+61411111111","custom_string":"ref-7","country":"AU",' +
          '"schedule":4073533200,"body":"Your code is 1, 2, 3","lang":"en-au","voice":"male",' +
          '"require_input":1,"machine_detection":0}]}',
      ],
    ]);
  });

  it('speaks English with a female voice unless told otherwise, and leaves out what is not given', async () => {
    await send({ ...hello, additionalFields: { customString: 'ref-8' } }, ada);

    expect(bodies()[0].messages).toEqual([
      {
        source: 'n8n',
        to: '+61411111111',
        custom_string: 'ref-8',
        body: 'Your code is 1, 2, 3',
        lang: 'en-us',
        voice: 'female',
      },
    ]);
  });

  it('gives a tidy item, or the answer of a call with this message alone', async () => {
    const tidy = await send({ ...hello, additionalFields: { customString: 'ref-9' } }, ada);
    const raw = await send({ ...hello, simplify: false }, [...ada, { phone: '+61412000001' }]);

    expect(jsonOf(tidy.output[0])).toEqual([
      {
        accepted: true,
        reference: 'ref-9',
        message_id: expect.any(String),
        status: 'SUCCESS',
        to: '+61411111111',
        to_type: 'mobile',
        body: 'Your code is 1, 2, 3',
        lang: 'en-us',
        voice: 'female',
        country: 'AU',
        schedule: expect.any(Number),
        message_parts: 1,
        message_price: '0.0000',
      },
    ]);
    expectAsShown('voice', 'send', tidy.output[0]);
    expect(jsonOf(raw.output[0])[1]).toMatchObject({
      accepted: true,
      response_msg: 'Messages queued for delivery.',
      data: { total_price: 0.07, total_count: 1, messages: [{ carrier: 'Telstra', machine_detection: 0 }] },
    });
  });

  it('takes language and voice of an item before the typed ones when fields are mapped automatically', async () => {
    const items = [
      { to: '+61412000001', body: 'A' },
      { to: '+61412000002', body: 'B', lang: 'pt_PT', voice: 'Male', require_input: true },
    ];
    await send({ mappingMode: 'autoMapInputData', lang: 'en-gb', voice: 'female' }, items);

    expect(bodies()[0].messages).toMatchObject([
      { lang: 'en-gb', voice: 'female' },
      { lang: 'pt-pt', voice: 'male', require_input: 1 },
    ]);
  });

  it('calls a contact list, an item for each contact', async () => {
    const { output } = await send({ ...hello, sendTo: 'list', listId: '9001' });

    expect(bodies()[0].messages).toMatchObject([{ list_id: 9001 }]);
    expect(bodies()[0].messages[0]).not.toHaveProperty('to');
    expect(pairsOf(output[0])).toEqual([0, 0, 0].map((item) => ({ item })));
  });

  it.each(Object.entries(rowStatusNumbers))('tells the row status of %s, %s', async (phone, status) => {
    const { output } = await send(hello, [{ phone }], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: status, row: { status } }]);
  });

  it.each([
    ['1,201 characters', { body: 'x'.repeat(1201) }, "'Message' has 1201 characters: at most 1200"],
    [
      '601 characters in Unicode',
      { body: 'ж'.repeat(601) },
      "'Message' has 601 characters: at most 600 are allowed with",
    ],
    [
      'a voice that the language lacks',
      { lang: 'sv-SE', voice: 'male' },
      "'Voice Name or ID' cannot be male in the language sv-se: choose female",
    ],
    [
      'a voice that the other language lacks',
      { lang: 'pt-pt', voice: 'female' },
      "'Voice Name or ID' cannot be female in the language pt-pt: choose male",
    ],
    ['a voice that nobody has', { voice: '={{ "robot" }}' }, "must be one of female, male, not 'robot'"],
    ['no language', { lang: '={{ "" }}' }, "'Language' is empty"],
  ])('calls nobody with %s', async (_name, change, problem) => {
    const { error } = await send({ ...hello, ...change }, ada);

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });

  it('takes 1,200 characters, or 600 in Unicode, and a language that is not known here', async () => {
    const items = ['x'.repeat(1200), 'ж'.repeat(600)].map((body) => ({ ...ada[0], body }));
    const { output } = await send({ ...hello, body: '={{ $json.body }}' }, items);
    const other = await send({ ...hello, lang: 'xx-yy' }, ada, regular);

    expect(output[0]).toHaveLength(2);
    expect(detailsOf(other.output[0])).toMatchObject([{ code: 'INVALID_LANG' }]);
  });
});
