import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const get = operation(sandbox, 'tag', 'get');
const vip = { __rl: true, mode: 'list', value: 'vip' };
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: get tag', () => {
  it('gives its name and the number of its contacts', async () => {
    const { output } = await get({ tagName: '={{ $json.tag }}', ...inTurn }, [
      { tag: 'vip' },
      { tag: 'clientes' },
    ]);

    expect(sent(sandbox())).toEqual([
      ['GET', '/tags/vip', 'tag_name=vip', ''],
      ['GET', '/tags/clientes', 'tag_name=clientes', ''],
    ]);
    expect(output[0]).toEqual([
      { json: { name: 'vip', count: 1 }, pairedItem: { item: 0 } },
      { json: { name: 'clientes', count: 3 }, pairedItem: { item: 1 } },
    ]);
  });

  it('reads the other names that versions of the platform give', async () => {
    const body = { tag_name: 'vip', total_contacts: 5, tag_id: 3 };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(jsonOf((await get({ tagName: vip })).output[0])).toEqual([{ name: 'vip', count: 5, ...body }]);
  });

  it('gives the answer as it came when Simplify is off', async () => {
    const body = { tag_name: 'vip', total_contacts: 5 };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(jsonOf((await get({ tagName: vip, simplify: false })).output[0])).toEqual([body]);
  });

  it('says that there is none', async () => {
    const { output } = await get({ tagName: 'nadie' }, [{}], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining('It does not exist'),
      details: { outcome: 'rejected', code: '404' },
    });
  });

  it.each([
    ['={{ "" }}', 'is empty'],
    ['..', "can't be '..'"],
    ['={{ ["vip"] }}', 'must be text or a number'],
  ])('asks nothing for the tag %j', async (tagName, problem) => {
    const { error } = await get({ tagName });

    expect(error?.message).toContain(`Item 0: 'Tag' ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([[''], [[]], [{}], ['OK']])('is no tag when the answer is %j', async (body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    const { output } = await get({ tagName: vip }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('something else than a tag');
  });
});
