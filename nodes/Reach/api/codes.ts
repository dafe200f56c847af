/** What to do about a platform code; a code that is not here is shown as it came (contract 3.2). */
const ADVICE: Record<string, string> = {
  401: "Check key, secret and Base URL in the credential, and the clock of n8n's machine.",
  404: 'It does not exist, or the Base URL in the credential is not the one of the REST API.',
  405: 'This version of the platform has no such call: check the Base URL in the credential.',
  429: 'Try again later, or lower Parallel Requests.',
  503: 'The platform had a fault of its own: try again later.',
  40001: 'A value is missing or invalid: check the phone number with its country code.',
  40002: "The number is the account's own short code: send to another one.",
  40003: 'No contact has any of these tags: put the tag on a contact first.',
  40301: "The account's message quota is used up: ask your provider for more.",
  40302: 'The number is on the blacklist: it can receive nothing from this account.',
  40303: 'There is no contact with this number: create it first.',
  40304: "The account's anti-spam policy blocks it: try later or ask your provider.",
  40305: 'The contact has cancelled the service and can receive nothing until it subscribes again.',
  40306: 'This would exceed the messages that the account has contracted: ask your provider for more.',
  40307: 'It is outside of the permitted hours: send it later.',
  40308: 'The same text went to the same number a short time ago, and that one may have been accepted.',
  40309: 'A message with the same ID went out a short time ago, and that one may have been accepted.',
  42900:
    'It was too much at once (short links are limited to 10 a minute by default): try again in a minute.',
};

const DUPLICATES = ['40308', '40309'];
/** What is wrong with the message or its recipient: no other try of it was accepted either. */
const PROVES_REFUSAL = ['40001', '40002', '40003', '40302', '40303', '40305'];
const ENDS_SENDING = ['401', '40301', '40306', '42900'];

/** The code of a message that was sent before with the same `id`. */
export const SAME_ID = '40309';

/** The code for too many requests, which comes with HTTP 403. */
export const TOO_MANY = '42900';

/** What to do about a code; undefined for one that is not known. */
export function adviceFor(code: string): string | undefined {
  return ADVICE[code];
}

/** True when an earlier message may have been accepted. */
export function isDuplicate(code: string): boolean {
  return DUPLICATES.includes(code);
}

/** True when an earlier try of the same message must have been refused as well. */
export function provesRefusal(code: string): boolean {
  return PROVES_REFUSAL.includes(code);
}

/** True when nothing more can be sent with this account now. */
export function endsSending(code: string): boolean {
  return ENDS_SENDING.includes(code);
}
