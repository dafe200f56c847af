import '../../noPauses';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { operation, people, sent } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'whatsApp', 'sendMessage');
const to = { integratedNumber: whatsAppNumber, mobile: '={{ $json.phone }}' };
const titles = (...list: string[]) => ({ entries: list.map((title) => ({ title })) });

describe('MSG91: the limits of a WhatsApp message', () => {
  const buttons = { contentType: 'interactive', interactiveText: 'Come?' };
  const list = { ...buttons, interactiveType: 'list', listButton: 'Times' };
  const json = (value: object) => ({
    contentType: 'interactive',
    interactiveType: 'json',
    interactive: JSON.stringify(value),
  });
  const long = 'x'.repeat(25);
  const text = (length: number) => 'x'.repeat(length);
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
      "'List Button' has a list button of 25 characters: at most 20",
    ],
    ['a long text', { text: text(4097) }, "'Text' has 4097 characters: at most 4096"],
    [
      'a long text above buttons',
      { ...buttons, interactiveText: text(1025), choices: titles('a') },
      "'Text Above' has a text of 1025 characters: at most 1024",
    ],
    [
      'a long text above a list',
      { ...list, interactiveText: text(4097), choices: titles('a') },
      "'Text Above' has a text of 4097 characters: at most 4096",
    ],
    [
      'a long header',
      { ...buttons, choices: titles('a'), additionalFields: { header: text(61) } },
      "'Header' has a header of 61 characters: at most 60",
    ],
    [
      'a long footer',
      { ...list, choices: titles('a'), additionalFields: { footer: text(61) } },
      "'Footer' has a footer of 61 characters: at most 60",
    ],
    [
      'a long second line',
      { ...list, choices: { entries: [{ title: 'a', description: text(73) }] } },
      "'Choices' has a description of 73 characters: at most 72",
    ],
    [
      'a long ID of a button',
      { ...buttons, choices: { entries: [{ title: 'a', id: text(257) }] } },
      "'Choices' has a button ID of 257 characters: at most 256",
    ],
    [
      'a long ID of a row',
      { ...list, choices: { entries: [{ title: 'a', id: text(201) }] } },
      "'Choices' has a row ID of 201 characters: at most 200",
    ],
    [
      'two buttons alike',
      { ...buttons, choices: titles('Yes', 'Yes') },
      "'Choices' has the title 'Yes' twice",
    ],
    ['two rows alike', { ...list, choices: titles('Ten', 'Ten') }, "'Choices' has the ID 'Ten' twice"],
    [
      '11 rows in sections of JSON',
      json({
        type: 'list',
        action: { sections: [{ rows: Array(6).fill({}) }, { rows: Array(5).fill({}) }] },
      }),
      "'Interactive (JSON)' has 11 rows: at most 10",
    ],
    [
      'a long button in JSON',
      json({ type: 'button', action: { buttons: [{ reply: { title: long } }] } }),
      "'Interactive (JSON)' has a button of 25 characters: at most 20",
    ],
    ['JSON without a type', json({ body: {} }), "'Interactive (JSON)' has no 'type'"],
    [
      '4 buttons in JSON',
      json({ type: 'button', action: { buttons: [{}, {}, {}, {}] } }),
      "'Interactive (JSON)' has 4 buttons: at most 3",
    ],
    ['no JSON', { ...json({}), interactive: '{' }, "'Interactive (JSON)' must be a JSON object"],
  ])('sends nothing for %s', async (_name, parameters, text) => {
    const { error } = await send({ ...to, ...parameters }, people(1));

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([
    ['buttons', { ...buttons, interactiveText: text(1024), choices: titles(...'abc') }],
    [
      'a list',
      { ...list, listButton: text(20), interactiveText: text(4096), choices: titles(...'abcdefghij') },
    ],
    ['emoji, each as one character', { ...buttons, choices: titles('🎉'.repeat(20)) }],
    ['a text', { text: text(4096) }],
  ])('sends as much as is allowed: %s', async (_name, parameters) => {
    const { error } = await send({ ...to, ...parameters }, people(1));

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toHaveLength(1);
  });
});
