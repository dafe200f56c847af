import '../../noPauses';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { operation, people, sent } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

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
    expect(bodyOf()).toMatchObject({
      content_type: contentType,
      payload: { type: contentType, [contentType]: content },
    });
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

  const buttons = { contentType: 'interactive', interactiveText: 'Come?' };
  const list = { ...buttons, interactiveType: 'list', listButton: 'Times' };
  const json = (value: object) => ({
    contentType: 'interactive',
    interactiveType: 'json',
    interactive: JSON.stringify(value),
  });
  const long = 'x'.repeat(25);
  it.each([
    ['no text', { text: '={{ "" }}' }, "'Text' is empty"],
    ['no address', { contentType: 'image', link: 'photo.jpg' }, "'Media URL' is not a public address"],
    [
      'no degrees',
      { contentType: 'location', latitude: 'north', longitude: '1' },
      "'Latitude' must be a number",
    ],
    [
      'too many degrees',
      { contentType: 'location', latitude: '91', longitude: '1' },
      "'Latitude' must be a number",
    ],
    ['no contact', { contentType: 'contacts', contacts: { entries: [] } }, "'Contacts' is empty"],
    ['no button', { ...buttons, choices: titles() }, "'Choices' is empty"],
    ['4 buttons', { ...buttons, choices: titles('1', '2', '3', '4') }, "'Choices' has 4 buttons: at most 3"],
    [
      'a long button',
      { ...buttons, choices: titles(long) },
      "'Choices' has a button of 25 characters: at most 20",
    ],
    ['11 rows', { ...list, choices: titles(...'abcdefghijk') }, "'Choices' has 11 rows: at most 10"],
    ['a long row', { ...list, choices: titles(long) }, "'Choices' has a row of 25 characters: at most 24"],
    [
      'a long list button',
      { ...list, listButton: long, choices: titles('a') },
      "'List Button' has 25 characters",
    ],
    ['JSON without a type', json({ body: {} }), "'Interactive (JSON)' has no 'type'"],
    [
      '4 buttons in JSON',
      json({ type: 'button', action: { buttons: [{}, {}, {}, {}] } }),
      'has 4 buttons: at most 3',
    ],
    ['no JSON', { ...json({}), interactive: '{' }, "'Interactive (JSON)' must be a JSON object"],
  ])('sends nothing for %s', async (_name, parameters, text) => {
    const { error } = await send({ ...to, ...parameters }, people(1));

    expect(error?.message).toContain(text);
    expect(sent(sandbox())).toEqual([]);
  });

  sendsTruthfully(sandbox, {
    path: PATH,
    items: people,
    send: async (items, settings) =>
      await send({ ...to, text: 'Hello', options: { parallelRequests: 1 } }, items, settings),
    referenced: true,
  });
});
