import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const removeTag = operation(sandbox, 'contact', 'removeTag');
const ana = '50255501234';
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: remove tag from contact', () => {
  it('deletes the one and keeps the others', async () => {
    const { output } = await removeTag({ msisdn: '={{ $json.phone }}', tagName: 'clientes' }, [
      { phone: ana },
      { phone: '50255501236' },
    ]);

    expect(sent(sandbox())[0]).toEqual([
      'DELETE',
      `/contacts/${ana}/tags/clientes`,
      `msisdn=${ana}&tag_name=clientes`,
      '',
    ]);
    expect(output[0]).toEqual([
      { json: expect.objectContaining({ msisdn: ana, tags: ['vip'] }), pairedItem: { item: 0 } },
      { json: expect.objectContaining({ msisdn: '50255501236', tags: [] }), pairedItem: { item: 1 } },
    ]);
  });

  it('gives the whole contact when Simplify is off', async () => {
    const { output } = await removeTag({ msisdn: ana, tagName: 'vip', simplify: false });

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ tags: ['clientes'], profile_uid: expect.any(String) }),
    ]);
  });

  it.each(['.', '..'])('asks nothing for the tag %j, which would delete the contact', async (tagName) => {
    const { error } = await removeTag({ msisdn: ana, tagName });

    expect(error?.message).toContain(`Item 0: 'Tag' can't be '${tagName}'`);
    expect(sent(sandbox())).toEqual([]);
    expect(sandbox().reach.contacts.find(ana)).toBeDefined();
  });

  it('is done when the answer was lost and the tag is not there any more', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const body = { code: '404', error: 'x' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 404, body });
    const { output } = await removeTag({ msisdn: ana, tagName: 'vip' });

    expect(jsonOf(output[0])).toEqual([{ msisdn: ana }]);
  });

  it('is a refusal when there is no such contact', async () => {
    const { output } = await removeTag({ msisdn: '50200000000', tagName: 'vip' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: '40303' });
  });
});
