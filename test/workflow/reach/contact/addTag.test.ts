import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const addTag = operation(sandbox, 'contact', 'addTag');
const ana = '50255501234';
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: add tag to contact', () => {
  it('posts without a body, both parameters signed', async () => {
    const { output } = await addTag({ msisdn: ana, tagName: '={{ $json.tag }}', ...inTurn }, [
      { tag: 'nuevo' },
      { tag: 'año' },
    ]);

    expect(sent(sandbox())).toEqual([
      ['POST', `/contacts/${ana}/tags/nuevo`, `msisdn=${ana}&tag_name=nuevo`, ''],
      ['POST', `/contacts/${ana}/tags/a%C3%B1o`, `msisdn=${ana}&tag_name=a%C3%B1o`, ''],
    ]);
    expect(sandbox().requests.all()[0]?.headers['content-length']).toBe('0');
    expect(output[0].map(({ json, pairedItem }) => [json.msisdn, pairedItem])).toEqual([
      [ana, { item: 0 }],
      [ana, { item: 1 }],
    ]);
    expect(sandbox().reach.contacts.find(ana)?.tags).toEqual(expect.arrayContaining(['nuevo', 'año']));
  });

  it('gives the whole contact when Simplify is off', async () => {
    const { output } = await addTag({ msisdn: ana, tagName: 'nuevo', simplify: false });

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ tags: ['clientes', 'vip', 'nuevo'], profile_uid: expect.any(String) }),
    ]);
  });

  it.each([
    ['muy vip', "'Tag' must have no spaces: 'muy vip'"],
    ['..', "'Tag' can't be '..'"],
    ['.', "'Tag' can't be '.'"],
    [' ', "'Tag' is empty"],
  ])('asks nothing for the tag %j', async (tagName, problem) => {
    const { error } = await addTag({ msisdn: ana, tagName });

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each(['vip+', 'a/b', 'año&nuevo', '😀'])(
    'warns of special characters, and sends them whole: %s',
    async (tagName) => {
      const { hints, output } = await addTag({ msisdn: ana, tagName });

      expect(hints.map(({ message }) => message)).toEqual(['Reach asks for tags without special characters']);
      expect(jsonOf(output[0])[0]?.tags).toContain(tagName);
    },
  );

  it('is repeated when the answer was lost', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await addTag({ msisdn: ana, tagName: { __rl: true, mode: 'id', value: 'nuevo' } });

    expect(jsonOf(output[0])).toMatchObject([{ tags: ['clientes', 'vip', 'nuevo'] }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('is a refusal when there is no such contact', async () => {
    const { output } = await addTag({ msisdn: '50200000000', tagName: 'vip' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: '40303' });
  });
});
