import type { Sandbox } from '../../../sandbox/server';
import { open, openAll, type Opened } from './open';

/** A picker that reads one of the account's lists page by page. */
export interface PickerCase {
  method: string;
  path: string;
  /** Adds that many entries to what every sandbox begins with. */
  fill(count: number): void;
  /** Takes all entries away. */
  empty(): void;
  /** What is typed to find one entry on the last page, and that entry. */
  last: { typed: string; found(): { name: string; value: string } };
  spec?: Opened;
}

/** Proves that a picker offers all there is, finds what is typed, and never hides why it offers nothing. */
export function offersTheList(sandbox: () => Sandbox, one: PickerCase): void {
  const asked = () =>
    sandbox()
      .requests.all()
      .map(({ path, query }) => `${path}?${query}`);
  const listOf = async (spec: Opened = {}) => await open(sandbox(), one.method, { ...one.spec, ...spec });

  it('shows one page at a time, the next while one scrolls', async () => {
    one.fill(250);
    const first = await listOf();
    const second = await listOf({ paginationToken: String(first.paginationToken) });

    expect(first.results.length).toBeLessThanOrEqual(100);
    expect([first.paginationToken, second.paginationToken]).toEqual(['2', '3']);
    expect(asked()).toEqual([`${one.path}?page=1&limit=100`, `${one.path}?page=2&limit=100`]);
    const all = await openAll(sandbox(), one.method, one.spec);
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
    expect(all.every(({ value }) => typeof value === 'string' && /^\d+$/.test(value))).toBe(true);
  });

  it('looks on all pages for what was typed, in small or capital letters', async () => {
    one.fill(250);

    for (const filter of [one.last.typed, ` ${one.last.typed.toUpperCase()} `]) {
      expect(await listOf({ filter })).toEqual({ results: [one.last.found()] });
    }
  });

  it('is empty for an account that has none, without a complaint', async () => {
    one.empty();

    expect(await listOf()).toEqual({ results: [] });
  });

  it.each([
    ['a wrong key', { kind: 'status', status: 401 } as const, /Check the username and API key/],
    ['a user who may not', { kind: 'status', status: 403 } as const, /ClickSend refused it/],
    ['an error inside of HTTP 200', { kind: 'errorInside' } as const, /ClickSend/],
    ['a page in place of an answer', { kind: 'html' } as const, /ClickSend/],
    ['a broken connection', { kind: 'reset', when: 'before' } as const, /ClickSend/],
  ])('says why it is empty: %s', async (_case, fault, message) => {
    sandbox().faults.order({ vendor: 'clickSend', path: one.path, times: 'always', ...fault });

    await expect(listOf()).rejects.toThrow(message);
  });
}
