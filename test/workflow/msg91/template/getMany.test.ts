import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'template', 'getMany');

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

  it('lists what has no pages', async () => {
    const body = { status: 'success', data: [{ template_id: 't1' }, { template_id: 't2' }] };
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await getMany({ returnAll: true }, [{}]);

    expect(output[0]).toEqual([
      { json: { template_id: 't1' }, pairedItem: { item: 0 } },
      { json: { template_id: 't2' }, pairedItem: { item: 0 } },
    ]);
    expect(sent(sandbox())).toHaveLength(1);
  });

  it('gives as many rows as are wanted, paired with the item that asked', async () => {
    const limit = '={{ $json.limit }}';
    const { output } = await getMany({ limit }, [{ limit: 1 }, { limit: 2 }]);

    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 1 }]);
  });

  it('shows why a key may not read them', async () => {
    const body = { status: 'fail', hasError: true, errors: 'Unauthorized', code: '401', apiError: '418' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 401, body });
    const { error } = await getMany();

    expect(error?.message).toContain('Item 0: MSG91 refused it (418): Unauthorized.');
    expect(error?.message).toContain('allow-list');
  });

  it.each([
    ['no limit', { limit: 0 }, "'Limit' must be at least 1"],
    ['a page before the first', { options: { startPage: 0 } }, "'Start Page' must be at least 1"],
  ])('asks nothing for %s', async (_name, parameters, text) => {
    const { error } = await getMany(parameters);

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });
});
