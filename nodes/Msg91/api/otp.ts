import { asObject } from '../../shared/http/json';
import type { Verdict } from '../../shared/operation/operation';
import { isSpecific } from './codes';
import { codeOf } from './envelope';

/** Why a one-time password is not accepted, although MSG91 understood the question. */
export type Unverified = 'wrong' | 'expired' | 'alreadyVerified' | 'notFound' | 'tooManyAttempts';

/** MSG91's texts, today's and those of the old API, which name no code (docs.msg91.com, "Verify OTP"). */
const REASONS: ReadonlyArray<readonly [RegExp, Unverified]> = [
  [/otp.{0,12}not.?match|invalid.otp|otp.not.verified|otp.is.not.valid/i, 'wrong'],
  [/otp.{0,12}expired|expired.otp/i, 'expired'],
  [/already.verified/i, 'alreadyVerified'],
  [/mobile.*not found|last_otp_request_on_this_number_is_invalid|no otp request found/i, 'notFound'],
  [/max limit reached.*(otp|verif)|max_retry_count|too many (wrong|failed)/i, 'tooManyAttempts'],
];

/** @returns undefined for anything that is not a statement about the code itself: a key, an address, a bad number */
export function unverifiedReason(text: string): Unverified | undefined {
  return REASONS.find(([pattern]) => pattern.test(text))?.[1];
}

/** True for MSG91's own statement of success, and for nothing that merely states no failure. */
export function isConfirmed(body: unknown): boolean {
  const type = asObject(body)?.type;
  return typeof type === 'string' && type.trim().toLowerCase() === 'success';
}

/** True for a refusal of what was checked: not of the key, the address, the account or the request. */
export function refusesInput(verdict: Verdict, body: unknown): boolean {
  if (verdict.kind !== 'rejected' || verdict.endsRun) return false;
  return !isSpecific(codeOf(asObject(body) ?? {}));
}
