import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { rejected, type Rejected } from '../../shared/operation/outcome';

/** What to do about a row's `status`; only SUCCESS is accepted (developers.clicksend.com, "Application status codes"). */
const ADVICE: Record<string, string> = {
  MISSING_CREDENTIALS: 'Check the credential.',
  INVALID_CREDENTIALS: 'Check the username and API key in the credential.',
  ACCOUNT_NOT_ACTIVATED: 'Activate the account in the ClickSend dashboard.',
  INVALID_RECIPIENT:
    'Check the recipient: a phone number needs its country code, an address all of its parts.',
  THROTTLED: 'The same text went to the same recipient moments ago, and that one may have been accepted.',
  INVALID_SENDER_ID: 'Use a number of the account, or an approved name of 3 to 11 letters and digits.',
  INSUFFICIENT_CREDIT: 'Top up the account in the ClickSend dashboard.',
  ALREADY_EXISTS: 'It exists already.',
  EMPTY_MESSAGE: 'Give the message a text.',
  TOO_MANY_RECIPIENTS:
    'A request reaches at most 1,000 recipients, each contact of a list counted: split the list.',
  MISSING_REQUIRED_FIELDS: 'Fill in all required fields.',
  INVALID_SCHEDULE: 'Give a time in the future.',
  NOT_ENOUGH_PERMISSION_TO_LIST_ID: 'Choose a list that this user may use.',
  INTERNAL_ERROR: 'ClickSend had a fault of its own: try again later.',
  SOMETHING_IS_WRONG: 'ClickSend gives no reason: try again later or ask its support.',
  INVALID_LANG: 'Choose a language from the list.',
  INVALID_VOICE: 'Choose a voice that the language has.',
  SUBJECT_REQUIRED: 'Give the message a subject.',
  INVALID_MEDIA_FILE: 'Check the file: its address must be public, and type and size must be allowed.',
  COUNTRY_NOT_ENABLED: "Enable the recipient's country in the ClickSend dashboard.",
  REGISTRATION_NEEDED: 'Register the sender for this country in the ClickSend dashboard.',
  INVALID_RETURN_ADDRESS: 'Choose a return address of the account.',
};

/** What to do about a status, which calls as a whole can be refused with as well; undefined for unknown ones. */
export function adviceOnStatus(status: string): string | undefined {
  return Object.hasOwn(ADVICE, status) ? ADVICE[status] : undefined;
}

const ENDS_SENDING = [
  'MISSING_CREDENTIALS',
  'INVALID_CREDENTIALS',
  'ACCOUNT_NOT_ACTIVATED',
  'INSUFFICIENT_CREDIT',
];

/** True when nothing more can be sent with this account now. */
export function endsSending(code: string): boolean {
  return ENDS_SENDING.includes(code);
}

/**
 * The refusal that a row states; undefined when the row is accepted. Unknown values are refusals.
 * @throws {Error} for a row without a status, of which nobody knows what became
 */
export function refusalOf(row: IDataObject): Rejected | undefined {
  return refusalIn(row, 'ClickSend did not accept the message');
}

/** Why ClickSend gives no price for a row; undefined when it gives one. */
export function priceRefusalOf(row: IDataObject): Rejected | undefined {
  return refusalIn(row, 'ClickSend gives no price for this message');
}

/** True for a row status that ClickSend documents as a refusal. */
export function isKnownRefusal(status: string): boolean {
  return adviceOnStatus(status) !== undefined;
}

function refusalIn(row: IDataObject, sentence: string): Rejected | undefined {
  const status = asText(row.status);
  if (status === undefined) throw new Error('it has no status');
  if (status === 'SUCCESS') return undefined;
  const advice = adviceOnStatus(status) ?? "See ClickSend's list of status codes.";
  return {
    ...rejected(`${sentence} (${status}). ${advice}`, { code: status }),
    ...(status === 'THROTTLED' ? { reason: 'duplicate' as const } : {}),
    ...(endsSending(status) ? { endsRun: true } : {}),
  };
}
