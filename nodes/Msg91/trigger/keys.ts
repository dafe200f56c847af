import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { keyOfContent } from '../../shared/webhook/repeats';
import type { EventName } from './kind';
import type { Report } from './tidy';

/** The facts that together are the same in a repeated delivery and in no other; the last one may be missing. */
const KEYS: Record<EventName, string[]> = {
  smsReport: ['requestId', 'telNum', 'status'],
  otpReport: ['requestId', 'telNum', 'status'],
  emailEvent: ['requestId', 'recipient', 'eventId'],
  whatsAppInbound: ['messageId'],
  whatsAppStatus: ['messageId', 'eventName'],
  voiceReport: ['uuid', 'status'],
  rcsReport: ['uuid', 'eventName'],
};

/** The key of a report; without the facts that make one, it is that of the payload's content. */
export function keyOf({ event, json }: Report, payload: IDataObject): string {
  if (event === 'unknown') return keyOfContent(payload);
  const facts = KEYS[event].map((name) => asText(json[name] ?? (name === 'eventId' ? json.eventName : null)));
  return facts.includes(undefined) ? keyOfContent(payload) : [event, ...facts].join(':');
}
