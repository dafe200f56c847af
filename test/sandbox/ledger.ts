import type { VendorName } from './http/vendor';

export type Channel = 'sms' | 'mms' | 'voice' | 'fax' | 'letter' | 'postcard' | 'email' | 'whatsapp';
export type Direction = 'out' | 'in';

/** One message that a vendor really accepted (out) or that reached it from a phone (in). */
export interface LedgerMessage {
  /** Counts up by one per message and never repeats, also across a reset. */
  sequence: number;
  vendor: VendorName;
  channel: Channel;
  direction: Direction;
  /** The vendor's id of the message, or of the request where it gives no other. */
  id: string;
  /** The sender's own reference (`custom_string`, `CRQID`, `id`), empty when none was given. */
  reference: string;
  from: string;
  to: string;
  body: string;
  templateId?: string;
  variables?: Record<string, string>;
  /** The list or tag that the message was sent to, when it was not sent to a number. */
  via?: string;
  /** Unix milliseconds at which it is to leave, when it was scheduled. */
  scheduled?: number;
  /** accepted, scheduled, delivered, undelivered, received. */
  state: string;
  /** Unix milliseconds by the sandbox's clock. */
  at: number;
}

export type LedgerEntry = Omit<LedgerMessage, 'sequence' | 'at'>;
export type LedgerFilter = Partial<Pick<LedgerMessage, 'vendor' | 'channel' | 'direction' | 'to'>>;
type Listener = (changed: LedgerMessage[] | 'cleared') => void;

/** The book of accepted messages, by which lost and doubled ones are counted. */
export class Ledger {
  private entries: LedgerMessage[] = [];
  private listeners = new Set<Listener>();
  private last = 0;

  constructor(private readonly clock: () => number) {}

  /** Writes accepted messages down, in one go so that watchers hear once. */
  record(...entries: LedgerEntry[]): LedgerMessage[] {
    const written = entries.map((entry) => this.write(entry));
    if (written.length > 0) this.tell(written);
    return written;
  }

  /** All messages in the order of acceptance; narrowed when a filter is given. */
  messages(filter: LedgerFilter = {}): LedgerMessage[] {
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
    if (wanted.length === 0) return [...this.entries];
    return this.entries.filter((entry) =>
      wanted.every(([key, value]) => entry[key as keyof LedgerFilter] === value),
    );
  }

  get size(): number {
    return this.entries.length;
  }

  /** Finds one message by the vendor's id. */
  find(vendor: VendorName, id: string): LedgerMessage | undefined {
    return this.newestWhere((entry) => entry.vendor === vendor && entry.id === id);
  }

  /** The latest message that went out to this number, which is what a reply answers. */
  latestTo(vendor: VendorName, to: string): LedgerMessage | undefined {
    return this.newestWhere((one) => one.vendor === vendor && one.direction === 'out' && one.to === to);
  }

  /** Changes the state of a message, for example when its receipt arrives. */
  setState(message: LedgerMessage, state: string): void {
    message.state = state;
    this.tell([message]);
  }

  /** Calls the listener on every change until the returned function is called. */
  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.entries = [];
    this.tell('cleared');
  }

  private newestWhere(fits: (entry: LedgerMessage) => boolean): LedgerMessage | undefined {
    for (let index = this.entries.length - 1; index >= 0; index -= 1) {
      const entry = this.entries[index];
      if (entry !== undefined && fits(entry)) return entry;
    }
    return undefined;
  }

  private write(entry: LedgerEntry): LedgerMessage {
    this.last += 1;
    const message: LedgerMessage = { ...entry, sequence: this.last, at: this.clock() };
    this.entries.push(message);
    return message;
  }

  private tell(changed: LedgerMessage[] | 'cleared'): void {
    for (const listener of this.listeners) listener(changed);
  }
}
