import { collection, pairs } from '../../../../nodes/shared/fields/collection';
import { mapper } from '../../../../nodes/shared/fields/mapper';
import { text } from '../../../../nodes/shared/fields/values';

const reading = { timezone: 'UTC', now: 0 };
const inner = text({ displayName: 'Sender', name: 'sender', type: 'string', default: '' });
const group = collection({ displayName: 'Additional Fields', name: 'additionalFields' }, [inner]);
const variables = pairs({ displayName: 'Variables', name: 'variables', pairName: 'Variable' });

describe('Optional values given by an expression', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    [{}, {}],
    [{ sender: 'Shop' }, { sender: 'Shop' }],
    ['{"sender":"Shop"}', { sender: 'Shop' }],
  ])('%j is read', (raw, expected) => expect(group.read(raw, reading)).toEqual(expected));

  it.each(['Shop', '[1]', '7', [['sender', 'Shop']], 7, true].map((raw) => [raw]))(
    '%j is refused rather than passed over',
    (raw) => expect(() => group.read(raw, reading)).toThrow("'Additional Fields' must be an object"),
  );
});

describe('Names that JavaScript knows', () => {
  const odd = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}') as Record<string, string>;

  it('are names of values like any others', () => {
    expect(JSON.stringify(variables.read(odd, reading))).toBe(JSON.stringify(odd));
  });

  it('are missing when they have no value', () => {
    const form = mapper(
      {
        displayName: 'Variables',
        name: 'variables',
        description: '',
        word: 'variable',
        method: 'm',
        dependsOn: [],
      },
      [],
    );
    const raw = { mappingMode: 'defineBelow', value: {}, schema: [{ id: 'constructor' }] };
    expect(form.read(raw, reading).missing).toEqual(['constructor']);
  });
});

describe('The value of a pair', () => {
  it.each([[NaN], [Infinity], [12345678901234567890], ['half \ud83d']])('%p is refused', (value) =>
    expect(() => variables.read({ name: value }, reading)).toThrow("'Variables: name'"),
  );
});
