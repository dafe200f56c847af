import type { VendorName } from '../http/vendor';

type When = 'before' | 'after';

/** What goes wrong. `before` and `after` are seen from acceptance: after it the ledger holds the message. */
export type FaultEffect =
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string>; when?: When }
  | { kind: 'errorInside'; body?: unknown; when?: When }
  | { kind: 'tooManyRequests'; retryAfter: number }
  | { kind: 'redirect'; status: 301 | 302 | 303 | 307 | 308; location?: string }
  | { kind: 'html'; status?: number; when?: When }
  | { kind: 'reset'; when: When }
  | { kind: 'silence'; when: When }
  | { kind: 'truncate' }
  | { kind: 'shuffleRows' }
  | { kind: 'missingRows'; count?: number }
  | { kind: 'latency'; ms: number };

/** An order for a fault: which calls it hits, how often, and what happens to them. */
export type FaultOrder = FaultEffect & {
  vendor: VendorName;
  method?: string;
  /** Path below the vendor's base URL; a `*` at the end matches any rest. All paths when left out. */
  path?: string;
  /** How many calls it hits; once when left out. */
  times?: number | 'always';
  /** How many matching calls pass unharmed first. */
  skip?: number;
};

export interface FaultTarget {
  vendor: VendorName;
  method: string;
  path: string;
}

interface Standing {
  order: FaultOrder;
  left: number;
  skip: number;
}

/** The faults that wait for their calls, in the order in which they were ordered. */
export class Faults {
  private standing: Standing[] = [];

  /** Orders a fault for calls to come. */
  order(order: FaultOrder): void {
    const left = order.times === 'always' ? Infinity : (order.times ?? 1);
    this.standing.push({ order, left, skip: order.skip ?? 0 });
  }

  /** Takes what this call has to suffer: any latency, and at most one fault of another kind. */
  take(target: FaultTarget): FaultEffect[] {
    const taken: FaultEffect[] = [];
    for (const fault of this.standing) {
      if (!matches(fault.order, target)) continue;
      if (fault.order.kind !== 'latency' && taken.some(({ kind }) => kind !== 'latency')) continue;
      if (fault.skip > 0) fault.skip -= 1;
      else if (fault.left > 0) taken.push(this.use(fault));
    }
    this.standing = this.standing.filter(({ left }) => left > 0);
    return taken;
  }

  /** Faults still waiting; a test that ordered one can assert that it was used up. */
  waiting(): FaultOrder[] {
    return this.standing.map(({ order }) => order);
  }

  clear(): void {
    this.standing = [];
  }

  private use(fault: Standing): FaultEffect {
    fault.left -= 1;
    return fault.order;
  }
}

function matches(order: FaultOrder, target: FaultTarget): boolean {
  if (order.vendor !== target.vendor) return false;
  if (order.method !== undefined && order.method.toUpperCase() !== target.method) return false;
  if (order.path === undefined) return true;
  if (order.path.endsWith('*')) return target.path.startsWith(order.path.slice(0, -1));
  return bare(order.path) === bare(target.path);
}

function bare(path: string): string {
  return `/${path}`.replace(/\/+/g, '/').replace(/\/$/, '');
}
