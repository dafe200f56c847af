import { differences } from './shape';

const documented = { id: 1, name: 'Ada', email: null, rows: [{ to: '+61' }, { to: '+61', price: '0.1' }] };

describe('the shape of an answer', () => {
  it.each<[string, unknown]>([
    ['other values of the same types', { id: 7, name: '', email: null, rows: [{ to: '' }] }],
    ['a value where the example has none', { ...documented, email: 'a@example.com' }],
    ['a row of the second kind', { ...documented, rows: [{ to: '', price: '' }] }],
  ])('is the documented one with %s', (_case, actual) => expect(differences(documented, actual)).toEqual([]));

  it.each<[string, unknown, string]>([
    ['a key too few', { id: 1, name: '', email: null }, 'rows is missing'],
    ['a key too many', { ...documented, more: 1 }, 'more is not documented'],
    ['another type', { ...documented, id: '1' }, 'id is string, not number'],
    ['null for a value', { ...documented, name: null }, 'name is null, not string'],
    ['an object where a value may be', { ...documented, email: {} }, 'email is object, not null'],
    ['no rows', { ...documented, rows: [] }, 'rows is empty'],
    ['a row of no kind', { ...documented, rows: [{ to: 1 }] }, 'rows[].to is number, not string'],
    ['a list', [documented], 'the answer is a list, not object'],
  ])('is another one with %s', (_case, actual, difference) => {
    expect(differences(documented, actual)).toEqual([difference]);
  });

  it('may have null where that is said', () => {
    expect(differences(documented, { ...documented, name: null }, ['name'])).toEqual([]);
  });
});
