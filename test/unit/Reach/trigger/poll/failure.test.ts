import type { IDataObject } from 'n8n-workflow';
import { poll, type Inbox } from '../../../../../nodes/Reach/trigger/poll/poll';
import { inboxOf, Platform } from './platform';
import { published, receiveMany, settings, usualHabits } from './published';

/** The inbox of a server that fails with the given pages. */
function failing(platform: Platform, pages: number[]): Inbox {
  let number = 0;
  return {
    ...inboxOf(platform),
    page: async (window, start, limit) => {
      if (pages.includes(number++)) throw new Error('HTTP 500');
      return platform.list(window, start, limit);
    },
  };
}

describe('a server that fails half-way', () => {
  it('costs nothing that was read, and the rest comes later', async () => {
    const { platform, memory, tick } = await published();
    const texts = receiveMany(platform, 300);
    const { cursor } = memory;

    const partly = await tick(failing(platform, [1]));
    expect(partly.error).toEqual(new Error('HTTP 500'));
    expect(partly.texts).toEqual(texts.slice(100));
    expect([memory.cursor, memory.unfinished]).toEqual([cursor, undefined]);
    expect(await tick()).toEqual({ texts: texts.slice(0, 100), error: undefined });
  });

  it('is reported when nothing new was read, and changes nothing', async () => {
    const { platform, memory, tick } = await published();
    receiveMany(platform, 300);
    await tick(failing(platform, [1]));
    const before = structuredClone(memory);

    await expect(tick(failing(platform, [1]))).rejects.toThrow('HTTP 500');
    expect(memory).toEqual(before);
  });

  it('fails the first poll, so that the workflow is not published half', async () => {
    const memory: IDataObject = {};
    const platform = new Platform(usualHabits);
    receiveMany(platform, 300);
    const time = { now: () => platform.now, isUp: () => false };

    await expect(poll(memory, failing(platform, [1]), settings, time)).rejects.toThrow('HTTP 500');
    expect(memory).toEqual({});
  });

  it('does not keep an interrupted poll from beginning anew', async () => {
    const { platform, tick } = await published({ order: 'newestFirst' });
    const texts = receiveMany(platform, 1_000);
    const first = await tick(undefined, 2);
    const late = receiveMany(platform, 2);
    const second = await tick(failing(platform, [0]));

    expect(first.texts).toHaveLength(400);
    expect([...first.texts, ...second.texts].sort()).toEqual([...texts, ...late].sort());
  });
});
