import type { IDataObject } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';

/**
 * The id under which MSG91 keeps a request. Each product has its own place for it; where a reply holds nothing but
 * `type` and `message`, the message is the id (docs.msg91.com, "Send SMS").
 */
export function requestIdOf(body: unknown): string | undefined {
  const reply = asObject(body) ?? {};
  const data = asObject(reply.data) ?? {};
  const places = [
    reply.request_id,
    data.request_id,
    data.requestId,
    data.message_uuid,
    data.unique_id,
    data.uuid,
    data.id,
    reply.requestId,
    reply.uuid,
    reply.id,
  ];
  return places.map(asText).find(Boolean) ?? idInMessage(reply.message);
}

/** An id is one word with digits in it; a sentence has spaces, and "Successful" has no digit. */
function idInMessage(message: unknown): string | undefined {
  const text = asText(message);
  return text !== undefined && /^(?=.*\d)[\w-]{8,}$/.test(text) ? text : undefined;
}

/** The id of an accepted item, for the error's details under "Stop Workflow". */
export function idOf(row: IDataObject): unknown {
  return row.request_id ?? requestIdOf(row);
}

/** MSG91's answer as it came, with what every product's reply is given beside it. */
export function envelopeOf(body: unknown, more: IDataObject = {}): IDataObject {
  const envelope = asObject(body) ?? { data: body as IDataObject['data'] };
  return { ...envelope, successful: true, ...more };
}
