import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../../../shared/http/json';
import type { Window } from '../../api/window';

/** A period that was not read to its end. */
export interface Unfinished extends Window {
  /** Where the rest begins. */
  start: number;
  /** Unix seconds of the server's clock at which reading began. */
  began: number;
  /** Unix seconds: older messages start nothing, for want of a cursor. */
  newerThan?: number;
}

/** What is kept between two polls. */
export interface Memory {
  /** Unix seconds of the server's clock at which the last poll that read everything began. */
  cursor?: number;
  /** How far the server's clock is ahead of n8n's, in milliseconds. */
  clockOffset: number;
  seen: Seen;
  unfinished?: Unfinished;
}

const HOUR = 3_600;
const MARK = 16;

/** Messages that were listed, by the hour in which that last happened. */
export class Seen {
  private readonly hours = new Map<string, number>();

  /** @param stored marks by hours since 1970; anything else counts as nothing */
  static of(stored: unknown): Seen {
    const seen = new Seen();
    for (const [hour, marks] of Object.entries(asObject(stored) ?? {})) {
      if (Array.isArray(marks)) marks.forEach((mark) => seen.hours.set(String(mark), Number(hour)));
    }
    return seen;
  }

  has(key: string): boolean {
    return this.hours.has(markOf(key));
  }

  /** @param now Unix seconds */
  add(key: string, now: number): void {
    this.hours.set(markOf(key), Math.floor(now / HOUR));
  }

  /** Forgets what was not listed since then (Unix seconds). */
  forgetBefore(then: number): void {
    for (const [mark, hour] of this.hours) if ((hour + 1) * HOUR <= then) this.hours.delete(mark);
  }

  toJson(): IDataObject {
    const byHour: Record<string, string[]> = {};
    for (const [mark, hour] of this.hours) (byHour[hour] ??= []).push(mark);
    return byHour;
  }
}

/** Keys are of any length: what is kept of each is short, and still as good as unique. */
function markOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, MARK);
}

/** Reads the node's static data. */
export function recall(stored: IDataObject): Memory {
  const { cursor, clockOffset, seen, unfinished } = stored;
  return {
    ...(typeof cursor === 'number' ? { cursor } : {}),
    clockOffset: typeof clockOffset === 'number' ? clockOffset : 0,
    seen: Seen.of(seen),
    ...(isUnfinished(unfinished) ? { unfinished: { ...unfinished } } : {}),
  };
}

/** Writes the node's static data; n8n takes notice of changes on its first level. */
export function remember(stored: IDataObject, { cursor, clockOffset, seen, unfinished }: Memory): void {
  if (cursor !== undefined) stored.cursor = cursor;
  stored.clockOffset = clockOffset;
  stored.seen = seen.toJson();
  if (unfinished === undefined) delete stored.unfinished;
  else stored.unfinished = { ...unfinished };
}

function isUnfinished(stored: unknown): stored is Unfinished {
  const { from, to, start, began } = asObject(stored) ?? {};
  return [from, to].every((text) => typeof text === 'string') && [start, began].every(Number.isSafeInteger);
}
