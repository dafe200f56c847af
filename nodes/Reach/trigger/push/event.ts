import { randomUUID } from 'node:crypto';
import omit from 'lodash/omit';
import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../../shared/http/json';
import type { Delivery } from '../../../shared/webhook/receive';
import { keyOfContent } from '../../../shared/webhook/repeats';
import { createdAt } from '../../api/dates';
import { keyOfParts } from '../key';

/** What the platform pushes (contract 5.1); anything else is passed on as unknown. */
export const EVENTS = ['incomingMessage', 'sendError'] as const;

/** The values of the parameter `events`. */
export type EventName = (typeof EVENTS)[number];

/** What a push looks like to the user: its event, and the time that the platform gives without a zone. */
export interface Circumstances {
  events: readonly EventName[];
  zone: string;
}

/** The item of one push and its key; none when the user does not want to hear of it. */
export function deliveriesOf(payload: IDataObject, { events, zone }: Circumstances): Delivery[] {
  const event = eventOf(payload);
  if (event === undefined) return [unknown(payload)];
  if (!events.includes(event)) return [];
  const tidied = tidy(payload, zone);
  return [{ key: KEYS[event](tidied), json: { event, ...tidied } }];
}

function eventOf(payload: IDataObject): EventName | undefined {
  const isError = asText(payload.status)?.toUpperCase() === 'ERROR';
  if (isError) return 'sendError';
  return 'message' in payload && 'msisdn' in payload ? 'incomingMessage' : undefined;
}

/** Numbers are text, and the id has one name: the two pushes write it differently. */
function tidy(payload: IDataObject, zone: string): IDataObject {
  const id = asText(payload.message_id) ?? asText(payload.messageId);
  const time = createdAt({ message_id: id, created_on: payload.datetime }, zone);
  const texts = ['msisdn', 'short_number'].filter((name) => name in payload);
  return {
    ...(id === undefined ? {} : { message_id: id }),
    ...omit(payload, ['message_id', 'messageId']),
    ...Object.fromEntries(texts.map((name) => [name, asText(payload[name]) ?? null])),
    ...(time === undefined ? {} : { createdAt: time }),
  };
}

/**
 * What a repeated push has again. Platform v4 gives no id with an incoming message. What has neither id nor time may
 * well be new (people write "SI" more than once): it is never taken for a repetition.
 */
const KEYS: Record<EventName, (tidied: IDataObject) => string> = {
  incomingMessage: ({ message_id: id, msisdn, short_number: number, datetime, message }) =>
    asText(id) ?? (asText(datetime) ? keyOfParts([msisdn, number, datetime, message]) : randomUUID()),
  sendError: ({ message_id: id, msisdn, status }) =>
    asText(id) ? [id, msisdn, status].map((part) => asText(part) ?? '').join(':') : randomUUID(),
};

function unknown(payload: IDataObject): Delivery {
  const warnings = ['The push is neither an incoming message nor a send error: it is passed on as it came'];
  return { key: keyOfContent(payload), json: { event: 'unknown', ...payload, warnings } };
}
