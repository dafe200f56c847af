import type { IDataObject } from 'n8n-workflow';
import { poll, type Inbox, type PollSettings } from '../../../../../nodes/Reach/trigger/poll/poll';
import type { Platform } from './platform';

export interface Disturbance {
  /** The number of the page that fails, counted from 0. */
  failsAt?: number;
  /** The number of pages after which the time is up. */
  lasts?: number;
  /** How many messages come in before each page. */
  arrivals?: number[];
}

export interface Clock {
  /** How far the server's clock is ahead of n8n's, in milliseconds. */
  ahead: number;
  /** Whether answers tell the server's time. */
  isTold: boolean;
}

const SETTINGS: PollSettings = { zone: 'America/Guatemala', overlap: 1_800 };
const LONG = 31 * 86_400;

/**
 * n8n around the trigger. Static data is either kept in memory and saved with each execution, or (durable cursors)
 * handed out as a copy and saved whenever a poll has ended well, but for the first one after activation.
 */
export class Host {
  /** The texts of all messages that started an execution. */
  readonly emitted: string[] = [];
  private memory: IDataObject = {};
  private saved = '{}';

  constructor(
    private readonly platform: Platform,
    private readonly isDurable: boolean,
    private readonly clock: Clock = { ahead: 0, isTold: true },
  ) {}

  /** Publishing the workflow, or n8n starting again: what was not saved is forgotten. */
  async activate(): Promise<void> {
    this.memory = JSON.parse(this.saved);
    await this.tick({}, true);
    if (!this.isDurable) this.save(this.memory);
  }

  /** A poll; one that fails is over, as n8n reports it and waits for the next. */
  async poll(disturbance: Disturbance = {}): Promise<void> {
    await this.tick(disturbance, false).catch(() => undefined);
  }

  private async tick(disturbance: Disturbance, isFirst: boolean): Promise<void> {
    const memory = this.isDurable ? JSON.parse(this.saved) : this.memory;
    const lookBack = this.isDurable && !isFirst ? { lookBack: LONG } : {};
    const { inbox, time } = this.disturbed(disturbance);
    const { messages } = await poll(memory, inbox, { ...SETTINGS, ...lookBack }, time);
    this.emitted.push(...messages.map(({ message }) => String(message)));
    if (messages.length > 0 || (this.isDurable && !isFirst)) this.save(memory);
  }

  private save(memory: IDataObject): void {
    this.saved = JSON.stringify(memory);
  }

  private disturbed({ failsAt, lasts = Infinity, arrivals = [] }: Disturbance) {
    let pages = 0;
    const isTold = () => this.clock.isTold && pages > 0;
    const inbox: Inbox = {
      page: async (window, start, limit) => {
        const number = pages++;
        for (let count = arrivals[number] ?? 0; count > 0; count--) this.arrive();
        this.platform.now += 700;
        if (number === failsAt) throw new Error('The server is down');
        return this.platform.list(window, start, limit);
      },
      clockOffset: () => (isTold() ? this.clock.ahead : undefined),
    };
    const time = { now: () => this.platform.now - this.clock.ahead, isUp: () => pages >= lasts };
    return { inbox, time };
  }

  /** Texts of messages that came in during polls. */
  readonly arrived: string[] = [];

  private arrive(): void {
    this.arrived.push(this.platform.receive());
  }
}
