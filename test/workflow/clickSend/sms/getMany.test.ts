import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'sms', 'getMany');
const send = operation(sandbox, 'sms', 'send');
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    to: `+6141200${String(index).padStart(4, '0')}`,
    body: 'Hi',
  }));

async function fill(count: number): Promise<void> {
  await send({ mappingMode: 'autoMapInputData' }, people(count));
  sandbox().requests.clear();
}

const queries = () => sent(sandbox()).map(([, , query]) => query);
const receivers = (items: Parameters<typeof jsonOf>[0]) => jsonOf(items).map(({ to }) => to);

describe('ClickSend: get many SMS', () => {
  it('gives the newest first, as many as wanted, all paired', async () => {
    await fill(20);
    const { output } = await getMany({ limit: 16 });

    expect(queries()).toEqual(['order_by=date%3Adesc&page=1&limit=16']);
    expect(output[0]).toHaveLength(16);
    expect(pairsOf(output[0])).toEqual(Array.from({ length: 16 }, () => ({ item: 0 })));
    expectAsShown('sms', 'getMany', output[0]);
  });

  it('turns pages until all are there, in the order that is wanted', async () => {
    await fill(230);
    const { output } = await getMany({ returnAll: true, options: { orderBy: 'date:asc' } });

    expect(queries()).toEqual([1, 2, 3].map((page) => `order_by=date%3Aasc&page=${page}&limit=100`));
    expect(receivers(output[0])).toEqual(people(230).map(({ to }) => to));
  });

  it('begins with another page', async () => {
    await fill(40);
    const { output } = await getMany({ limit: 15, options: { startPage: 2, orderBy: 'date:asc' } });

    expect(receivers(output[0])).toEqual(
      people(30)
        .slice(15)
        .map(({ to }) => to),
    );
  });

  it('gives whole pages with their own fields when Simplify is off', async () => {
    await fill(20);
    const { output } = await getMany({ limit: 20, simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      {
        http_code: 200,
        data: { total: 20, per_page: 20, current_page: 1, last_page: 1, data: expect.any(Array) },
      },
    ]);
  });

  it('lets ClickSend search one field, and compares all of them itself', async () => {
    await fill(30);
    const filters = {
      to: '+61 412 000 007',
      status: 'sent',
      direction: 'out',
      dateFrom: '2020-01-01T00:00:00Z',
      dateTo: '2099-01-01T00:00:00Z',
    };
    const { output } = await getMany({ filters });

    expect(queries()).toEqual([
      'q=to%3A%2B61412000007&order_by=date%3Adesc&date_from=1577836800&date_to=4070908800&page=1&limit=100',
    ]);
    expect(receivers(output[0])).toEqual(['+61412000007']);
    expect((await getMany({ filters: { ...filters, direction: 'in' } })).output[0]).toEqual([]);
  });

  it('gives pages with the wanted rows alone when Simplify is off', async () => {
    await fill(120);
    const reference = sandbox().ledger.messages()[110]?.reference ?? '';
    const { output } = await getMany({
      filters: { customString: reference },
      options: { orderBy: 'date:asc' },
      simplify: false,
    });

    expect(jsonOf(output[0])).toMatchObject([
      { http_code: 200, data: { total: 120, per_page: 100, current_page: 1, data: [] } },
      { http_code: 200, data: { total: 120, current_page: 2, data: [{ custom_string: reference }] } },
    ]);
  });

  it.each([
    ['61412000007', 'q=to%3A%2B61412000007&'],
    ['0412000007', 'q=to%3A0412000007&'],
    ['12345', 'q=to%3A12345&'],
  ])('looks for the number %s as ClickSend writes numbers', async (to, query) => {
    await getMany({ filters: { to } });

    expect(queries()[0]).toContain(query);
  });

  it('finds a message by its reference, which ClickSend cannot search', async () => {
    await fill(150);
    const reference = sandbox().ledger.messages()[120]?.reference ?? '';
    const { output } = await getMany({ filters: { customString: reference }, limit: 1 });

    expect(queries()[0]).not.toContain('q=');
    expect(jsonOf(output[0])).toMatchObject([{ custom_string: reference }]);
  });

  it.each([
    ['a time that is none', { filters: { dateFrom: 'yesterday' } }, "'Date From' is not a date"],
    ['a number that is none', { filters: { to: 'Ada' } }, "'To' is not a phone number"],
    ['a limit of nothing', { limit: 0 }, "'Limit' must be at least 1"],
  ])('asks nothing with %s', async (_name, parameters, problem) => {
    const { error } = await getMany(parameters);

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });
});
