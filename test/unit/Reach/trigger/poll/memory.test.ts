import type { IDataObject } from 'n8n-workflow';
import { recall, remember, Seen } from '../../../../../nodes/Reach/trigger/poll/memory';

const noon = Date.parse('2025-07-14T12:00:00Z') / 1000;

it('is the same after being written and read as JSON', () => {
  const stored: IDataObject = {};
  const unfinished = { from: '2025-07-14 06:00:00', to: '2025-07-15 12:00:00', start: 400, began: noon };
  const seen = new Seen();
  seen.add('a', noon);
  seen.add('b', noon - 7_200);
  remember(stored, { cursor: noon, clockOffset: 5, seen, unfinished });
  const read = recall(JSON.parse(JSON.stringify(stored)));

  expect(read).toEqual({ cursor: noon, clockOffset: 5, seen, unfinished });
  expect(['a', 'b', 'c'].map((key) => read.seen.has(key))).toEqual([true, true, false]);
});

it('leaves no unfinished period behind', () => {
  const stored: IDataObject = { unfinished: { from: 'x' } };
  remember(stored, { clockOffset: 0, seen: new Seen() });

  expect(stored).toEqual({ clockOffset: 0, seen: {} });
});

it.each([
  {},
  { cursor: 'yesterday', clockOffset: null, seen: [1, 2], unfinished: true },
  { seen: { x: 'y' }, unfinished: { from: '2025-07-14 06:00:00', to: '2025-07-15 12:00:00', start: 'x' } },
])('is empty when %j was stored', (stored) => {
  expect(recall(stored)).toEqual({ clockOffset: 0, seen: new Seen() });
});

it('forgets by the hour in which a message was last listed', () => {
  const seen = new Seen();
  seen.add('listed again', noon - 100_000);
  seen.add('listed again', noon);
  seen.add('old', noon - 100_000);
  seen.forgetBefore(noon - 50_000);

  expect(['listed again', 'old'].map((key) => seen.has(key))).toEqual([true, false]);
});
