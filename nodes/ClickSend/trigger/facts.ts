import type { IDataObject, GenericValue } from 'n8n-workflow';

type Fact = IDataObject[string];

/**
 * Reads a push that says one thing under several names ("message_id", "messageid"): each fact is taken once, and
 * what nobody asked for stays.
 */
export class Facts {
  private readonly taken = new Set<string>();

  constructor(private readonly payload: IDataObject) {}

  /** The first of these names that has a value; null when none has. A second name that differs is kept. */
  take(...names: string[]): Fact {
    const value = names.map((name) => this.payload[name]).find((each) => !isEmpty(each)) ?? null;
    const [canonical = ''] = names;
    for (const name of names) {
      const other = this.payload[name];
      if (name === canonical || isEmpty(other) || String(other) === String(value)) this.taken.add(name);
    }
    return value;
  }

  /** A whole number, written as a number or in digits; anything else stays as it came. */
  number(...names: string[]): Fact {
    const value = this.take(...names);
    return typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  }

  /** Unix seconds: the digits that the value begins with, since ClickSend's own samples have a comma behind them. */
  time(...names: string[]): Fact {
    const value = this.take(...names);
    const digits = /^\s*(\d{1,11})(?!\d)/.exec(String(value ?? ''))?.[1];
    return digits === undefined ? value : Number(digits);
  }

  /** Everything else, unchanged. */
  rest(): Record<string, GenericValue> {
    return Object.fromEntries(
      Object.entries(this.payload).filter(([name]) => !this.taken.has(name)),
    ) as Record<string, GenericValue>;
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Unix seconds in the form 2026-01-31T09:00:00.000Z; null when there is no time. */
export function isoTime(seconds: Fact): string | null {
  return typeof seconds === 'number' && seconds > 0 ? new Date(seconds * 1000).toISOString() : null;
}
