import type { IDataObject } from 'n8n-workflow';
import type { Inbox } from '../../../../../nodes/Reach/trigger/poll/poll';
import type { Window } from '../../../../../nodes/Reach/api/window';

export interface Habits {
  order: 'newestFirst' | 'oldestFirst';
  /** The most rows of one page. */
  cap: number;
  /** Zone in which the server reads the dates it is given, hours from UTC. */
  filterOffset: number;
  ids: 'objectId' | 'number' | 'none';
  /** A server that always gives the first rows. */
  ignoresStart?: boolean;
  /** A server that gives sent messages too. */
  ignoresDirection?: boolean;
}

interface Stored {
  created: number;
  visible: number;
  row: IDataObject;
}

const HOUR = 3_600_000;

/** A platform in memory: its list has no total, no cursor and no documented order, as the real one. */
export class Platform {
  /** Unix milliseconds by its own clock. */
  now = Date.parse('2025-07-14T15:04:05Z');
  /** The requests for pages so far. */
  pages = 0;
  private readonly stored: Stored[] = [];

  constructor(private readonly habits: Habits) {}

  /**
   * A message comes in, and is listed after a while.
   * @param lag seconds until it is listed
   * @returns its text, by which tests tell it from others
   */
  receive(lag = 0, direction = 'MO'): string {
    const text = `message ${this.stored.length}`;
    const [created, visible] = [this.now, this.now + lag * 1000];
    this.stored.push({ created, visible, row: this.row(text, direction) });
    return text;
  }

  list({ from, to }: Window, start: number, limit: number): IDataObject[] {
    this.pages++;
    const [first, last] = [this.read(from), this.read(to)];
    const rows = this.stored
      .filter(({ created, visible }) => visible <= this.now && created >= first && created <= last)
      .filter(({ row }) => this.habits.ignoresDirection || row.direction === 'MO')
      .sort((one, other) => seconds(one.created) - seconds(other.created));
    if (this.habits.order === 'newestFirst') rows.reverse();
    const begin = this.habits.ignoresStart ? 0 : start;
    return rows.slice(begin, begin + Math.min(limit, this.habits.cap)).map(({ row }) => ({ ...row }));
  }

  private row(text: string, direction: string): IDataObject {
    const local = new Date(this.now - 6 * HOUR).toISOString();
    return {
      ...this.id(),
      ...{ direction, msisdn: '50255501234', short_code: '0050230000999', message: text },
      created_on: local.slice(0, 19).replace('T', ' '),
    };
  }

  private id(): IDataObject {
    const number = this.stored.length + 1;
    if (this.habits.ids === 'none') return {};
    if (this.habits.ids === 'number') return { message_id: number };
    return { message_id: seconds(this.now).toString(16) + number.toString(16).padStart(16, '0') };
  }

  private read(local: string): number {
    return Date.parse(`${local.replace(' ', 'T')}Z`) - this.habits.filterOffset * HOUR;
  }
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** The platform as a poll asks it. */
export function inboxOf(platform: Platform): Inbox {
  return {
    page: async (window, start, limit) => platform.list(window, start, limit),
    clockOffset: () => 0,
  };
}
