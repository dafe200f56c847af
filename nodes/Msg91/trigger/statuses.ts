import type { Product } from './marks';

/** What a status comes to, whatever the product calls it. */
export type Bucket =
  | 'blocked'
  | 'delivered'
  | 'engaged'
  | 'failed'
  | 'ndnc'
  | 'optedOut'
  | 'pending'
  | 'rejected'
  | 'unknown';

/** A status in words, and what it comes to. */
export interface Status {
  /** The status in words; null when the push has none. */
  statusText: string | null;
  bucket: Bucket;
}

type Entry = readonly [text: string, bucket: Bucket];

/** The codes of MSG91's own log service for SMS and one-time passwords. */
const SMS: Record<string, Entry> = {
  0: ['Sent', 'pending'],
  1: ['Delivered', 'delivered'],
  2: ['Failed', 'failed'],
  3: ['Delivered', 'delivered'],
  5: ['Pending', 'pending'],
  6: ['Submitted', 'pending'],
  7: ['Auto Failed', 'failed'],
  8: ['Sent', 'pending'],
  9: ['NDNC Number', 'ndnc'],
  13: ['Failed', 'failed'],
  16: ['Rejected By Provider', 'rejected'],
  17: ['Blocked Number', 'blocked'],
  18: ['Blocked Circle', 'blocked'],
  19: ['Blocked Price Range', 'blocked'],
  20: ['Blocked Country Code', 'blocked'],
  25: ['Rejected', 'rejected'],
  26: ['Delivered', 'delivered'],
  28: ['Invalid Number', 'failed'],
  29: ['Invalid Number', 'rejected'],
  30: ['DLR Not Available', 'unknown'],
  81: ['Pending', 'pending'],
};

/** The event IDs of its mail log service. */
const EMAIL: Record<string, Entry> = {
  1: ['Queued', 'pending'],
  2: ['Accepted', 'pending'],
  3: ['Rejected', 'rejected'],
  4: ['Delivered', 'delivered'],
  5: ['Opened', 'engaged'],
  6: ['Unsubscribed', 'optedOut'],
  7: ['Clicked', 'engaged'],
  8: ['Bounced', 'failed'],
  9: ['Failed', 'failed'],
  10: ['Complaints', 'optedOut'],
};

const CODES: Partial<Record<Product, Record<string, Entry>>> = { sms: SMS, otp: SMS, email: EMAIL };

/** The words of all products, those of the older forms included. */
const WORDS: readonly Entry[] = [
  ...Object.values(SMS).filter(([text]) => text !== 'Invalid Number'),
  ...Object.values(EMAIL),
  ...pending('Enqueued', 'Request Received', 'Ringing'),
  ...failed('Bounce', 'Undelivered', 'Invalid Number', 'Busy', 'No Answer', 'Canceled', 'Cancelled'),
  ['Answered', 'delivered'],
  ['Completed', 'delivered'],
  ['Blocked', 'blocked'],
  ['Click', 'engaged'],
  ['Read', 'engaged'],
  ['Seen', 'engaged'],
  ['URL Click', 'engaged'],
  ['URL Clicked', 'engaged'],
  ['Complaint', 'optedOut'],
  ['DND', 'ndnc'],
  ['NDNC', 'ndnc'],
];

function pending(...texts: string[]): Entry[] {
  return texts.map((text) => [text, 'pending']);
}

function failed(...texts: string[]): Entry[] {
  return texts.map((text) => [text, 'failed']);
}

const BY_WORD = new Map(WORDS.map((entry) => [lettersOf(entry[0]), entry]));

/**
 * The status in words. Codes go first, the first text that is known follows, and a text that is not known is passed
 * on as it came.
 * @param given what the push says, such as `1`, `DELIVERED` or `no-answer`; null and empty ones do not count
 */
export function statusOf(product: Product | undefined, given: ReadonlyArray<unknown>): Status {
  const texts = given.map((each) => String(each ?? '').trim()).filter((text) => text !== '');
  const codes = new Map(Object.entries((product && CODES[product]) ?? {}));
  const ofCode = (text: string) => codes.get(text.replace(/^0+(?=\d)/, ''));
  const entry = find(texts, ofCode) ?? find(texts, ofWord);
  if (entry) return { statusText: entry[0], bucket: entry[1] };
  return { statusText: texts[0] ?? null, bucket: 'unknown' };
}

/** True for a text that says what became of a message that went out. */
export function isStatusWord(value: unknown): boolean {
  return ofWord(String(value ?? '')) !== undefined;
}

/**
 * True for what a person may do with the same message more than once, such as opening it or clicking a link, and for
 * what is not known: a second one is another event, not a repetition.
 */
export function mayHappenAgain({ statusText, bucket }: Status): boolean {
  return bucket === 'unknown' || /open|click/i.test(statusText ?? '');
}

function ofWord(text: string): Entry | undefined {
  return BY_WORD.get(lettersOf(text));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

function find(texts: string[], entryOf: (text: string) => Entry | undefined): Entry | undefined {
  for (const text of texts) {
    const entry = entryOf(text);
    if (entry) return entry;
  }
  return undefined;
}
