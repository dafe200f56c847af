import { itemsOf } from '../../scripts/n8n/api/executions';
import { seedPhonebook } from '../sandbox/msg91/segmento/phonebooks';
import { whatsAppNumber } from '../sandbox/msg91/whatsapp/templates';
import { goodAccessToken, identifierOfToken } from '../sandbox/msg91/widget';
import { stage } from './stage/stage';
import { jsonOf, ourNode, runNode } from './stage/workflows';

const run = async (resource: string, operation: string, parameters: Record<string, unknown> = {}) => {
  const execution = await runNode(ourNode('msg91', { resource, operation, ...parameters }));
  return jsonOf(itemsOf(execution, 'msg91'));
};

const typed = (value: string) => ({ __rl: true, mode: 'id', value });
const mobile = '+919876543210';
const accepted = () => stage().sandbox.ledger.messages({ vendor: 'msg91', direction: 'out' });

beforeEach(() => stage().sandbox.reset());

describe('MSG91, SMS', () => {
  it('sends free text by the old API and finds it in the logs', async () => {
    const text = {
      to: `${mobile}, +919876543211`,
      message: 'Hello',
      sender: 'ACMEIN',
      route: '4',
      country: '0',
    };
    expect(await run('sms', 'sendLegacy', text)).toMatchObject([{ accepted: true, acceptance: 'batch' }]);
    const period = { startDate: '={{ $now.minus(1, "day").toISO() }}', endDate: '={{ $now.toISO() }}' };
    expect(await run('sms', 'getLogs', period)).toMatchObject([{ msgData: 'Hello' }, { msgData: 'Hello' }]);
    expect(await run('sms', 'getAnalytics', period)).toHaveLength(2);
  });

  it('counts a text without sending it', async () => {
    expect(await run('sms', 'preview', { message: 'Hello' })).toMatchObject([{ segments: 1 }]);
    expect(stage().sandbox.requests.all({ vendor: 'msg91' })).toEqual([]);
  });
});

describe('MSG91, Template', () => {
  it('is listed with its variables', async () => {
    const [first] = await run('template', 'getMany');
    const templateId = typed(String(first?.template_id));
    expect(await run('template', 'getVersions', { templateId })).toMatchObject([
      { variables: ['VAR1', 'OTP'] },
    ]);
  });
});

describe('MSG91, Segmento', () => {
  it('records events of a contact, and knows their kinds', async () => {
    const phonebookId = seedPhonebook;
    const contact = { phonebookId, additionalFields: { contactId: '1', email: 'asha@example.com' } };
    expect(await run('contact', 'upsert', contact)).toMatchObject([{ accepted: true, contact_id: '1' }]);
    const events = { entries: [{ name: 'login', timestamp: '', properties: {} }] };
    const event = { phonebookId, identifier: 'asha@example.com', eventsInput: 'fields', events };
    expect(await run('event', 'create', event)).toMatchObject([{ accepted: true, events: 1 }]);
    expect(await run('event', 'getTypes', { phonebookId })).toMatchObject([{ name: 'login' }]);
    expect(await run('event', 'getFailed', { campaignId: '41' })).toEqual([]);
  });
});

describe('MSG91, Campaign', () => {
  it('is listed, asked for its fields, and run', async () => {
    const [first] = await run('campaign', 'getMany');
    const campaignSlug = typed(String(first?.slug));
    expect(await run('campaign', 'getFields', { campaignSlug })).toMatchObject([{ variables: ['NAME'] }]);
    const campaignVariables = { mappingMode: 'defineBelow', value: { NAME: 'Asha' }, schema: [] };
    const contact = { mappingMode: 'defineBelow', name: 'Asha', mobile, campaignVariables };
    expect(await run('campaign', 'run', { campaignSlug, ...contact })).toMatchObject([{ accepted: true }]);
    expect(accepted()).toMatchObject([{ to: '919876543210', variables: { NAME: 'Asha' } }]);
  });
});

describe('MSG91, Email', () => {
  it('is validated and sent', async () => {
    expect(await run('email', 'validate', { email: 'asha@example.com' })).toMatchObject([{ valid: true }]);
    const [template] = await run('email', 'getTemplates');
    const sender = { domain: typed('mail.acme.example'), from: 'Acme <hi@mail.acme.example>' };
    const email = { emailTemplateId: typed(String(template?.slug)), ...sender, to: 'asha@example.com' };
    expect(await run('email', 'send', email)).toMatchObject([{ accepted: true, acceptance: 'batch' }]);
    expect(accepted()).toMatchObject([{ channel: 'email', to: 'asha@example.com' }]);
  });
});

describe('MSG91, WhatsApp', () => {
  it('sends a template with its variables, and a text', async () => {
    expect(await run('whatsApp', 'getNumbers')).toMatchObject([{ integrated_number: whatsAppNumber }]);
    const integratedNumber = typed(whatsAppNumber);
    expect(await run('whatsApp', 'getTemplates', { integratedNumber })).toHaveLength(3);
    const value = {
      'header_1:document': 'https://f.example/i.pdf',
      body_1: 'Asha',
      body_2: '17',
      'button_1:url': 't',
    };
    const template = {
      integratedNumber,
      whatsAppTemplate: typed('order_update'),
      templateLanguage: typed('en'),
      whatsAppVariables: { mappingMode: 'defineBelow', value, schema: [] },
    };
    expect(await run('whatsApp', 'sendTemplate', { ...template, mobile })).toMatchObject([
      { accepted: true },
    ]);
    const text = { integratedNumber, mobile, contentType: 'text', text: 'Hello' };
    expect(await run('whatsApp', 'sendMessage', text)).toMatchObject([{ accepted: true }]);
    expect(accepted().map(({ channel, body }) => [channel, body])).toEqual([
      ['whatsapp', 'Template order_update'],
      ['whatsapp', 'Hello'],
    ]);
  });
});

describe('MSG91, Voice', () => {
  it('calls a number', async () => {
    const call = { mobile, template: 'order_ready', callerId: '918012345678' };
    expect(await run('voice', 'send', call)).toMatchObject([{ accepted: true }]);
    expect(accepted()).toMatchObject([{ channel: 'voice', to: '919876543210' }]);
  });
});

describe('MSG91, Account', () => {
  it('tells what is left, and keeps the key to itself', async () => {
    const execution = await runNode(
      ourNode('msg91', { resource: 'account', operation: 'getBalance', type: 'Wallet' }),
    );
    expect(jsonOf(itemsOf(execution, 'msg91'))).toEqual([{ type: 'Wallet', balance: 5310.25 }]);
    const { authKey } = stage().sandbox.credentials.msg91AuthKeyApi;
    expect(JSON.stringify(execution)).not.toContain(authKey);
    expect(stage().sandbox.requests.all({ vendor: 'msg91' })[0]?.url).toContain(authKey);
  });
});

describe('MSG91, OTP widget', () => {
  it('learns whom an access token stands for', async () => {
    expect(await run('otp', 'verifyAccessToken', { accessToken: goodAccessToken })).toEqual([
      { verified: true, identifier: identifierOfToken },
    ]);
  });
});

describe('MSG91, forms and lists of the editor', () => {
  async function asked<T>(kind: string, methodName: string, currentNodeParameters: object): Promise<T> {
    const { credentials, type: name } = ourNode('msg91', {});
    const nodeTypeAndVersion = { name, version: 1 };
    const body = { path: 'parameters', nodeTypeAndVersion, methodName, currentNodeParameters, credentials };
    return await stage().api.session.call('POST', `/rest/dynamic-node-parameters/${kind}`, body);
  }

  it('offers the templates of the account, and the variables of one as fields', async () => {
    const chosen = { resource: 'sms', operation: 'sendFlow', templateId: typed('65f0c0ffee65f0c0ffee65f1') };
    const list = await asked<{ results: unknown[] }>(
      'resource-locator-results',
      'searchSmsTemplates',
      chosen,
    );
    expect(list.results).toContainEqual(expect.objectContaining({ name: 'order_ready' }));
    const form = await asked<{ fields: Array<{ id: string }> }>(
      'resource-mapper-fields',
      'getSmsTemplateVariables',
      chosen,
    );
    expect(form.fields.map(({ id }) => id)).toEqual(['name', 'order']);
  });
});
