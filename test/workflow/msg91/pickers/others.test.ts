import type { INodeParameters } from 'n8n-workflow';
import { Msg91 } from '../../../../nodes/Msg91/Msg91.node';
import { runListSearch, runResourceMapping } from '../../../harness';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { credentialTypes, useSandbox } from '../../sandbox';
import { sent } from '../msg91';

const sandbox = useSandbox();
const spec = (parameters: INodeParameters = {}) => ({
  credentials: { ...sandbox().credentials },
  credentialTypes,
  parameters,
});
const search = async (
  method: string,
  parameters?: INodeParameters,
  filter?: string,
  paginationToken?: string,
) => await runListSearch(new Msg91(), method, { ...spec(parameters), filter, paginationToken });
const form = async (method: string, parameters: INodeParameters) =>
  await runResourceMapping(new Msg91(), method, spec(parameters));

const picked = (value: string) => ({ __rl: true, mode: 'list', value });
const template = (name: string, language = 'en') => ({
  resource: 'whatsApp',
  operation: 'sendTemplate',
  integratedNumber: picked(whatsAppNumber),
  whatsAppTemplate: picked(name),
  templateLanguage: picked(language),
});

describe('The lists of the MSG91 node', () => {
  it('show campaigns by name, and give their slug', async () => {
    expect((await search('searchCampaigns', {}, 'order')).results).toEqual([
      { name: 'Order update', value: 'order-update' },
    ]);
    expect(sent(sandbox())[0]?.[2]).toBe('name=order&pageNo=1&itemsPerPage=100');
  });

  it('go on page by page', async () => {
    const [campaign] = sandbox().msg91.campaigns;
    for (let id = 0; id < 150; id++)
      if (campaign) sandbox().msg91.campaigns.push({ ...campaign, slug: `c${id}` });
    const first = await search('searchCampaigns');
    const second = await search('searchCampaigns', {}, undefined, String(first.paginationToken));

    expect([first.results.length, second.results.length]).toEqual([100, 53]);
    expect(second.paginationToken).toBeUndefined();
  });

  it('show email templates that are verified, and domains', async () => {
    expect((await search('searchEmailTemplates', {}, 'order')).results).toEqual([
      { name: 'Order ready', value: 'order_ready' },
    ]);
    expect((await search('searchEmailTemplates')).results).toHaveLength(2);
    expect((await search('searchEmailDomains', {}, 'ACME')).results).toEqual([
      { name: 'mail.acme.example', value: 'mail.acme.example' },
    ]);
  });

  it('show WhatsApp numbers, templates and their languages', async () => {
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

describe('The variables of a campaign as fields', () => {
  it('are those that the campaign names', async () => {
    const chosen = { resource: 'campaign', operation: 'run', campaignSlug: picked('welcome') };
    expect((await form('getCampaignVariables', chosen)).fields).toMatchObject([
      { id: 'NAME', displayName: 'NAME' },
    ]);
  });
});

describe('The variables of a WhatsApp template as fields', () => {
  const fieldsOf = async (...chosen: [string, string?]) =>
    (await form('getWhatsAppTemplateVariables', template(...chosen))).fields.map(({ id, displayName }) => [
      id,
      displayName,
    ]);

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

  it.each([
    ['plain', 'en', 'This template has no variables.'],
    ['unknown', 'en', 'MSG91 does not know this template.'],
    ['order_update', 'fr', 'MSG91 does not know this template.'],
    ['', 'en', 'Choose a template first'],
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
