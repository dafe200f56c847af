import { isObject } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { anything, boolean, checkFields, integer, list, oneOf, text } from '../fieldCheck';
import type { FieldRule, Problems } from '../fieldCheck';

/** The most messages and the most recipients of one call. */
export const largestCall = 1000;

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

/** A sender per country: an id, or a shared number. */
function senders(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'The value must be an array.';
  const problems = value.map((sender) =>
    isObject(sender)
      ? Object.entries(checkFields(sender, senderFields))[0]?.join(': ')
      : 'It must be an object.',
  );
  const missing = value.some((sender) => !sender.sender_id && sender.sender_type !== 'shared_longcode');
  return (
    problems.find((problem) => problem !== undefined) ?? (missing ? 'The sender_id is required.' : undefined)
  );
}

const countryCode: FieldRule['check'] = (value) =>
  /^[A-Z]{2}$/.test(String(value)) ? undefined : 'The value must be an ISO code.';

const senderFields: Record<string, FieldRule> = {
  recipient_country_code: { check: countryCode, required: true },
  sender_id: { check: text },
  sender_type: { check: oneOf('shared_longcode') },
  sender_country_code: { check: countryCode },
};

const callFields: Record<string, FieldRule> = {
  messages: { check: list, required: true },
  shorten_urls: { check: boolean },
  senders: { check: senders },
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
