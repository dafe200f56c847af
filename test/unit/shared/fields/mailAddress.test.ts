import { mailAddress, mailAddresses } from '../../../../nodes/shared/fields/mailAddress';

const reading = { timezone: 'UTC', now: 0 };
const literal = { displayName: 'To', name: 'to', type: 'string', default: '', description: 'x' } as const;
const many = (value: unknown, most?: number) => mailAddresses(literal, { most }).read(value, reading);
const one = (value: unknown) => mailAddress(literal).read(value, reading);

describe('Email addresses', () => {
  it.each([
    ['an address', 'a@example.com', [{ email: 'a@example.com' }]],
    ['a name', 'Asha <a@example.com>', [{ email: 'a@example.com', name: 'Asha' }]],
    ['a comma in a name', '"Rao, Asha" <a@example.com>', [{ email: 'a@example.com', name: 'Rao, Asha' }]],
    [
      'several, each on a line or behind a comma',
      'a@example.com, B <b@example.com>;\nc@example.com',
      [{ email: 'a@example.com' }, { email: 'b@example.com', name: 'B' }, { email: 'c@example.com' }],
    ],
    [
      'a list of both forms',
      ['a@example.com', { email: 'b@example.com', name: ' B ' }],
      [{ email: 'a@example.com' }, { email: 'b@example.com', name: 'B' }],
    ],
    ['an object', { email: 'a@example.com', name: '' }, [{ email: 'a@example.com' }]],
  ])('%s', (_name, value, expected) => expect(many(value)).toEqual(expected));

  it.each([
    ['a word', 'asha', "'To' is not an email address: 'asha'"],
    ['an object without one', { name: 'Asha' }, 'is not an email address'],
    ['a number', 5, 'is not an email address'],
    ['an empty list', [], 'is empty: give at least one'],
    ['no ending', 'a@example', 'is not an email address'],
    ['two at signs', 'a@b@example.com', 'is not an email address'],
  ])('refuses %s', (_name, value, problem) => expect(() => many(value)).toThrow(problem));

  it('has a limit where the vendor has one', () => {
    expect(() => many(['a@b.cd', 'b@b.cd', 'c@b.cd'], 2)).toThrow('has 3 addresses: at most 2');
  });

  it('is one where one is wanted', () => {
    expect(one('Asha <a@example.com>')).toEqual({ email: 'a@example.com', name: 'Asha' });
    expect(() => one('a@example.com, b@example.com')).toThrow('must be one email address');
  });
});
