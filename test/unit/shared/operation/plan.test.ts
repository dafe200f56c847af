import fc from 'fast-check';
import { integer } from '../../../../nodes/shared/fields/values';
import { batch } from '../../../../nodes/shared/operation/operation';
import { plan, type Message } from '../../../../nodes/shared/operation/plan';

const MOST = 10;

const heavy = batch({
  name: 'Send',
  action: 'Send message',
  description: 'Send a message to several',
  fields: [],
  mapped: [
    integer({ displayName: 'Recipients', name: 'recipients', type: 'number', required: true, default: 1 }),
  ],
  batch: {
    most: MOST,
    weight: ({ recipients }) => recipients,
    together: () => 'all',
    entry: ({ recipients }) => ({ recipients }),
    request: (entries) => ({ method: 'POST', path: '/send', body: { entries } }),
  },
});

const messages = (weights: number[]): Message[] =>
  weights.map((recipients, item) => ({
    item,
    parameters: { recipients },
    warnings: [],
    reference: '',
    referenced: false,
  }));
const weightsOf = (weights: number[]) =>
  plan(heavy, messages(weights)).map((call) => call.messages.map(({ parameters }) => parameters.recipients));

describe('Inputs that count as several', () => {
  it.each([
    [
      [4, 4, 4],
      [[4, 4], [4]],
    ],
    [
      [10, 1],
      [[10], [1]],
    ],
    [
      [12, 1],
      [[12], [1]],
    ],
    [
      [1, 12, 1],
      [[1], [12], [1]],
    ],
    [[], []],
  ])('%j share requests as %j', (weights, expected) => {
    expect(weightsOf(weights)).toEqual(expected);
  });

  it('are each in one request, in order, and no request of several is too heavy', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 15 })), (weights) => {
        const parts = weightsOf(weights);
        expect(parts.flat()).toEqual(weights);
        for (const part of parts.filter(({ length }) => length > 1)) {
          expect(part.reduce<number>((sum, one) => sum + Number(one), 0)).toBeLessThanOrEqual(MOST);
        }
      }),
    );
  });
});
