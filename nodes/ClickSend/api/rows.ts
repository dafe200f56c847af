import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import type { RowReading } from '../../shared/operation/operation';
import { dataOf, messageRows } from './envelope';
import { refusalOf } from './status';

/**
 * Reads the rows of a send answer: each has its own `status` and its own id.
 * @param list the name of the rows: `recipients` for post, `messages` for everything else
 * @param tidy the fields of a simplified item, in the vendor's names
 */
export function sentRows<P>(
  list: 'messages' | 'recipients',
  tidy: readonly string[],
  recipient: 'to' | 'address_name' = 'to',
): RowReading<P> {
  return {
    of: messageRows(list),
    key: (row) => ({
      reference: asText(row.custom_string),
      recipient: asText(row[recipient]),
      body: asText(row.body),
    }),
    refusal: refusalOf,
    tidy: (row) => ({ ...acceptance(row), ...picked(row, tidy) }),
    envelope: (body, row) => ({ ...acceptance(row), ...ofOneMessage(body, list, row) }),
  };
}

function acceptance(row: IDataObject): IDataObject {
  return { accepted: true, reference: row.custom_string };
}

function picked(row: IDataObject, names: readonly string[]): IDataObject {
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]));
}

/** The answer as ClickSend gives it to a call with this message alone. */
function ofOneMessage(body: unknown, list: string, row: IDataObject): IDataObject {
  const data = dataOf(body);
  const price = row.message_price ?? row.post_price;
  return {
    ...(body as IDataObject),
    data: {
      ...data,
      ...('total_price' in data ? { total_price: price ?? null } : {}),
      ...('total_count' in data ? { total_count: 1 } : {}),
      ...('queued_count' in data ? { queued_count: 1 } : {}),
      [list]: [row],
    },
  };
}

/** The id of an accepted row, simplified or not. */
export function messageIdOf(row: IDataObject): unknown {
  if (row.message_id !== undefined) return row.message_id;
  return [...messageRows('messages')(row), ...messageRows('recipients')(row)][0]?.message_id;
}
