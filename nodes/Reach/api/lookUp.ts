import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { Answer, Request } from '../../shared/http/request';
import { SAME_ID } from './codes';
import { USUAL_ZONE } from './dates';
import { MOST_ROWS } from './list';
import { byTime } from './order';
import { windowOf } from './window';

/** What was sent, as far as it tells one message from another. */
export interface Sent {
  id: string;
  /** True for an ID that the user gave: another message may have it as well. */
  isOwnId: boolean;
  message: string;
  /** Digits; absent for a message to tags. */
  msisdn?: string;
}

/** An ID is refused again for two hours, or as long as the account has it (contract 6). */
const SINCE = 3 * 3_600;

/** Asks for the messages of the last hours when a second try was refused for its ID (contract 6). */
export function lookUp(msisdn?: string): NonNullable<Request['otherwise']> {
  return (answer) => {
    if (!answer.repeated || codeOf(answer) !== SAME_ID) return undefined;
    const now = Math.floor(Date.now() / 1000);
    const { from, to } = windowOf(now - SINCE, now, USUAL_ZONE);
    const query = { direction: 'MT', msisdn, start_date: from, end_date: to, start: 0, limit: MOST_ROWS };
    return { method: 'GET', path: '/messages', query };
  };
}

/** True for an answer to that question. */
export function isLookUp({ earlier }: Answer): boolean {
  return earlier !== undefined && codeOf(earlier) === SAME_ID;
}

/** The newest message that was accepted with the ID: it is the one for which the ID was refused. */
export function newestWith(id: string, rows: unknown): IDataObject | undefined {
  return asRows(rows)
    .filter((row) => asText(row.id) === id)
    .sort(byTime)
    .at(-1);
}

/**
 * Old versions of the platform list a text with the short name of the account before it (contract 2.1). White space
 * tells no message from another: a platform may trim it.
 */
export function isSame(row: IDataObject, { message: written, msisdn }: Sent): boolean {
  const [text, message] = [spaced(asText(row.message) ?? ''), spaced(written)];
  const listed = asText(row.msisdn);
  const isSameNumber = msisdn === undefined || listed === undefined || digits(listed) === msisdn;
  return isSameNumber && (text === message || text.endsWith(`: ${message}`));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function digits(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '');
}

function codeOf({ body }: Answer): string | undefined {
  return asText(asObject(body)?.code);
}
