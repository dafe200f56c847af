import { drain } from '../../../../../nodes/Reach/trigger/poll/drain';

const always = () => true;
const row = (id: number) => ({ message_id: String(id) });

it('leaves a list without end, to go on from there later', async () => {
  const drained = await drain(async (start) => [row(start)], 7, always);

  expect(drained).toMatchObject({ start: 5_007, end: 'interrupted' });
  expect(drained.rows).toHaveLength(5_000);
});

it('counts what is no row as well: the server does so too', async () => {
  const starts: number[] = [];
  const pages = [[null, row(1)], ['text'], []];
  const read = async (start: number, limit: number) => {
    starts.push(start);
    // The question for the first rows, asked because a page brought no news.
    return limit < 200 ? [row(1)] : (pages.shift() ?? []);
  };

  expect(await drain(read, 0, always)).toEqual({ rows: [row(1)], start: 3, end: 'complete' });
  expect(starts).toEqual([0, 2, 0, 3]);
});

it('asks whether there is time before every page but the first', async () => {
  const answers = [true, false];
  const drained = await drain(
    async (start) => [row(start)],
    0,
    () => answers.shift() ?? false,
  );

  expect(drained).toEqual({ rows: [row(0), row(1)], start: 2, end: 'interrupted' });
});
