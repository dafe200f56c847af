/**
 * Magic recipients: an SMS to one of these numbers comes back with that row status, HTTP 200 around it.
 * Nothing is accepted for them.
 */
export const rowStatusNumbers = {
  '+61499900001': 'MISSING_CREDENTIALS',
  '+61499900002': 'INVALID_CREDENTIALS',
  '+61499900003': 'ACCOUNT_NOT_ACTIVATED',
  '+61499900004': 'INVALID_RECIPIENT',
  '+61499900005': 'THROTTLED',
  '+61499900006': 'INVALID_SENDER_ID',
  '+61499900007': 'INSUFFICIENT_CREDIT',
  '+61499900008': 'ALREADY_EXISTS',
  '+61499900009': 'EMPTY_MESSAGE',
  '+61499900010': 'TOO_MANY_RECIPIENTS',
  '+61499900011': 'MISSING_REQUIRED_FIELDS',
  '+61499900012': 'INVALID_SCHEDULE',
  '+61499900013': 'NOT_ENOUGH_PERMISSION_TO_LIST_ID',
  '+61499900014': 'INTERNAL_ERROR',
  '+61499900015': 'SOMETHING_IS_WRONG',
  '+61499900016': 'INVALID_LANG',
  '+61499900017': 'INVALID_VOICE',
  '+61499900018': 'SUBJECT_REQUIRED',
  '+61499900019': 'INVALID_MEDIA_FILE',
  '+61499900020': 'COUNTRY_NOT_ENABLED',
  '+61499900021': 'REGISTRATION_NEEDED',
  '+61499900022': 'INVALID_RETURN_ADDRESS',
  '+61499900099': 'A_STATUS_NOBODY_KNOWS_YET',
} as const;

export type RowStatus = 'SUCCESS' | (typeof rowStatusNumbers)[keyof typeof rowStatusNumbers];

const byNumber = new Map<string, RowStatus>(Object.entries(rowStatusNumbers));

/** The status that a magic recipient stands for; undefined for everybody else. */
export function magicStatus(number: string): RowStatus | undefined {
  return byNumber.get(number);
}

/** Basic users that the vendor documents for tests (any key): each row of theirs fails with this status. */
export const magicUsers: Record<string, RowStatus> = {
  nocredit: 'INSUFFICIENT_CREDIT',
  notactive: 'ACCOUNT_NOT_ACTIVATED',
};

/** The documented user whose every call is forbidden. */
export const bannedUser = 'banned';

/** Numbers that the vendor documents as accepted but neither sent nor charged. */
export const testNumbers = new Set([
  '+61411111111',
  '+61422222222',
  '+61433333333',
  '+61444444444',
  '+14055555555',
  '+14055555666',
  '+447777777777',
  '+8615555555555',
  // For faxes.
  '+61261111111',
  '+61262222222',
  '+61263333333',
]);
