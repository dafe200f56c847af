import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'email', 'getMany');
const send = operation(sandbox, 'email', 'send');
const write = async (count: number) => {
  const to = Array.from({ length: count }, (_, index) => ({ to: `person${index}@example.com` }));
  const hello = { emailAddressId: '7001', to: '={{ $json.to }}', subject: 'Hi', body: '<b>Hello</b>' };
  await send({ ...hello, options: { parallelRequests: 20 } }, to);
  sandbox().requests.clear();
};

describe('ClickSend: get many emails', () => {
  it('gives one item per email with every field of the history', async () => {
    await write(2);
    const { output, error } = await getMany({ returnAll: true });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([['GET', '/email/history', 'page=1&limit=100', '']]);
    expect(jsonOf(output[0])).toMatchObject([
      { subject: 'Hi', status: 'WaitApproval', body_plain_text: 'Hello' },
      { subject: 'Hi' },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 0 }]);
    expectAsShown('email', 'getMany', output[0]);
  });

  it('reads all pages', async () => {
    await write(130);
    const { output } = await getMany({ returnAll: true });

    expect(output[0]).toHaveLength(130);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('asks for a time span in Unix seconds, read in the zone of the workflow', async () => {
    await write(1);
    const filters = { dateFrom: '2025-07-01T00:00', dateTo: '1752505445' };
    const { output } = await getMany({ returnAll: false, limit: 20, filters }, [{}], {
      workflowTimezone: 'Australia/Perth',
    });

    const from = Date.parse('2025-07-01T00:00+08:00') / 1000;
    expect(sent(sandbox())[0]?.[2]).toBe(`date_from=${from}&date_to=1752505445&page=1&limit=20`);
    expect(output[0]).toEqual([]);
  });

  it('asks nothing for a time that is none', async () => {
    const { error } = await getMany({ filters: { dateFrom: '={{ "yesterday" }}' } });

    expect(error?.message).toContain("Item 0: 'Date From' is not a date: 'yesterday'");
    expect(sent(sandbox())).toEqual([]);
  });

  it("gives each page with the page's own fields when Simplify is off", async () => {
    await write(1);
    const { output } = await getMany({ returnAll: true, simplify: false });

    expect(jsonOf(output[0])).toMatchObject([{ response_code: 'SUCCESS', data: { total: 1, last_page: 1 } }]);
  });

  it('says that email is closed to new customers', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 404 });
    const { output } = await getMany({}, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('no longer offers transactional email to new customers');
  });
});

keepsTheLaws(sandbox, {
  resource: 'email',
  operation: 'getMany',
  parameters: {},
  items: [{}, {}],
  method: 'GET',
  harmless: true,
  given: async () => await write(1),
  bad: [
    ['no limit', { limit: 0 }, "'Limit' must be at least 1"],
    ['half a page', { options: { startPage: 1.5 } }, "'Start Page' must be a whole number"],
  ],
});
