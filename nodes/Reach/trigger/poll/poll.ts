import type { IDataObject } from 'n8n-workflow';
import { createdAt } from '../../api/dates';
import { byTime } from '../../api/order';
import { windowOf, type Window } from '../../api/window';
import { drain, type Drained } from './drain';
import { incoming } from './incoming';
import { keyOf } from '../key';
import { recall, remember, type Memory, type Unfinished } from './memory';

/** Where messages are listed. */
export interface Inbox {
  /** @throws what the user shall read when there is no list */
  page(window: Window, start: number, limit: number): Promise<unknown[]>;
  /** How far the server's clock is ahead, in milliseconds; undefined until it is known. */
  clockOffset(): number | undefined;
}

/** What the user's options and n8n's way of polling come to. */
export interface PollSettings {
  /** Zone in which the platform writes and may read times. */
  zone: string;
  /** Seconds within which a message becomes visible in lists. */
  overlap: number;
  /** Without a cursor: how many seconds back a message counts as new; undefined when none does. */
  lookBack?: number;
}

/** n8n's clock and the time that a poll may take. */
export interface Time {
  /** Unix milliseconds. */
  now(): number;
  isUp(): boolean;
}

/** What a poll brought. */
export interface Polled {
  /** New messages, oldest first. */
  messages: IDataObject[];
  /** Why the rest could not be read. */
  error?: unknown;
}

/** How long a message is remembered after it was last listed, beside the overlap (contract 5.2). */
const KEPT = 48 * 3_600;
/** Clocks that differ by less need no correction, in milliseconds. */
const TOLERANCE = 60_000;
/** Later than any message: a first poll only learns what is there. */
const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * Lists what came in since the last poll and gives what was not given before (contract 5.2). The memory is changed
 * in one go at the end: polls may overlap, and one that fails has changed nothing.
 * @param stored the node's static data
 * @throws what the inbox threw, unless some new messages were read before
 */
export async function poll(
  stored: IDataObject,
  inbox: Inbox,
  settings: PollSettings,
  time: Time,
): Promise<Polled> {
  const memory = recall(stored);
  let { clockOffset, unfinished } = memory;
  for (let isCorrected = false; ; ) {
    const period = unfinished ?? periodFrom(memory, settings, time.now() + clockOffset);
    const isTrusted = () => period === unfinished || isCorrected || isNear(inbox.clockOffset(), clockOffset);
    const read = async (start: number, limit: number) => await inbox.page(period, start, limit);
    const drained = await drain(read, period.start, () => isTrusted() && !time.isUp());
    const mayBeOutdated = period === unfinished && drained.end === 'failed';
    if (isTrusted() && !mayBeOutdated) {
      return settle(stored, settings, { period, drained, clockOffset: inbox.clockOffset() ?? clockOffset });
    }
    isCorrected = !mayBeOutdated;
    clockOffset = inbox.clockOffset() ?? clockOffset;
    unfinished = undefined;
  }
}

function isNear(measured: number | undefined, assumed: number): boolean {
  return Math.abs((measured ?? assumed) - assumed) <= TOLERANCE;
}

/** @param now Unix milliseconds by the server's clock */
function periodFrom({ cursor }: Memory, settings: PollSettings, now: number): Unfinished {
  const { zone, overlap, lookBack = 0 } = settings;
  const began = Math.floor(now / 1000);
  const since = Math.min(cursor ?? began - lookBack, began);
  const newerThan = settings.lookBack === undefined ? NEVER : since;
  const window = windowOf(since - overlap, began, zone);
  return { ...window, start: 0, began, ...(cursor === undefined ? { newerThan } : {}) };
}

interface Reading {
  period: Unfinished;
  drained: Drained;
  clockOffset: number;
}

/** Looks at the memory as it is now, not as it was when the poll began. */
function settle(
  stored: IDataObject,
  { zone, overlap }: PollSettings,
  { period, drained, clockOffset }: Reading,
): Polled {
  const { rows, start, end, error } = drained;
  const { cursor, seen } = recall(stored);
  const received = incoming(rows);
  const fresh = received.filter((row) => !seen.has(keyOf(row)));
  if (end === 'failed' && (cursor === undefined || fresh.length === 0)) throw error;
  for (const row of received) seen.add(keyOf(row), period.began);
  if (end === 'complete') seen.forgetBefore(period.began - overlap - KEPT);
  remember(stored, {
    cursor: end === 'complete' ? period.began : cursor,
    ...{ clockOffset, seen },
    unfinished: end === 'interrupted' ? restOf(period, start) : undefined,
  });
  const messages = fresh.filter((row) => isNew(row, period, zone)).sort(byTime);
  return { messages, ...(end === 'failed' ? { error } : {}) };
}

/** What comes in from now on is new, even where the first poll goes on. */
function restOf({ newerThan, ...period }: Unfinished, start: number): Unfinished {
  return {
    ...period,
    start,
    ...(newerThan === undefined ? {} : { newerThan: Math.min(newerThan, period.began) }),
  };
}

function isNew(row: IDataObject, { began, newerThan = 0 }: Unfinished, zone: string): boolean {
  const time = Date.parse(createdAt(row, zone) ?? '') / 1000;
  return (Number.isNaN(time) ? began : time) >= newerThan;
}
