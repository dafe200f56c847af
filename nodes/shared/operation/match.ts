import type { RowKey } from './operation';

/** A key prepared for comparing: recipients by digits without leading zeros. */
interface Comparable {
  reference: string | undefined;
  digits: string;
  body: string | undefined;
}

/**
 * Finds for each entry the row that speaks of it: by reference where it is unique in the call, then by recipient
 * and body, then by a recipient that has one entry and one row, then by position when the counts agree and nothing
 * shows another order. Identical entries are interchangeable.
 * @returns per entry the index of its row, or undefined when no row is certain
 */
export function match(entries: RowKey[], rows: RowKey[]): Array<number | undefined> {
  const matching = new Matching(entries.map(comparable), rows.map(comparable));
  matching.byReference();
  matching.byContent(sameDigits);
  matching.byContent(similarDigits);
  matching.byRecipient(sameDigits);
  matching.byRecipient(similarDigits);
  matching.byPosition();
  return matching.found;
}

class Matching {
  readonly found: Array<number | undefined>;
  private readonly free: Set<number>;
  private readonly known: Set<string | undefined>;

  constructor(
    private readonly entries: Comparable[],
    private readonly rows: Comparable[],
  ) {
    this.found = entries.map(() => undefined);
    this.free = new Set(rows.keys());
    this.known = new Set(entries.map(({ reference }) => reference));
  }

  byReference(): void {
    const ofRows = uniqueIndexes(this.rows);
    for (const [reference, entry] of uniqueIndexes(this.entries)) {
      const row = ofRows.get(reference);
      if (row !== undefined) this.assign(entry, row);
    }
  }

  /** Only where it is certain from both sides: all rows of an entry are equal, and all entries of such a row. */
  byContent(agree: Comparison): void {
    for (const entry of this.open()) {
      const rows = [...this.free].filter((row) => this.sameMessage(entry, row, agree));
      const kinds = new Set(rows.map((row) => `${this.rows[row]?.digits} ${this.rows[row]?.reference}`));
      const [row] = rows;
      if (row === undefined || kinds.size !== 1) continue;
      const entries = this.open().filter((other) => this.sameMessage(other, row, agree));
      if (new Set(entries.map((other) => this.entries[other]?.digits)).size === 1) this.assign(entry, row);
    }
  }

  /** A vendor may change a text, for instance shorten a link: what is left of a recipient belongs together. */
  byRecipient(agree: Comparison): void {
    for (const entry of this.open()) {
      const [row, ...others] = [...this.free].filter((each) => this.sameRecipient(entry, each, agree));
      if (row === undefined || others.length > 0) continue;
      const entries = this.open().filter((each) => this.sameRecipient(each, row, agree));
      if (entries.length === 1) this.assign(entry, row);
    }
  }

  byPosition(): void {
    const reordered = this.found.some((row, entry) => row !== undefined && row !== entry);
    if (this.entries.length !== this.rows.length || reordered) return;
    if (this.open().some((entry) => this.isOfAnother(entry))) return;
    for (const entry of this.open()) {
      if (this.free.has(entry) && !this.contradicts(entry, entry)) this.assign(entry, entry);
    }
  }

  private open(): number[] {
    return [...this.found.keys()].filter((entry) => this.found[entry] === undefined);
  }

  private assign(entry: number, row: number): void {
    this.found[entry] = row;
    this.free.delete(row);
  }

  private sameMessage(entryIndex: number, rowIndex: number, agree: Comparison): boolean {
    const [entry, row] = [this.entries[entryIndex]?.body, this.rows[rowIndex]?.body];
    const sameBody = entry === undefined || row === undefined || entry === row;
    return sameBody && this.sameRecipient(entryIndex, rowIndex, agree);
  }

  private sameRecipient(entryIndex: number, rowIndex: number, agree: Comparison): boolean {
    const [entry, row] = [this.entries[entryIndex], this.rows[rowIndex]];
    if (!entry || !row || this.contradicts(entryIndex, rowIndex)) return false;
    return agree(entry.digits, row.digits);
  }

  /** True when the row in an entry's place names the recipient of another entry, and not this one's. */
  private isOfAnother(place: number): boolean {
    if (this.sameRecipient(place, place, similarDigits)) return false;
    return this.open().some((entry) => this.sameRecipient(entry, place, similarDigits));
  }

  /** A row that carries the reference of another entry does not speak of this one. */
  private contradicts(entry: number, row: number): boolean {
    const reference = this.rows[row]?.reference;
    return (
      reference !== undefined && reference !== this.entries[entry]?.reference && this.known.has(reference)
    );
  }
}

function comparable({ reference, recipient, body }: RowKey): Comparable {
  return { reference: reference || undefined, digits: digitsOf(recipient), body };
}

function uniqueIndexes(keys: Comparable[]): Map<string, number> {
  const indexes = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach(({ reference }, index) => {
    if (reference === undefined) return;
    if (indexes.has(reference)) repeated.add(reference);
    indexes.set(reference, index);
  });
  for (const reference of repeated) indexes.delete(reference);
  return indexes;
}

type Comparison = (one: string, other: string) => boolean;

function sameDigits(one: string, other: string): boolean {
  return one !== '' && one === other;
}

/** A vendor may put a country code in front of a local number. */
function similarDigits(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));
}

function digitsOf(recipient: string | undefined): string {
  return (recipient ?? '').replace(/\D/g, '').replace(/^0+/, '');
}
