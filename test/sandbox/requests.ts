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

const mostRequests = 20_000;
const mostCharacters = 200_000_000;

/** Every request that reached a vendor, refused and faulty ones included. */
export class RequestLog {
  private entries: RecordedRequest[] = [];
  private characters = 0;

  /** Keeps a request; the oldest ones go when there are too many, so that a sandbox can run for days. */
  add(request: RecordedRequest): void {
    this.entries.push(request);
    this.characters += request.body.length;
    while (this.entries.length > mostRequests || this.characters > mostCharacters) {
      this.characters -= this.entries.shift()?.body.length ?? this.characters;
    }
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
    this.characters = 0;
    this.entries = [];
  }
}
