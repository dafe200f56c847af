import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'template', 'getMany');
const add = (count: number) => {
  for (let number = 0; number < count; number++) {
    sandbox().clickSend.templates.add({ template_name: `Text ${number}`, body: 'Hello' });
  }
};

describe('ClickSend: get many templates', () => {
  it('gives one item per template', async () => {
    const { output, error } = await getMany({ returnAll: true });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([['GET', '/sms/templates', 'page=1&limit=100', '']]);
    expect(jsonOf(output[0])).toEqual([
      { template_id: 631, template_name: 'Order shipped', body: 'Your order is on its way.' },
      { template_id: 632, template_name: 'Reminder', body: 'See you tomorrow at 9.' },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 0 }]);
    expectAsShown('template', 'getMany', output[0]);
  });

  it('reads all pages', async () => {
    add(148);
    const { output } = await getMany({ returnAll: true });

    expect(output[0]).toHaveLength(150);
    expect(sent(sandbox()).map(([, , query]) => query)).toEqual(['page=1&limit=100', 'page=2&limit=100']);
  });

  it.each([
    [3, 'page=1&limit=15'],
    [50, 'page=1&limit=50'],
  ])('gives no more than the limit of %i, asking for no less than 15', async (limit, query) => {
    add(60);
    const { output } = await getMany({ returnAll: false, limit });

    expect(output[0]).toHaveLength(limit);
    expect(sent(sandbox()).map(([, , sentQuery]) => sentQuery)).toEqual([query]);
  });

  it('begins with the page that is asked for', async () => {
    add(60);
    const { output } = await getMany({ returnAll: false, limit: 20, options: { startPage: 2 } });

    expect(jsonOf(output[0])[0]).toMatchObject({ template_id: 651 });
    expect(sent(sandbox())[0]?.[2]).toBe('page=2&limit=20');
  });

  it('filters and orders', async () => {
    add(3);
    const { output } = await getMany({
      returnAll: true,
      filters: { templateName: 'Text', body: 'hell' },
      options: { orderBy: 'template_id:desc' },
    });

    expect(sent(sandbox())[0]?.[2]).toBe(
      'q=template_name%3AText%2Cbody%3Ahell&order_by=template_id%3Adesc&page=1&limit=100',
    );
    expect(jsonOf(output[0]).map(({ template_id: id }) => id)).toEqual([635, 634, 633]);
  });

  it.each([
    ['Hello, Ada', 'page=1&limit=100', [650]],
    ['hello: ada', 'page=1&limit=100', [651]],
    ['hello', 'q=body%3Ahello&page=1&limit=15', [633, 634]],
  ])('compares %j here where ClickSend would take it for several conditions', async (body, query, ids) => {
    add(17);
    for (const text of ['Hello, Ada!', 'HELLO: Ada'])
      sandbox().clickSend.templates.add({ template_name: 'Greeting', body: text });
    const { output, error } = await getMany({ returnAll: false, limit: 2, filters: { body } });

    expect(error).toBeUndefined();
    expect(sent(sandbox()).map(([, , sentQuery]) => sentQuery)).toEqual([query]);
    expect(jsonOf(output[0]).map(({ template_id: id }) => id)).toEqual(ids);
  });

  it('gives only the wanted rows of a page when Simplify is off', async () => {
    sandbox().clickSend.templates.add({ template_name: 'A, B', body: 'Hello' });
    const { output } = await getMany({ returnAll: true, simplify: false, filters: { templateName: 'a, b' } });

    expect(jsonOf(output[0])).toMatchObject([{ data: { total: 3, data: [{ template_name: 'A, B' }] } }]);
  });

  it('reads the form of the documentation too: a list around the page, and a misspelt total', async () => {
    const row = { template_id: 7, template_name: 'A', body: 'B' };
    const page = { totlal: 1, per_page: 15, current_page: 1, last_page: 1, data: [row] };
    sandbox().faults.order({
      vendor: 'clickSend',
      kind: 'status',
      status: 200,
      body: { http_code: 200, response_code: 'SUCCESS', response_msg: 'Ok', data: [page] },
    });
    const { output } = await getMany({ returnAll: true });

    expect(jsonOf(output[0])).toEqual([row]);
    expect(sent(sandbox())).toHaveLength(1);
  });

  it('gives nothing for an account without templates', async () => {
    for (const template of sandbox().clickSend.templates.all())
      sandbox().clickSend.templates.remove(template);
    const { output, error } = await getMany({ returnAll: true });

    expect(error).toBeUndefined();
    expect(output[0]).toEqual([]);
  });

  it("gives the pages with the page's own fields when Simplify is off", async () => {
    add(100);
    const { output } = await getMany({ returnAll: true, simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      { response_code: 'SUCCESS', data: { total: 102, per_page: 100, current_page: 1, last_page: 2 } },
      { response_code: 'SUCCESS', data: { current_page: 2, from: 101, to: 102 } },
    ]);
  });

  it('is refused with a wrong key, and the key is not told', async () => {
    const { clickSendAccountApi } = sandbox().credentials;
    const credentials = { clickSendAccountApi: { ...clickSendAccountApi, apiKey: 'wr0ng-key' } };
    const { output } = await getMany({}, [{}, {}], { ...regular, credentials });

    expect(jsonOf(output[0])[0]?.error).toContain('Check the username and API key in the credential');
    expect(JSON.stringify(output)).not.toContain('wr0ng-key');
  });
});

keepsTheLaws(sandbox, {
  resource: 'template',
  operation: 'getMany',
  parameters: {},
  items: [{}, {}],
  method: 'GET',
  harmless: true,
  bad: [
    ['no limit', { limit: 0 }, "'Limit' must be at least 1"],
    ['half a page', { options: { startPage: 1.5 } }, "'Start Page' must be a whole number"],
    ['an order that there is not', { options: { orderBy: 'body:asc' } }, "'Order By' "],
  ],
});
