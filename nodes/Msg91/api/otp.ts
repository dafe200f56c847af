/** Why a one-time password is not accepted, although MSG91 understood the question. */
export type Unverified = 'wrong' | 'expired' | 'alreadyVerified' | 'notFound' | 'tooManyAttempts';

/** MSG91's texts, today's and those of the old API, which name no code (docs.msg91.com, "Verify OTP"). */
const REASONS: ReadonlyArray<readonly [RegExp, Unverified]> = [
  [/not.?match|invalid.otp|otp.not.verified|otp.is.not.valid/i, 'wrong'],
  [/expired/i, 'expired'],
  [/already.verified/i, 'alreadyVerified'],
  [/mobile.*not found|last_otp_request_on_this_number_is_invalid|no otp request found/i, 'notFound'],
  [/max limit reached|max_retry_count|too many (wrong|failed)/i, 'tooManyAttempts'],
];

/** @returns undefined for anything that is not a statement about the code itself: a key, an address, a bad number */
export function unverifiedReason(text: string): Unverified | undefined {
  return REASONS.find(([pattern]) => pattern.test(text))?.[1];
}
