import { pairs } from '../../../../nodes/shared/fields/collection';
import { jsonObject } from '../../../../nodes/shared/fields/json';

const reading = { timezone: 'UTC', now: 0 };
const object = jsonObject({ displayName: 'Details', name: 'details', type: 'json', default: '{}' });
const named = pairs({ displayName: 'Variables', name: 'variables', pairName: 'Variable' });

describe('A JSON object', () => {
  it.each([
    ['typed', '{"a": {"b": 1}}', { a: { b: 1 } }],
    ['from an expression', { a: 1 }, { a: 1 }],
    ['not given', '', undefined],
  ])('%s', (_name, raw, expected) => expect(object.read(raw, reading)).toEqual(expected));

  it.each(['{"a":', '[1]', '5', [1], 5])('is not %j', (raw) => {
    expect(() => object.read(raw, reading)).toThrow("'Details' must be a JSON object");
  });
});

describe('Pairs as JSON', () => {
  it('are an object of plain values', () => {
    expect(named.read('{"Name": "A", "n": 1}', reading)).toEqual({ Name: 'A', n: '1' });
  });

  it.each(['{"a":', '[1]'])('are not %j', (raw) => {
    expect(() => named.read(raw, reading)).toThrow("'Variables' must be an object");
  });
});
