import { Msg91 } from '../../../../nodes/Msg91/Msg91.node';
import { runListSearch, runResourceMapping } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';
import { sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const spec = () => ({ credentials: { ...sandbox().credentials }, credentialTypes });
const search = async (filter?: string, paginationToken?: string) =>
  await runListSearch(new Msg91(), 'searchSmsTemplates', { ...spec(), filter, paginationToken });
const variables = async (templateId: string) =>
  await runResourceMapping(new Msg91(), 'getSmsTemplateVariables', {
    ...spec(),
    parameters: {
      resource: 'sms',
      operation: 'sendFlow',
      templateId: { __rl: true, mode: 'id', value: templateId },
    },
  });
const UNAUTHORIZED = { status: 'fail', hasError: true, errors: 'Unauthorized', code: '401', apiError: '201' };

describe('The list of SMS templates', () => {
  it('shows name and text', async () => {
    expect(await search('order')).toEqual({
      results: [
        {
          name: 'order_ready',
          value: SMS_TEMPLATE,
          description: 'Hi ##name##, your order ##order## is ready.',
        },
      ],
    });
    expect(sent(sandbox())).toEqual([
      ['POST', '/sms/getAllSmsTemplate', '', '{"pageNo":1,"itemsPerPage":100,"search":"order"}'],
    ]);
  });

  it('goes on page by page', async () => {
    for (let index = 0; index < 150; index++) {
      sandbox().msg91.templates.add({ template_id: `t${index}`, template_name: `added ${index}` });
    }
    const first = await search();
    const second = await search(undefined, String(first.paginationToken));

    expect(first.results).toHaveLength(100);
    expect(second.paginationToken).toBeUndefined();
    expect(new Set([...first.results, ...second.results].map(({ value }) => value)).size).toBe(152);
  });

  it('leaves out what does not match or has no ID, and shows the ID of what has no name', async () => {
    const data = [
      { template_id: 't1', template_name: 'Order ready', template: 'Hi' },
      { template_id: 't2', template_name: null, template: 'Your ORDER' },
      { template_id: 't3', template_name: 'Welcome' },
      { template_name: 'order without ID' },
    ];
    sandbox().faults.order({
      vendor: 'msg91',
      kind: 'status',
      status: 200,
      body: { status: 'success', data },
    });

    expect((await search(' order ')).results).toEqual([
      { name: 'Order ready', value: 't1', description: 'Hi' },
      { name: 't2', value: 't2', description: 'Your ORDER' },
    ]);
  });

  it('shows why a key may not read them', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 401, body: UNAUTHORIZED });
    await expect(search()).rejects.toThrow('MSG91 refused it (201): Unauthorized. Check the auth key');
  });
});

describe('The variables of an SMS template as fields', () => {
  it('are the marks in its text, by their exact names', async () => {
    sandbox().msg91.templates.add({ template_id: 'mixed', template_data: '##VAR1## ##var1## ##VAR1##' });
    const { fields } = await variables('mixed');

    expect(fields.map(({ id, displayName, type }) => [id, displayName, type])).toEqual([
      ['VAR1', 'VAR1', 'string'],
      ['var1', 'var1', 'string'],
    ]);
  });

  it.each([
    ['', 'Choose a template first'],
    ['={{ $json.template }}', 'comes from an expression'],
    ['unknown', 'could not be read. MSG91 refused it (400): Invalid template id'],
  ])('say why there are none for "%s"', async (templateId, words) => {
    const { fields, emptyFieldsNotice } = await variables(templateId);

    expect(fields).toEqual([]);
    expect(emptyFieldsNotice).toContain(words);
    expect(emptyFieldsNotice).toContain("'Additional Fields' > 'Variables'");
  });

  it('are those of the active version', async () => {
    const data = [
      { active_status: '0', template_data: '##old##' },
      { active_status: '1', template_data: '##new##' },
    ];
    sandbox().faults.order({
      vendor: 'msg91',
      kind: 'status',
      status: 200,
      body: { status: 'success', data },
    });

    expect((await variables(SMS_TEMPLATE)).fields.map(({ id }) => id)).toEqual(['new']);
  });
});
