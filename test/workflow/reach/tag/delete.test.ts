import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const remove = operation(sandbox, 'tag', 'delete');
const vip = { __rl: true, mode: 'list', value: 'vip' };
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: delete tag', () => {
  it('takes it from everybody', async () => {
    const { output } = await remove({ tagName: 'clientes' });

    expect(sent(sandbox())).toEqual([['DELETE', '/tags/clientes', 'tag_name=clientes', '']]);
    expect(output[0]).toEqual([{ json: { deleted: true, name: 'clientes' }, pairedItem: { item: 0 } }]);
    expect(sandbox().reach.contacts.tags()).toEqual([{ name: 'vip', count: 1 }]);
  });

  it('pairs each item with its own tag', async () => {
    const { output } = await remove({ tagName: '={{ $json.tag }}' }, [{ tag: 'vip' }, { tag: 'clientes' }]);

    expect(output[0].map(({ json, pairedItem }) => [json.name, pairedItem])).toEqual([
      ['vip', { item: 0 }],
      ['clientes', { item: 1 }],
    ]);
  });

  it.each([[''], ['OK'], [200], [{ code: 200 }]])('takes %j as done', async (body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(jsonOf((await remove({ tagName: vip })).output[0])).toEqual([{ deleted: true, name: 'vip' }]);
  });

  it('is done when the answer was lost and the tag is gone', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });

    expect(jsonOf((await remove({ tagName: vip })).output[0])).toEqual([{ deleted: true, name: 'vip' }]);
  });

  it('is a refusal when there was none', async () => {
    const { output } = await remove({ tagName: 'nadie' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: '404' });
  });

  it.each(['.', '..', '={{ "" }}'])('asks nothing for the tag %j', async (tagName) => {
    const { error } = await remove({ tagName });

    expect(error?.message).toContain("Item 0: 'Tag' ");
    expect(sent(sandbox())).toEqual([]);
  });
});
