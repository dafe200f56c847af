import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { keyOfContent } from '../../shared/webhook/repeats';
import type { EventName } from './kind';
import { mayHappenAgain } from './statuses';
import type { Report } from './tidy';

/** What is the same in a repeated delivery and in no other event. */
interface Identity {
  /** Without one of these, only the whole content tells. */
  needed: string[];
  /** Where the push has them: two messages of one request may go to the same person. */
  further?: string[];
  /** When it happened, for what a person may do again with the same message. */
  times?: string[];
}

const TIMES = ['statusUpdatedAt', 'ts'];

const IDENTITIES: Record<EventName, Identity> = {
  smsReport: { needed: ['requestId', 'telNum', 'status'], further: ['CRQID', 'uuid', 'INMSID'] },
  otpReport: { needed: ['requestId', 'telNum', 'status'], further: ['CRQID', 'otpRetry', 'voiceRetryCount'] },
  emailEvent: { needed: ['requestId', 'recipient', 'eventId'], further: ['uuid', 'CRQID'], times: TIMES },
  whatsAppInbound: { needed: ['messageId'] },
  whatsAppStatus: { needed: ['messageId', 'eventName'], times: TIMES },
  voiceReport: { needed: ['uuid', 'status'] },
  rcsReport: { needed: ['uuid', 'eventName'], times: TIMES },
};

/** The key of a report; without the facts that make one, it is that of the payload's content. */
export function keyOf({ event, json, status }: Report, payload: IDataObject): string {
  if (event === 'unknown') return keyOfContent(payload);
  const { needed, further = [], times = [] } = IDENTITIES[event];
  const facts = needed.map((name) => factOf(json, name));
  const again = times.length > 0 && status !== null && mayHappenAgain(status);
  const time = again ? times.map((name) => factOf(json, name)).find(Boolean) : undefined;
  if (facts.includes(undefined) || (again && time === undefined)) return keyOfContent(payload);
  const more = further.flatMap((name) => {
    const fact = factOf(json, name);
    return fact === undefined ? [] : [`${name}=${fact}`];
  });
  return [event, ...facts, ...more, ...(time === undefined ? [] : [time])].join(':');
}

function factOf(json: IDataObject, name: string): string | undefined {
  return asText(json[name] ?? (name === 'eventId' ? json.eventName : null));
}
