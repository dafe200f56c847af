import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const addTag = operation(sandbox, 'contact', 'addTag');
const removeTag = operation(sandbox, 'contact', 'removeTag');
const ana = '50255501234';

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

  it('refuses spaces and warns of special characters', async () => {
    const { error } = await addTag({ msisdn: ana, tagName: 'muy vip' });
    expect(error?.message).toContain("'Tag' must have no spaces: 'muy vip'");
    expect(sent(sandbox())).toEqual([]);

    const { hints } = await addTag({ msisdn: ana, tagName: 'vip+' });
    expect(hints.map(({ message }) => message)).toEqual(['Reach asks for tags without special characters']);
  });

  it('is repeated when the answer was lost', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await addTag({ msisdn: ana, tagName: { __rl: true, mode: 'id', value: 'nuevo' } });

    expect(jsonOf(output[0])).toMatchObject([{ tags: ['clientes', 'vip', 'nuevo'] }]);
  });
});

describe('Reach: remove tag from contact', () => {
  it('deletes the one and keeps the others', async () => {
    const { output } = await removeTag({ msisdn: ana, tagName: 'vip' });

    expect(sent(sandbox())).toEqual([
      ['DELETE', `/contacts/${ana}/tags/vip`, `msisdn=${ana}&tag_name=vip`, ''],
    ]);
    expect(jsonOf(output[0])).toMatchObject([{ msisdn: ana, tags: ['clientes'] }]);
  });
});
