import { adviceOnStatus } from './status';

/**
 * What to do about a call that ClickSend refused, by where it went and how it was refused
 * (developers.clicksend.com, "Status codes"; the post pages for what is closed to new customers).
 * @param path below the base URL
 * @param code the envelope's `response_code`, or the HTTP status in digits when there is none
 */
export function adviceFor(path: string, status: number, code: string): string | undefined {
  const local = LOCAL.filter(({ place, statuses }) => statuses.includes(status) && place.test(path));
  if (local.length > 0) return local.map(({ advice }) => advice).join(' ');
  return GENERAL[code] ?? adviceOnStatus(code) ?? GENERAL[String(status)];
}

interface LocalAdvice {
  place: RegExp;
  statuses: number[];
  advice: string;
}

const LOCAL: LocalAdvice[] = [
  {
    place: /\/cancel$/,
    statuses: [404],
    advice: 'Only a message that is still scheduled can be cancelled: check the message id.',
  },
  {
    place: /^\/(fax|post\/letters|post\/postcards)\//,
    statuses: [403, 404],
    advice:
      "ClickSend has closed faxes, letters and postcards to new customers and answers so to accounts that never had them: ask ClickSend's support whether this account may use them.",
  },
  {
    place: /^\/email\/(send|history)/,
    statuses: [403, 404],
    advice:
      "ClickSend no longer offers transactional email to new customers: ask ClickSend's support whether this account may use it.",
  },
  {
    place: /^\/[a-z]+\/receipts\/./,
    statuses: [404],
    advice: 'There is no receipt for this message yet, or the message id is wrong.',
  },
  {
    place: /^\/lists\/\d+/,
    statuses: [403],
    advice: 'The contact list does not exist, or this user may not use it.',
  },
];

const CHECK_KEY = 'Check the username and API key in the credential.';

const GENERAL: Record<string, string> = {
  UNAUTHORIZED: CHECK_KEY,
  '401': CHECK_KEY,
  FORBIDDEN: 'The user of this API key may not do this.',
  NOT_FOUND: 'Check the id.',
};
