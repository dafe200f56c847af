import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'template', 'getMany');
const getVersions = operation(sandbox, 'template', 'getVersions');

describe('MSG91: get many SMS templates', () => {
  it('reads all pages, each row once', async () => {
    for (let index = 0; index < 120; index++) sandbox().msg91.templates.add({ template_id: `t${index}` });
    const { output } = await getMany({ returnAll: true });

    expect(sent(sandbox()).map(([method, path, , body]) => [method, path, JSON.parse(body)])).toEqual([
      ['POST', '/sms/getAllSmsTemplate', { pageNo: 1, itemsPerPage: 100 }],
      ['POST', '/sms/getAllSmsTemplate', { pageNo: 2, itemsPerPage: 100 }],
    ]);
    expect(new Set(jsonOf(output[0]).map(({ template_id: id }) => id)).size).toBe(122);
  });

  it('hands filters on and begins where the user says', async () => {
    await getMany({ limit: 10, options: { startPage: 2 }, filters: { search: 'order', status: '1' } });

    expect(sent(sandbox()).map(([, , , body]) => body)).toEqual([
      '{"pageNo":2,"itemsPerPage":10,"search":"order","filterByStatus":["1"]}',
    ]);
  });

  it('gives the pages of MSG91 when Simplify is off', async () => {
    const { output } = await getMany({ simplify: false });

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({
        status: 'success',
        successful: true,
        data: expect.objectContaining({ pageNo: 1, totalEntityCount: 2 }),
      }),
    ]);
  });

  it('asks again after a fault, because asking changes nothing', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 503 });

    expect((await getMany()).output[0]).toHaveLength(2);
    expect(sent(sandbox())).toHaveLength(2);
  });
});

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
});
