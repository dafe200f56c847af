import type { VendorName } from './http/vendor';

/** One request as it arrived, byte for byte. */
export interface RecordedRequest {
  vendor: VendorName;
  method: string;
  /** Path below the vendor's base URL, as faults name it: `/sms/send`, `/flow`, `/messages`. */
  path: string;
  /** Whole target as sent, path and query, nothing decoded. */
  url: string;
  /** Query as sent, without the question mark. */
  query: string;
  headers: Record<string, string>;
  body: string;
  at: number;
}

export type RequestFilter = Partial<Pick<RecordedRequest, 'vendor' | 'method' | 'path'>>;

const kept = 20_000;

/** Every request that reached a vendor, refused and faulty ones included. */
export class RequestLog {
  private entries: RecordedRequest[] = [];

  add(request: RecordedRequest): void {
    this.entries.push(request);
    if (this.entries.length > kept) this.entries.shift();
  }

  /** Requests in the order of arrival; narrowed when a filter is given. */
  all(filter: RequestFilter = {}): RecordedRequest[] {
    return this.entries.filter(
      (entry) =>
        (filter.vendor ?? entry.vendor) === entry.vendor &&
        (filter.method ?? entry.method) === entry.method &&
        (filter.path ?? entry.path) === entry.path,
    );
  }

  clear(): void {
    this.entries = [];
  }
}
