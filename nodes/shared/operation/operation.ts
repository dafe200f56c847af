import type { IDataObject } from 'n8n-workflow';
import type { Field, ValuesOf } from '../fields/field';
import type { Answer, Reply, Request } from '../http/request';
import type { Rejected, Unknown } from './outcome';

/** The values of one item, read and checked. */
export type Parameters = Record<string, unknown>;

/** What the vendor's answer means for the whole call. */
export type Verdict = { kind: 'taken'; body: unknown } | Rejected | Unknown;

/** How one vendor talks. */
export interface Vendor {
  /** As shown in messages. */
  name: string;
  /** n8n's credential type. */
  credential: string;
  /** Reads an answer that is neither a redirect nor a rate limit. */
  judge(answer: Answer, request: Request): Verdict;
  /** What to send instead, once, after this answer. */
  correct?(request: Request, answer: Answer): Request | undefined;
}

/** Sends one request on the way to the operation's own one (an upload, a look-up). */
export type Send = (request: Request) => Promise<Reply>;

/** Help for `before`: another request, or the bytes of a binary field of the item. */
export interface Preparation {
  send: Send;
  /**
   * Sends a request without which the message can't be sent.
   * @returns the body of an answer that the vendor counts as success
   * @throws {NotPrepared} with the vendor's words; the message is then not sent for that reason
   */
  ask(request: Request): Promise<unknown>;
  /** Says what is sent but may surprise, as `check` does for what is known without a request. */
  warn(warning: string): void;
  /** @throws {InvalidInput} when the item has no such binary field */
  binary(fieldName: string): Promise<{ data: Buffer; mimeType: string; fileName?: string }>;
  /** Bytes of a file at a public address, asked for without the credential; undefined when nobody tells. */
  sizeOf(url: string): Promise<number | undefined>;
  /** Work that is done once in a try of the node and shared by the items with the same key. */
  once<T>(key: string, work: () => Promise<T>): Promise<T>;
}

interface Described<P> {
  /** Title Case label of the operation. */
  name: string;
  /** Sentence-case label with the resource. */
  action: string;
  description: string;
  fields: readonly Field[];
  /**
   * Checks that need more than one field.
   * @returns warnings: things that are sent but may surprise
   * @throws {InvalidInput}
   */
  check?(parameters: P): string[];
  /** Turns parameters into what can be sent, with requests of its own (an upload, a template's text). */
  before?(parameters: P, preparation: Preparation): Promise<P>;
}

/** A function of the input; nothing is sent. */
export interface OfflineOperation<P = Parameters> extends Described<P> {
  compute(parameters: P): IDataObject[];
}

/** One request per input. */
export interface CallOperation<P = Parameters> extends Described<P> {
  request(parameters: P, context: CallContext): Request;
  /** Present when the vendor carries a reference of ours: the user's own one, if given. */
  reference?(parameters: P): string | undefined;
  /** A second opinion on the answer (a wrong code is data, a deletion of nothing is done). */
  interpret?(verdict: Verdict, answer: Answer, parameters: P, context: CallContext): Verdict;
  /** Tidy rows of the answer's body, one output item each. */
  rows(body: unknown, parameters: P, context: CallContext): IDataObject[];
  /** The rows when Simplify is off; default: the body as it came. */
  raw?(body: unknown, parameters: P, context: CallContext): IDataObject[];
}

/** What a call knows beside its parameters. */
export interface CallContext {
  /** The user's reference, or one that is the same for every try of this item. */
  reference: string;
}

/** One request per page. */
export interface PagesOperation<P = Parameters> extends Described<P> {
  pages: {
    /** The most rows the vendor gives at once. */
    size: number;
    request(parameters: P, page: Page): Request;
    read(body: unknown, page: Page): PageContent;
    /** Tidy form of a row; default: the row itself. */
    tidy?(row: IDataObject, parameters: P): IDataObject;
    /** What a page gives when Simplify is off; default: the answer as it came. */
    raw?(body: IDataObject, page: Page, parameters: P): IDataObject;
    /** Rows that the vendor can't filter are dropped here. */
    keep?(row: IDataObject, parameters: P): boolean;
  };
}

/** Which page is asked for. */
export interface Page {
  /** Counted from 1. */
  number: number;
  /** Rows before it. */
  offset: number;
  /** Rows to ask for. */
  size: number;
  /** The vendor's own mark of the place, from the page before. */
  token?: string;
}

/** What a page holds, and whether another one follows. */
export interface PageContent {
  rows: IDataObject[];
  /** False when this page was the last one. */
  more: boolean;
  token?: string;
}

/** Many inputs in one request. */
export interface BatchOperation<P = Parameters> extends Described<P> {
  /** Parameters that may also come from the item's own fields. */
  mapped: readonly Field[];
  batch: {
    /** The most messages in one request. */
    most: number;
    /** Used when the user sets nothing; default: `most`. */
    usual?: number;
    /** Everything that the request says once: inputs with equal values share it. */
    together(parameters: P): unknown;
    /** What an input counts against the most that a request takes, when that is not the number of inputs. */
    weight?(parameters: P): number;
    /** True for an input that becomes many messages: it never shares a request. */
    alone?(parameters: P): boolean;
    /** The user's own reference, if given; absent when the vendor carries none. */
    reference?(parameters: P): string | undefined;
    /**
     * What makes two inputs the same message, where the user wants such a message sent once; undefined where each
     * one is sent.
     */
    sameAs?(parameters: P): unknown;
    entry(parameters: P, reference: string): IDataObject;
    request(entries: IDataObject[], parameters: P): Request;
    /** Absent when the vendor takes or refuses only the call as a whole. */
    rows?: RowReading<P>;
    /** The output row of a call that was taken as a whole. */
    whole?(body: unknown, entry: IDataObject, parameters: P): IDataObject;
  };
}

/** How the rows of an answer are read and find their messages again. */
export interface RowReading<P> {
  of(body: unknown): IDataObject[];
  /** What a row and an entry have in common. */
  key(rowOrEntry: IDataObject): RowKey;
  /** The refusal that a row states; undefined for an accepted one. */
  refusal(row: IDataObject): Rejected | undefined;
  /** @param reference what was sent with the message; not every row gives it back */
  tidy(row: IDataObject, parameters: P, reference: string): IDataObject;
  /** The whole answer as if the call had held this message alone. */
  envelope(body: unknown, row: IDataObject, reference: string): IDataObject;
}

/** Facts that tell which message a row speaks of; each may be missing. */
export interface RowKey {
  reference?: string;
  recipient?: string;
  body?: string;
}

/** Any of the four kinds, told by what the data holds. */
export type Operation = OfflineOperation | CallOperation | PagesOperation | BatchOperation;

/** One resource of a vendor: its operations by value. */
export interface Resource {
  name: string;
  operations: Record<string, Operation>;
}

/** The resources of a node by value. */
export type Resources = Record<string, Resource>;

/** An offline operation, with the parameters' types taken from its fields. */
export function offline<const F extends readonly Field[]>(
  definition: OfflineOperation<ValuesOf<F>> & { fields: F },
): Operation {
  return definition;
}

/** An operation of one request per input, with the parameters' types taken from its fields. */
export function call<const F extends readonly Field[]>(
  definition: CallOperation<ValuesOf<F>> & { fields: F },
): Operation {
  return definition;
}

/** A list operation, with the parameters' types taken from its fields. */
export function pages<const F extends readonly Field[]>(
  definition: PagesOperation<ValuesOf<F>> & { fields: F },
): Operation {
  return definition;
}

/** An operation of many inputs per request, with the parameters' types taken from its fields. */
export function batch<const F extends readonly Field[], const M extends readonly Field[]>(
  definition: BatchOperation<ValuesOf<F> & ValuesOf<M>> & { fields: F; mapped: M },
): Operation {
  return definition;
}

/** All fields of an operation, the mapped ones first, as the panel shows them. */
export function fieldsOf(operation: Operation): readonly Field[] {
  return 'batch' in operation ? [...operation.mapped, ...operation.fields] : operation.fields;
}
