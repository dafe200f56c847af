import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { opener, picked } from './open';

const sandbox = useSandbox();
const { search, form } = opener(sandbox);
const replies = (body: unknown) =>
  sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });

const template = (name: string, language = 'en') => ({
  resource: 'whatsApp',
  operation: 'sendTemplate',
  integratedNumber: picked(whatsAppNumber),
  whatsAppTemplate: picked(name),
  templateLanguage: picked(language),
});

describe('The lists of WhatsApp', () => {
  it('show numbers, templates and their languages', async () => {
    const { results } = await search('searchWhatsAppNumbers', {}, 'acme');
    expect(results).toEqual([{ name: `Acme (${whatsAppNumber})`, value: whatsAppNumber }]);
    expect((await search('searchWhatsAppTemplates', template(''), 'order')).results).toEqual([
      { name: 'order_update (en)', value: 'order_update' },
    ]);
    expect((await search('searchWhatsAppTemplateLanguages', template('order_update'))).results).toEqual([
      { name: 'en', value: 'en' },
    ]);
  });

  it.each([
    [
      'searchWhatsAppTemplates',
      { resource: 'whatsApp', operation: 'sendTemplate' },
      'Choose a WhatsApp number first',
    ],
    ['searchWhatsAppTemplateLanguages', template(''), 'Choose a template first'],
  ])('say what %s needs', async (method, parameters, words) => {
    await expect(search(method, parameters)).rejects.toThrow(words);
  });

  it('show why they are empty', async () => {
    const other = { ...template(''), integratedNumber: picked('919800000000') };
    await expect(search('searchWhatsAppTemplates', other)).rejects.toThrow('Choose a WhatsApp number');
  });
});

const fieldsOf = async (...chosen: [string, string?]) =>
  (await form('getWhatsAppTemplateVariables', template(...chosen))).fields.map(({ id, displayName }) => [
    id,
    displayName,
  ]);

describe('The variables of a WhatsApp template as fields', () => {
  it('say their place and what is wanted there', async () => {
    expect(await fieldsOf('order_update')).toEqual([
      ['header_1:document', 'Header 1 (document URL)'],
      ['body_1', 'Body 1'],
      ['body_2', 'Body 2'],
      ['button_1:url', 'Button 1 (end of the URL)'],
    ]);
  });

  it('keep the names of variables that have one', async () => {
    expect(await fieldsOf('named', 'en_US')).toEqual([
      ['body_1:text:first_name', 'Body 1: first_name'],
      ['body_2:text:offer', 'Body 2: offer'],
      ['button_2:copy_code', 'Button 2 (code to copy)'],
    ]);
  });

  it('are those of the chosen language, numbered as its text numbers them', async () => {
    const body = (text: string) => [{ type: 'BODY', text }];
    const languages = [
      { language: 'en', code: body('For {{1}}') },
      { language: 'hi', code: body('{{2}}: {{1}}, {{2}}') },
    ];
    replies({ status: 'success', data: [{ name: 'two', languages }] });

    expect(await fieldsOf('two', 'hi')).toEqual([
      ['body_2', 'Body 2'],
      ['body_1', 'Body 1'],
    ]);
  });

  it('are found in the flat rows of older accounts, by the places alone where there are no texts', async () => {
    const variables = ['header_1', 'body_1', 'button_1', 'no place', 7];
    replies({ status: 'success', data: [{ template_name: 'old', language: 'en', variables }] });

    expect(await fieldsOf('old')).toEqual([
      ['header_1', 'Header 1'],
      ['body_1', 'Body 1'],
      ['button_1:url', 'Button 1 (end of the URL)'],
    ]);
  });

  it.each([
    ['plain', 'en', 'This template has no variables.'],
    ['unknown', 'en', 'MSG91 does not know this template.'],
    ['order_update', 'fr', 'MSG91 does not know this template.'],
    ['', 'en', 'Choose a template first'],
    ['={{ $json.name }}', 'en', 'The choice comes from an expression.'],
  ])('say why there are none: "%s" in %s', async (name, language, words) => {
    const { fields, emptyFieldsNotice } = await form(
      'getWhatsAppTemplateVariables',
      template(name, language),
    );

    expect(fields).toEqual([]);
    expect(emptyFieldsNotice).toContain(words);
  });

  it("never take the vendor's words for markup", async () => {
    const body = { hasError: true, errors: '<img src=x>' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { emptyFieldsNotice } = await form('getWhatsAppTemplateVariables', template('plain'));

    expect(emptyFieldsNotice).toContain('&lt;img src=x>');
  });
});
