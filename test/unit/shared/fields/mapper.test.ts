import { mapper } from '../../../../nodes/shared/fields/mapper';

const form = mapper(
  {
    displayName: 'Variables',
    name: 'variables',
    description: 'x',
    word: 'variable',
    method: 'read',
    dependsOn: [],
  },
  ['to', 'from'],
);
const reading = { timezone: 'UTC', now: 0 };
const read = (raw: unknown) => form.read(raw, reading);

describe('A form of fields that only the vendor knows', () => {
  it('gives the values in their exact names, and what was left empty', () => {
    const value = { VAR1: 'Asha', var1: 5, none: null, empty: '' };
    const schema = ['VAR1', 'none', 'empty'].map((id) => ({ id }));
    expect(read({ mappingMode: 'defineBelow', value, schema, matchingColumns: [] })).toEqual({
      values: { VAR1: 'Asha', var1: '5' },
      missing: ['none', 'empty'],
      automatic: false,
    });
  });

  it.each([
    ['nothing', undefined],
    ['an untouched form', { mappingMode: 'defineBelow', value: null }],
  ])('is empty for %s', (_name, raw) => {
    expect(read(raw)).toEqual({ values: {}, missing: [], automatic: false });
  });

  it('takes a plain object', () => expect(read({ name: 'Asha' }).values).toEqual({ name: 'Asha' }));

  it('refuses a value that is no text', () => {
    expect(() => read({ name: ['Asha'] })).toThrow("'Variables: name' must be text or a number");
  });

  it('names the fields of an item that have lost digits or half a character', () => {
    const item = { name: 'Asha', order: 12345678901234567890, cut: '\ud83d', factor: 1.5, never: NaN };
    expect(read(form.fromItem?.(item))).toMatchObject({
      values: { name: 'Asha', factor: '1.5' },
      unusable: ['order', 'cut', 'never'],
    });
  });

  it("takes an item's own plain fields that mean nothing else", () => {
    const item = { to: '1', name: 'Asha', age: 0, on: false, tags: [], nested: {}, none: null, blank: ' ' };
    expect(read(form.fromItem?.(item))).toEqual({
      values: { name: 'Asha', age: '0', on: 'false' },
      taken: { to: '1' },
      missing: [],
      automatic: true,
      unusable: [],
    });
  });
});
