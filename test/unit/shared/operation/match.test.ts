import fc from 'fast-check';
import { match } from '../../../../nodes/shared/operation/match';
import type { RowKey } from '../../../../nodes/shared/operation/operation';

const keys = fc.uniqueArray(
  fc.record({
    reference: fc.stringMatching(/^[a-z]{3,6}$/),
    recipient: fc.stringMatching(/^\+[1-9][0-9]{8,10}$/),
    body: fc.constantFrom('yes', 'no'),
  }),
  { minLength: 1, maxLength: 25, selector: ({ reference }) => reference },
);

const shuffled = <T>(list: T[], seed: number): T[] =>
  list
    .map((value, index) => ({ value, rank: (index * 7919 + seed) % 104_729 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);

describe('A number that ends like another one', () => {
  const entry = (recipient: string): RowKey => ({ recipient, body: 'x' });

  it.each([
    ['does not take the row of the other', ['411222333', '61411222333'], ['61411222333'], [undefined, 0]],
    ['has its own row', ['411222333', '61411222333'], ['61411222333', '61411222333'], [1, 0]],
    [
      'finds none when the row may be of both',
      ['1222333', '411222333'],
      ['61411222333'],
      [undefined, undefined],
    ],
    ['finds it with a country code in front', ['0411222333', '0499'], ['61411222333', '61499'], [0, 1]],
  ])('%s', (_name, recipients, rows, expected) => {
    expect(match(recipients.map(entry), rows.map(entry))).toEqual(expected);
  });
});

describe('A text that the vendor has changed, under one reference for all', () => {
  const entry = (recipient: string, body: string): RowKey => ({ reference: 'spring', recipient, body });
  const changed = (recipient: string): RowKey => entry(recipient, 'shortened');
  const one = entry('+61411111111', 'one');
  const two = entry('0422222222', 'two');

  it.each([
    [
      'finds the row of the only message to that number',
      [one, two],
      ['+61422222222', '+61411111111'],
      [1, 0],
    ],
    ['finds it where other rows are missing', [one, two], ['+61422222222'], [undefined, 0]],
    ['is not taken for one of two messages', [one, { ...one, body: 'three' }], ['+61411111111'], []],
    [
      'is not taken by its place for a message to another number',
      [one, { ...one, body: 'three' }, two, { ...two, body: 'four' }],
      ['+61422222222', '+61422222222', '+61411111111', '+61411111111'],
      [],
    ],
    [
      'is found by its place where nothing speaks against it',
      [one, { ...one, body: 'three' }],
      ['+61411111111', '+61411111111'],
      [0, 1],
    ],
  ])('%s', (_name, entries, rows, expected) => {
    const found = match(entries, rows.map(changed));
    expect(found).toEqual(entries.map((_, index) => expected[index]));
  });
});

describe('Rows find their entries', () => {
  it('by reference, in any order and with any rows missing', () => {
    fc.assert(
      fc.property(keys, fc.nat(), fc.array(fc.boolean(), { maxLength: 25 }), (entries, seed, dropped) => {
        const rows = shuffled(
          entries.filter((_, index) => !dropped[index]),
          seed,
        );
        const found = match(entries, rows);
        entries.forEach((entry, index) => {
          const row = rows[found[index] ?? -1];
          expect(row?.reference).toBe(dropped[index] ? undefined : entry.reference);
        });
      }),
    );
  });

  it('never gives one row to two entries, even when references repeat or lack', () => {
    const loose = fc.array(
      fc.record({
        reference: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
        recipient: fc.constantFrom('+4915112345678', '015112345678', '222'),
        body: fc.constantFrom('yes', 'no'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(loose, loose, (entries, rows) => {
        const used = match(entries, rows).filter((row) => row !== undefined);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('by recipient and body when the rows carry no reference, in any order', () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[1-9][0-9]{8}$/), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(distinct, fc.nat(), (recipients, seed) => {
        const entries: RowKey[] = recipients.map((recipient, index) => ({
          reference: `r${index}`,
          recipient,
          body: 'x',
        }));
        const rows = shuffled(
          entries.map(({ recipient, body }) => ({ recipient, body })),
          seed,
        );
        match(entries, rows).forEach((row, index) =>
          expect(rows[row ?? -1]?.recipient).toBe(entries[index]?.recipient),
        );
      }),
    );
  });

  it('a local number finds the row with its country code', () => {
    const entries = [
      { recipient: '0411111111', body: 'x' },
      { recipient: '0422222222', body: 'x' },
    ];
    const rows = [
      { recipient: '+61422222222', body: 'x' },
      { recipient: '+61411111111', body: 'x' },
    ];
    expect(match(entries, rows)).toEqual([1, 0]);
  });

  it('by position only when the counts agree and nothing shows another order', () => {
    expect(match([{ body: 'a' }, { body: 'b' }], [{}, {}])).toEqual([0, 1]);
    expect(match([{ body: 'a' }, { body: 'b' }], [{}])).toEqual([undefined, undefined]);
    const entries = [{ reference: 'a' }, { reference: 'b' }, { reference: 'c' }, {}];
    expect(match(entries, [{ reference: 'b' }, { reference: 'a' }, {}, {}]).slice(2)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('identical entries are interchangeable', () => {
    const same = { recipient: '111', body: 'x' };
    expect(match([same, same], [same, same])).toEqual([0, 1]);
    expect(match([same, same], [same])).toEqual([0, undefined]);
  });

  it('a row with the reference of another entry is not taken for this one', () => {
    const entries = [
      { reference: 'a', recipient: '111', body: 'x' },
      { reference: 'b', recipient: '111', body: 'x' },
    ];
    expect(match(entries, [{ reference: 'b', recipient: '111', body: 'x' }])).toEqual([undefined, 0]);
  });
});
