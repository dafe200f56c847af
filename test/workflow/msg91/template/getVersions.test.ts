import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const getVersions = operation(sandbox, 'template', 'getVersions');

describe('MSG91: get versions of SMS template', () => {
  it('gives a row per version with its variables', async () => {
    const { output } = await getVersions({ templateId: { __rl: true, mode: 'list', value: SMS_TEMPLATE } });

    expect(sent(sandbox())).toEqual([['GET', '/sms/getTemplateVersions', `template_id=${SMS_TEMPLATE}`, '']]);
    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({
        template_id: SMS_TEMPLATE,
        active_status: '1',
        variables: ['name', 'order'],
      }),
    ]);
  });

  it('shows why there are none', async () => {
    const { error } = await getVersions({ templateId: 'unknown' });

    expect(error?.message).toContain('MSG91 refused it (400): Invalid template id');
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await getVersions({ templateId: SMS_TEMPLATE, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        errors: null,
        successful: true,
        data: [
          expect.objectContaining({ template_id: SMS_TEMPLATE, template_name: 'order_ready', status: '1' }),
        ],
      },
    ]);
  });

  it('asks by POST where GET is not known', async () => {
    const body = { type: 'error', msg: 'Route Missing' };
    sandbox().faults.order({ vendor: 'msg91', method: 'GET', kind: 'status', status: 404, body });
    const { output } = await getVersions({ templateId: SMS_TEMPLATE });

    expect(sent(sandbox()).map(([method, , query, data]) => [method, query, data])).toEqual([
      ['GET', `template_id=${SMS_TEMPLATE}`, ''],
      ['POST', '', `{"template_id":"${SMS_TEMPLATE}"}`],
    ]);
    expect(output[0]).toHaveLength(1);
  });

  it('pairs the versions with the item that asked, and asks nothing without a template', async () => {
    const templateId = '={{ $json.id }}';
    const { output } = await getVersions({ templateId }, [{ id: SMS_TEMPLATE }, { id: SMS_TEMPLATE }]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
    const { error } = await getVersions({ templateId }, [{ id: SMS_TEMPLATE }, { id: '' }]);

    expect(error?.message).toContain("Item 1: 'Template' is empty");
    expect(sent(sandbox())).toHaveLength(2);
  });
});
