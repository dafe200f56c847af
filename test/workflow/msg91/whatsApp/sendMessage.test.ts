import '../../noPauses';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, people, sent } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'whatsApp', 'sendMessage');
const PATH = '/whatsapp/whatsapp-outbound-message/';
const to = { integratedNumber: whatsAppNumber, mobile: '={{ $json.phone }}' };
const bodyOf = () => JSON.parse(sent(sandbox())[0]?.[3] ?? '');
const titles = (...list: string[]) => ({ entries: list.map((title) => ({ title })) });

describe('MSG91: send WhatsApp message', () => {
  it('sends a text', async () => {
    const { output } = await send({ ...to, text: 'Hello', additionalFields: { crqid: 'r-1' } }, people(1));

    expect(sent(sandbox())).toEqual([
      [
        'POST',
        PATH,
        '',
        `{"integrated_number":"${whatsAppNumber}","recipient_number":"919876500000","content_type":"text","text":"Hello","CRQID":"r-1"}`,
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          reference: 'r-1',
          request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          recipient_number: '919876500000',
          content_type: 'text',
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await send({ ...to, text: 'Hello', simplify: false }, people(1));

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        data: { message_uuid: expect.any(String), status: 'submitted' },
        errors: null,
        successful: true,
        accepted: true,
        reference: expect.any(String),
        request_id: expect.any(String),
      },
    ]);
  });

  it.each([
    ['request_id', { request_id: 'abcdefgh1' }],
    ['data.request_id', { data: { request_id: 'abcdefgh1' } }],
    ['data.requestId', { data: { requestId: 'abcdefgh1' } }],
    ['data.message_uuid', { data: { message_uuid: 'abcdefgh1' } }],
  ])('finds the id of the message in %s', async (_name, body) => {
    const order = { vendor: 'msg91', kind: 'status', status: 200 } as const;
    sandbox().faults.order({ ...order, body: { status: 'success', hasError: false, ...body } });
    const { output } = await send({ ...to, text: 'Hello' }, people(1));

    expect(jsonOf(output[0])[0]).toMatchObject({ accepted: true, request_id: 'abcdefgh1' });
  });

  it('sends a text in the address where the user wants it', async () => {
    const { error } = await send({ ...to, text: 'Hello', options: { argumentsInQuery: true } }, people(1));

    expect(error).toBeUndefined();
    expect(sent(sandbox())[0]?.[2]).toMatch(
      new RegExp(
        `^integrated_number=${whatsAppNumber}&recipient_number=919876500000&content_type=text&text=Hello&CRQID=n8n`,
      ),
    );
    expect(sent(sandbox())[0]?.[3]).toBe('{}');
  });

  const file = 'https://f.example/file';
  it.each([
    ['image', { link: file }, { caption: 'C', fileName: 'f' }, { link: file, caption: 'C' }],
    [
      'document',
      { link: file },
      { caption: 'C', fileName: 'f' },
      { link: file, caption: 'C', filename: 'f' },
    ],
    ['video', { link: file }, {}, { link: file }],
    ['audio', { link: file }, { caption: 'C' }, { link: file }],
    [
      'location',
      { latitude: '22.7', longitude: '75.85' },
      { placeName: 'Home', address: 'Indore' },
      { longitude: '75.85', latitude: '22.7', name: 'Home', address: 'Indore' },
    ],
    [
      'contacts',
      { contacts: { entries: [{ name: 'Lee', phone: '+14155550100', email: 'l@example.com' }] } },
      {},
      [
        {
          name: { formatted_name: 'Lee', first_name: 'Lee' },
          phones: [{ phone: '+14155550100' }],
          emails: [{ email: 'l@example.com' }],
        },
      ],
    ],
  ])('sends %s as payload', async (contentType, parameters, additionalFields, content) => {
    const { error } = await send({ ...to, contentType, ...parameters, additionalFields }, people(1));

    expect(error).toBeUndefined();
    const { content_type: sentType, payload } = bodyOf();
    expect([sentType, payload]).toEqual([contentType, { type: contentType, [contentType]: content }]);
  });

  it('completes a local number by the default country code', async () => {
    await send(
      { ...to, mobile: '98765 43210', text: 'Hi', options: { defaultCountryCode: '91' } },
      people(1),
    );

    expect(bodyOf().recipient_number).toBe('919876543210');
  });

  it('refuses a local number without one', async () => {
    const { error } = await send({ ...to, mobile: '98765 43210', text: 'Hi' }, people(1));

    expect(error?.message).toContain("Item 0: 'Mobile Number' has no country code: '9876543210'");
    expect(sent(sandbox())).toEqual([]);
  });

  it('sends reply buttons', async () => {
    const buttons = {
      ...to,
      contentType: 'interactive',
      interactiveText: 'Come?',
      choices: titles('Yes', 'No'),
    };
    await send({ ...buttons, additionalFields: { header: 'H', footer: 'F' } }, people(1));

    expect(bodyOf().interactive).toEqual({
      type: 'button',
      header: { type: 'text', text: 'H' },
      body: { text: 'Come?' },
      footer: { text: 'F' },
      action: {
        buttons: [
          { type: 'reply', reply: { id: 'Yes', title: 'Yes' } },
          { type: 'reply', reply: { id: 'No', title: 'No' } },
        ],
      },
    });
  });

  it('sends a list, nested where the user wants it', async () => {
    const choices = { entries: [{ title: 'Ten', id: 't10', description: 'in the morning' }] };
    const list = { interactiveType: 'list', interactiveText: 'When?', listButton: 'Times', choices };
    await send({ ...to, contentType: 'interactive', ...list, options: { nestInteractive: true } }, people(1));

    expect(bodyOf()).toMatchObject({
      content_type: 'interactive',
      payload: {
        type: 'interactive',
        interactive: {
          type: 'list',
          body: { text: 'When?' },
          action: {
            button: 'Times',
            sections: [
              { title: 'Times', rows: [{ id: 't10', title: 'Ten', description: 'in the morning' }] },
            ],
          },
        },
      },
    });
  });

  it('sends any other interactive message as JSON', async () => {
    const interactive =
      '{"type":"location_request_message","body":{"text":"Where?"},"action":{"name":"send_location"}}';
    await send({ ...to, contentType: 'interactive', interactiveType: 'json', interactive }, people(1));

    expect(bodyOf().interactive).toEqual(JSON.parse(interactive));
  });
});
