import fc from 'fast-check';
import { reportsIn, unpacked } from '../../../../nodes/Msg91/trigger/reports';

describe('the reports in a push', () => {
  const rows = fc.array(fc.record({ number: fc.string(), status: fc.string() }), { minLength: 1 });

  it('are as many as its lists hold, in their order, each with what stands above it', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1 }), (groups) => {
        const data = groups.map((report, index) => ({ requestId: `r${index}`, report }));
        const expected = groups.flatMap((report, index) =>
          report.map((row) => ({ requestId: `r${index}`, ...row })),
        );

        expect(reportsIn({ data: JSON.stringify(data) })).toEqual(expected);
        expect(reportsIn({ data })).toEqual(expected);
      }),
    );
  });

  it.each([
    [{ status: '1' }],
    [{ data: '[]', status: '1' }],
    [{ data: 'no JSON', status: '1' }],
    [{ data: '["text"]', report: null }],
  ])('is the object itself when it has none: %o', (payload) => expect(reportsIn(payload)).toEqual([payload]));

  it('takes one object in place of a list', () => {
    expect(reportsIn({ data: '{"requestId":"r","report":{"status":"1"}}' })).toEqual([
      { requestId: 'r', status: '1' },
    ]);
  });
});

describe('JSON in text', () => {
  it('is read back, written once or twice', () => {
    const values = fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.array(fc.integer()));
    fc.assert(
      fc.property(values, (value) => {
        expect(unpacked(JSON.stringify(value))).toEqual(value);
        expect(unpacked(JSON.stringify(JSON.stringify(value)))).toEqual(value);
      }),
    );
  });

  it.each(['hello', '{broken', '12', '"text"', '', null, 7])(
    'is not what is no object or list: %p',
    (value) => {
      expect(unpacked(value)).toBe(value);
    },
  );
});
