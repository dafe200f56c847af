import type { IDataObject } from 'n8n-workflow';

/** Whether sending the same request again can do harm (design rule: never send twice what may have been accepted). */
export type Repeat =
  /** The end state is the same however often it is sent: reads, updates, deletions. */
  | 'always'
  /** The vendor deduplicates by a key that the request carries. */
  | 'sameKey'
  /** Every copy that arrives may count (and cost). */
  | 'never';

/** One call to a vendor, free of credentials: these are added by the credential's `authenticate`. */
export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Relative to the credential's base URL, starting with a slash; parts are percent-encoded by the operation. */
  path: string;
  /** Values that are undefined, null or empty text are left out. */
  query?: Record<string, QueryValue>;
  /** Sent as compact JSON, serialised once. */
  body?: IDataObject;
  headers?: Record<string, string>;
  /** Default: 'always' for GET and other calls that only read, 'never' for everything else. */
  repeat?: Repeat;
  /** True for a question that is no GET (a price, a search): it changes nothing, whatever its method. */
  reads?: boolean;
  /** Milliseconds; default 30,000. */
  timeout?: number;
  /**
   * For a vendor that refuses a request for its rate in other words than HTTP 429: milliseconds to wait before the
   * same request is sent again, unless the answer says it in `Retry-After`; undefined for any other answer.
   */
  rateLimitPause?: (reply: Answer) => number | undefined;
  /** What to ask instead, once, when this answer came (another verb, an older path). */
  otherwise?: (reply: Answer) => Request | undefined;
}

/** A value of a query, as the operation has it. */
export type QueryValue = string | number | boolean | null | undefined;

/** The vendor answered. */
export interface Answer {
  kind: 'answer';
  status: number;
  headers: Record<string, string>;
  /** Parsed JSON whatever the content type says; the text itself when it is no JSON; undefined when empty. */
  body: unknown;
  /** True when an earlier try of the same request may have reached the vendor. */
  repeated: boolean;
  /** The answer because of which something else was asked; see `otherwise` and the sender's `correct`. */
  earlier?: Answer;
}

/** The request provably never left: no connection was made, or sending had already ended. */
export interface NotSent {
  kind: 'notSent';
  message: string;
  /** True when the connection itself failed. */
  connection: boolean;
}

/** The request went out and no usable answer came back: it may have been accepted. */
export interface Lost {
  kind: 'lost';
  message: string;
}

/** What became of a request: exactly one of the three. */
export type Reply = Answer | NotSent | Lost;

/** How often the request may be sent, by its own word or its method. */
export function repeatOf(request: Request): Repeat {
  return request.repeat ?? (request.method === 'GET' || request.reads ? 'always' : 'never');
}

/** True for calls that change nothing at the vendor. */
export function isRead(request: Request): boolean {
  return request.reads ?? (request.method === 'GET' && repeatOf(request) === 'always');
}
