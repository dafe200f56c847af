import type { IDataObject } from 'n8n-workflow';
import { plainName } from './marks';

type Fact = IDataObject[string];

/** Reads a payload whose keys may be written in any case, or be the older names of the same facts. */
export class Facts {
  private readonly names: Map<string, string>;
  private readonly taken = new Set<string>();

  constructor(private readonly payload: IDataObject) {
    const filledLast = Object.keys(payload).sort(
      (one, other) => Number(!isEmpty(payload[one])) - Number(!isEmpty(payload[other])),
    );
    this.names = new Map(filledLast.map((name) => [plainName(name), name]));
  }

  /** The first of these names that has a value; null when none has. A second name that says something else stays. */
  take(...names: string[]): Fact {
    const found = this.written(names);
    const values = found.map((name) => this.payload[name]);
    const value = values.find((each) => !isEmpty(each)) ?? null;
    for (const name of found) {
      const other = this.payload[name];
      if (isEmpty(other) || String(other) === String(value)) this.taken.add(name);
    }
    return value;
  }

  /** As `take`, but the fact stays among the rest. */
  peek(...names: string[]): Fact {
    const values = this.written(names).map((name) => this.payload[name]);
    return values.find((each) => !isEmpty(each)) ?? null;
  }

  /** These names as the payload writes them, where it has them. */
  private written(names: string[]): string[] {
    return names.map((name) => this.names.get(plainName(name))).filter((name) => name !== undefined);
  }

  /** Everything else, by the name it came under; what came empty is null. */
  rest(): Array<[name: string, value: Fact]> {
    return Object.entries(this.payload)
      .filter(([name]) => !this.taken.has(name))
      .map(([name, value]) => [name, isEmpty(value) ? null : value]);
  }
}

/** MSG91 writes empty text for what it does not know; a mark that it left as it was says nothing either. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' && /^\s*(\{\{\s*\w*\s*\}\})?\s*$/.test(value);
}
