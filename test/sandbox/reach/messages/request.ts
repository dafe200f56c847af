import { parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { refused } from '../errorCodes';

export interface SendRequest {
  body: JsonObject;
  message: string;
  /** The client's own id as text, empty when none was given. */
  id: string;
}

/** Reads the body of a send; keys that the platform does not know are an error. */
export function readSend(call: VendorCall, keys: string[]): SendRequest | VendorReply {
  const body = parseObject(decoded(call));
  if (body === undefined) return refused('40001', 'JSON');
  const unknown = Object.keys(body).find((key) => !keys.includes(key));
  if (unknown !== undefined) return refused('40001', unknown);
  const { message, id } = body;
  if (typeof message !== 'string' || message.trim() === '') return refused('40001', 'message');
  const idText = textOf(id);
  if (id !== undefined && (idText === '' || idText.length > 40)) return refused('40001', 'id');
  return { body, message, id: idText };
}

/** Without a charset the vendor reads the body as Latin-1, which breaks every accent. */
function decoded({ body, headers }: VendorCall): string {
  const declared = /charset="?utf-8/i.test(headers['content-type'] ?? '');
  return declared ? body : Buffer.from(body, 'utf8').toString('latin1');
}
