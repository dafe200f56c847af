import type { JsonObject } from '../../http/json';
import type { ClickSendAccount } from '../account';
import type { Contact } from '../contacts';
import { readRecipient } from '../numbers';
import type { Recipient } from '../numbers';
import { magicStatus } from '../rowStatus';
import type { RowStatus } from '../rowStatus';
import { textOf } from '../../http/json';

/** One message of a call for one recipient, before the vendor has judged it. */
export interface Candidate {
  message: JsonObject;
  to: string;
  listId: number | null;
  contact: Contact | null;
  /** A refusal that is known before the recipient is looked at. */
  refused?: RowStatus;
  body: string;
}

export interface Judged {
  candidate: Candidate;
  status: RowStatus;
  recipient?: Recipient;
}

/**
 * The status of one row, in the order in which the vendor can know it.
 * @param isPrice a price is no message: the same text may follow at once
 */
export function judge(
  candidate: Candidate,
  account: ClickSendAccount,
  userStatus?: RowStatus,
  isPrice = false,
): Judged {
  const recipient = readRecipient(candidate.to, textOf(candidate.message.country) || undefined);
  const status =
    candidate.refused ??
    userStatus ??
    statusOfText(candidate) ??
    (recipient ? magicStatus(recipient.number) : 'INVALID_RECIPIENT') ??
    (isPrice ? undefined : throttled(candidate.body, recipient, account)) ??
    'SUCCESS';
  return { candidate, status, recipient };
}

function statusOfText({ message, body }: Candidate): RowStatus | undefined {
  if (body.trim() === '') return 'EMPTY_MESSAGE';
  if (message.schedule !== undefined && scheduleOf(message) === undefined) return 'INVALID_SCHEDULE';
  if (message.from !== undefined && !isSender(textOf(message.from))) return 'INVALID_SENDER_ID';
  return undefined;
}

/** Unix seconds of a schedule, 0 for now, undefined when it is not a Unix time. */
export function scheduleOf({ schedule }: JsonObject): number | undefined {
  if (schedule === undefined || schedule === '') return 0;
  const number = typeof schedule === 'string' && /^\d+$/.test(schedule) ? Number(schedule) : schedule;
  if (typeof number !== 'number' || !Number.isInteger(number)) return undefined;
  return number === 0 || (number > 1_000_000_000 && number < 10_000_000_000) ? number : undefined;
}

/** A number, or an alpha tag of 3 to 11 letters, digits and plus. */
function isSender(from: string): boolean {
  return /^\+?\d{5,15}$/.test(from) || /^[A-Za-z0-9+]{3,11}$/.test(from);
}

function throttled(
  body: string,
  recipient: Recipient | undefined,
  account: ClickSendAccount,
): RowStatus | undefined {
  const { clock, settings } = account.world;
  const key = `${recipient?.number ?? ''} ${body}`;
  const last = account.lastSent.get(key);
  if (last !== undefined && clock() - last < settings.clickSendThrottleMs) return 'THROTTLED';
  account.lastSent.set(key, clock());
  return undefined;
}
