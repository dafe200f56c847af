import { parseObject } from '../http/json';
import type { JsonObject } from '../http/json';
import { param } from '../http/vendor';
import type { Route, VendorCall, VendorReply } from '../http/vendor';
import { refusal, success } from './envelope';
import { page } from './paging';

/** Things of the account that are kept by an id of their own. */
export class Records<Row extends JsonObject> {
  private rows: Row[] = [];

  /** @param last the id before the first one */
  constructor(
    private readonly idName: string,
    private last: number,
  ) {}

  all(): Row[] {
    return this.rows;
  }

  find(id: unknown): Row | undefined {
    return this.rows.find((row) => String(row[this.idName]) === String(id));
  }

  add(values: JsonObject): Row {
    this.last += 1;
    const row = { [this.idName]: this.last, ...values } as JsonObject as Row;
    this.rows.push(row);
    return row;
  }

  remove(row: Row): void {
    this.rows = this.rows.filter((kept) => kept !== row);
  }
}

/** A collection with the five usual endpoints: where it lives and what the vendor says. */
export interface Collection {
  path: string;
  /** Asked for at every call, since a reset replaces them. */
  records(): Records<JsonObject>;
  /** Everything but the id of a row with this body. */
  rowOf(body: JsonObject): JsonObject;
  /** The rows that a list shows, when its query can choose and order them. */
  listed?(rows: JsonObject[], query: URLSearchParams): JsonObject[];
  /** What `data` holds after a deletion. */
  deleted: unknown;
}

export function collectionRoutes(collection: Collection): Route[] {
  const { path, records, deleted, listed = (rows) => rows } = collection;
  const one = `${path}/:recordId`;
  const withRow = (answer: (row: JsonObject, call: VendorCall) => VendorReply) => (call: VendorCall) => {
    const row = records().find(param(call, 'recordId'));
    return row ? answer(row, call) : refusal(404);
  };
  return [
    { method: 'GET', path, handle: (call) => page(call, listed(records().all(), call.query)) },
    {
      method: 'POST',
      path,
      handle: withBody(collection, (row) => success(records().add(row), 'The record has been added.')),
    },
    { method: 'GET', path: one, handle: withRow((row) => success(row)) },
    {
      method: 'PUT',
      path: one,
      handle: withRow((old, call) =>
        withBody(collection, (row) => success(Object.assign(old, row), 'The record has been updated.'))(call),
      ),
    },
    {
      method: 'DELETE',
      path: one,
      handle: withRow((row) => {
        records().remove(row);
        return success(deleted, 'The record has been deleted.');
      }),
    },
  ];
}

function withBody({ rowOf }: Collection, answer: (row: JsonObject) => VendorReply) {
  return (call: VendorCall): VendorReply => {
    const body = parseObject(call.body);
    return body === undefined ? refusal(400) : answer(rowOf(body));
  };
}
