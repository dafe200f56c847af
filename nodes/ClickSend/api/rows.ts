import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import type { RowKey, RowReading } from '../../shared/operation/operation';
import { dataOf, messageRows } from './envelope';
import { priceRefusalOf, refusalOf } from './status';

/** Where an answer keeps the rows of its messages: `recipients` for post, `messages` for everything else. */
export type RowList = 'messages' | 'recipients';

/**
 * Reads the rows of a send answer: each has its own `status` and its own id.
 * @param tidy the fields of a simplified item, in the vendor's names
 */
export function sentRows<P>(list: RowList, tidy: readonly string[]): RowReading<P> {
  return {
    of: messageRows(list),
    key: KEY_OF[list],
    refusal: refusalOf,
    tidy: (row, _parameters, reference) => ({ ...acceptance(row, reference), ...picked(row, tidy) }),
    envelope: (body, row, reference) => ({ ...acceptance(row, reference), ...ofOneMessage(body, list, row) }),
  };
}

/**
 * Reads the rows of a price answer. They look like those of a send answer, so each item says that nothing was sent;
 * the ids of messages that do not exist are left out of simplified items.
 * @param tidy the fields of a simplified item, in the vendor's names
 */
export function pricedRows<P>(list: RowList, tidy: readonly string[]): RowReading<P> {
  return {
    of: messageRows(list),
    key: KEY_OF[list],
    refusal: priceRefusalOf,
    tidy: (row) => ({ sent: false, ...picked(row, tidy) }),
    envelope: (body, row) => ({ sent: false, ...ofOneMessage(body, list, row) }),
  };
}

/** Messages go to a number; post goes to an address, and the rows of postcards have no reference. */
const KEY_OF: Record<RowList, (row: IDataObject) => RowKey> = {
  messages: (row) => ({
    reference: asText(row.custom_string),
    recipient: asText(row.to),
    body: asText(row.body),
  }),
  recipients: (row) => ({
    reference: asText(row.custom_string),
    recipient: asText(row.address_postal_code),
    body: [row.address_name, row.address_line_1, row.address_city].map(String).join(', ').toLowerCase(),
  }),
};

function acceptance(row: IDataObject, reference: string): IDataObject {
  return { accepted: true, reference: asText(row.custom_string) ?? reference };
}

/** Those of the named fields that a row has. */
export function picked(row: IDataObject, names: readonly string[]): IDataObject {
  const tidy: IDataObject = {};
  for (const name of names) if (name in row) tidy[name] = row[name];
  return tidy;
}

/** The answer as ClickSend gives it to a call with this message alone. */
function ofOneMessage(body: unknown, list: RowList, row: IDataObject): IDataObject {
  const data = dataOf(body);
  const price = row.message_price ?? row.post_price ?? null;
  const total = typeof data.total_price === 'number' && price !== null ? Number(price) : price;
  const own: IDataObject = {
    total_price: total,
    total_cost: total,
    total_count: 1,
    queued_count: row.status === 'SUCCESS' ? 1 : 0,
    blocked_count: row.status === 'COUNTRY_NOT_ENABLED' ? 1 : 0,
  };
  const counts = picked(own, Object.keys(data));
  return { ...(body as IDataObject), data: { ...data, ...counts, [list]: [row] } };
}

const IDS = ['message_id', 'contact_id', 'list_id', 'template_id', 'return_address_id', 'upload_id'];

/** The vendor's id of what an item speaks of, simplified or not; the ids of prices are those of no message. */
export function idOf(item: IDataObject): unknown {
  if (item.sent === false) return undefined;
  const rows = [...messageRows('messages')(item), ...messageRows('recipients')(item)];
  const candidates = [item, ...rows, dataOf(item)];
  for (const name of IDS) {
    const found = candidates.find((candidate) => candidate[name] !== undefined);
    if (found) return found[name];
  }
  return undefined;
}
