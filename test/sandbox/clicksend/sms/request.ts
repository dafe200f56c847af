import { isObject } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { boolean, checkFields, integer, list, text } from '../fieldCheck';
import type { FieldRule, Problems } from '../fieldCheck';

/** The most messages and the most recipients of one call. */
export const largestCall = 1000;

const anything: FieldRule = { check: () => undefined };

const messageFields: Record<string, FieldRule> = {
  to: { check: text },
  body: { check: (value) => (typeof value === 'string' ? undefined : 'The value must be a string.') },
  from: { check: text },
  source: { check: text },
  custom_string: { check: text },
  country: { check: text },
  from_email: { check: text },
  list_id: { check: integer },
  contact_id: { check: integer },
  // A wrong schedule is told per row, as INVALID_SCHEDULE.
  schedule: anything,
  exclude_no_sender_id_recipients: { check: boolean },
};

const callFields: Record<string, FieldRule> = {
  messages: { check: list, required: true },
  shorten_urls: { check: boolean },
  senders: { check: list },
};

/** What is wrong with the whole call; a call with problems is refused and nothing of it is sent. */
export function problemsOfCall(body: JsonObject): Problems {
  const problems = checkFields(body, callFields);
  if (Object.keys(problems).length > 0) return problems;
  const messages = messagesOf(body);
  if (messages.length === 0) return { messages: 'There must be at least one message.' };
  if (messages.length > largestCall) return { messages: `There may be at most ${largestCall} messages.` };
  messages.forEach((message, index) => Object.assign(problems, problemsOfMessage(message, index)));
  return problems;
}

/** The messages of a call that was checked. */
export function messagesOf(body: JsonObject): unknown[] {
  return Array.isArray(body.messages) ? body.messages : [];
}

function problemsOfMessage(message: unknown, index: number): Problems {
  const prefix = `messages.${index}`;
  if (!isObject(message)) return { [prefix]: 'The message must be an object.' };
  return checkFields(message, messageFields, `${prefix}.`);
}
