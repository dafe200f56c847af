import type { IDataObject } from 'n8n-workflow';
import { poll, type Inbox } from '../../../../../nodes/Reach/trigger/poll/poll';
import type { Window } from '../../../../../nodes/Reach/api/window';
import { inboxOf, Platform } from './platform';
import { published, receiveMany, settings, usualHabits } from './published';

const hour = 3_600_000;

it('gives nothing at first, and then what is new, oldest first', async () => {
  const platform = new Platform(usualHabits);
  const memory: IDataObject = {};
  const time = { now: () => platform.now, isUp: () => false };
  receiveMany(platform, 5);
  expect(await poll(memory, inboxOf(platform), settings, time)).toEqual({ messages: [] });
  platform.now += 60_000;
  const fresh = receiveMany(platform, 4);

  const { messages } = await poll(memory, inboxOf(platform), settings, time);
  expect(messages.map(({ message }) => message)).toEqual(fresh);
  expect(await poll(memory, inboxOf(platform), settings, time)).toEqual({ messages: [] });
});

it('sorts messages of one second by their number where ids are numbers', async () => {
  const { platform, tick } = await published({ ids: 'number' });
  const texts = Array.from({ length: 12 }, () => platform.receive());

  expect((await tick()).texts).toEqual(texts);
});

it.each([20, 200])('comes to an end with a server that knows no offset, of %i rows', async (cap) => {
  const { platform, tick } = await published({ ignoresStart: true, cap });
  const texts = receiveMany(platform, 20);
  const before = platform.pages;

  expect((await tick()).texts).toEqual(texts);
  expect(platform.pages - before).toBe(3);
});

it('gives incoming messages only, whatever the server lists', async () => {
  const { platform, tick } = await published({ ignoresDirection: true });
  platform.receive(0, 'MT');
  const text = platform.receive();
  platform.receive(0, 'mt');

  expect((await tick()).texts).toEqual([text]);
});

it('does not give a message again that was away for two days', async () => {
  const { platform, tick } = await published();
  const rows = platform.list.bind(platform);
  const text = platform.receive();
  expect((await tick()).texts).toEqual([text]);
  platform.now += hour;
  const row = rows({ from: '2025-07-14 00:00:00', to: '2025-07-15 00:00:00' }, 0, 200);
  for (let hours = 0; hours < 47; hours++) {
    platform.now += hour;
    await tick();
  }
  const pages = [row, []];

  expect((await tick({ page: async () => pages.shift() ?? [], clockOffset: () => 0 })).texts).toEqual([]);
});

it('forgets messages in the end: its memory does not grow for ever', async () => {
  const { platform, memory, tick } = await published();
  const sizes: number[] = [];
  for (let day = 0; day < 20; day++) {
    for (let hours = 0; hours < 24; hours++) {
      receiveMany(platform, 10);
      platform.now += hour;
      expect((await tick()).texts).toHaveLength(10);
    }
    sizes.push(JSON.stringify(memory).length);
  }

  expect(Math.max(...sizes.slice(3))).toBeLessThan(1.05 * (sizes[3] ?? 0));
  expect(sizes.at(-1)).toBeLessThan(60 * 10 * 20 + 1_500);
});

it("looks at the time of the server, not at n8n's", async () => {
  const asked: Window[] = [];
  const inbox: Inbox = {
    page: async (window) => {
      asked.push(window);
      return [];
    },
    clockOffset: () => (asked.length > 0 ? 72 * hour : undefined),
  };
  const memory: IDataObject = {};
  const now = Date.parse('2025-07-11T15:00:00Z');
  const time = { now: () => now, isUp: () => false };
  await poll(memory, inbox, settings, time);
  await poll(memory, inbox, settings, time);

  const right = { from: '2025-07-14 08:30:00', to: '2025-07-15 15:00:00' };
  expect(asked.slice(1).map(({ from, to }) => ({ from, to }))).toEqual([right, right]);
  expect(memory.cursor).toBe(Date.parse('2025-07-14T15:00:00Z') / 1000);
});

it('finds back from a cursor in the future, which a wrong clock has set', async () => {
  const { platform, memory, tick } = await published();
  memory.cursor = Math.floor(platform.now / 1000) + 500_000;
  const texts = receiveMany(platform, 2);

  expect((await tick()).texts).toEqual(texts);
  expect(memory.cursor).toBe(Math.floor(platform.now / 1000));
});

it('gives what came since activation where n8n has forgotten the first poll', async () => {
  const platform = new Platform(usualHabits);
  const time = { now: () => platform.now, isUp: () => false };
  platform.receive();
  platform.now += 5 * 60_000;
  const fresh = receiveMany(platform, 3);
  platform.now += 1_000;

  const lookBack = { ...settings, lookBack: 60 };
  const memory: IDataObject = {};
  const { messages } = await poll(memory, inboxOf(platform), lookBack, time);
  expect(messages.map(({ message }) => message)).toEqual(fresh);
  expect(await poll(memory, inboxOf(platform), lookBack, time)).toEqual({ messages: [] });
});

it('learns what is there in several polls where one has little time, and gives what comes in meanwhile', async () => {
  const platform = new Platform({ ...usualHabits, order: 'oldestFirst' });
  const memory: IDataObject = {};
  receiveMany(platform, 1_000);
  platform.now += 1_000;
  const tick = async () => {
    const until = platform.pages + 2;
    const time = { now: () => platform.now, isUp: () => platform.pages >= until };
    return (await poll(memory, inboxOf(platform), settings, time)).messages.map(({ message }) => message);
  };
  expect(await tick()).toEqual([]);
  platform.now += 60_000;
  const late = receiveMany(platform, 2);
  const given = [...(await tick()), ...(await tick()), ...(await tick()), ...(await tick())];

  expect(given).toEqual(late);
});
