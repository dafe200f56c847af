import type { IDataObject } from 'n8n-workflow';
import { poll, type Inbox, type PollSettings } from '../../../../../nodes/Reach/trigger/poll/poll';
import { inboxOf, Platform, type Habits } from './platform';

export const settings: PollSettings = { zone: 'America/Guatemala', overlap: 1_800 };
export const usualHabits: Habits = { order: 'newestFirst', cap: 1_000, filterOffset: -6, ids: 'objectId' };

/** A trigger that was published before anything came in, and the platform that it asks. */
export async function published(habits: Partial<Habits> = {}) {
  const platform = new Platform({ ...usualHabits, ...habits });
  const memory: IDataObject = {};
  const tick = async (inbox: Inbox = inboxOf(platform), lasts = Infinity) => {
    const until = platform.pages + lasts;
    const time = { now: () => platform.now, isUp: () => platform.pages >= until };
    const { messages, error } = await poll(memory, inbox, settings, time);
    return { texts: messages.map(({ message }) => message), error };
  };
  await tick();
  platform.now += 60_000;
  return { platform, memory, tick };
}

/** Messages that come in one after the other, several in a second; gives their texts. */
export function receiveMany(platform: Platform, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    platform.now += index % 3 === 0 ? 1_000 : 0;
    return platform.receive();
  });
}
