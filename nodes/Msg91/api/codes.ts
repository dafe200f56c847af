/** What a code of MSG91 means for the user and for the rest of the run. */
export interface Meaning {
  advice: string;
  /** With this account nothing more can be sent now. */
  endsRun?: boolean;
  /** A repetition: an earlier request may have been accepted. */
  duplicate?: boolean;
  /** MSG91 itself does not know what became of the request. */
  uncertain?: boolean;
}

const KEY: Meaning = { advice: 'Check the auth key in the credential.', endsRun: true };
const ADDRESS: Meaning = {
  advice:
    "The key may be right, but n8n's IP address is not on its allow-list: add it in the MSG91 dashboard under API Security.",
  endsRun: true,
};
const FAULT: Meaning = {
  advice: 'MSG91 has a fault of its own: try again later.',
  uncertain: true,
};
const PATH: Meaning = {
  advice: 'Check the IDs that were given, and the Base URL in the credential, which ends in /api/v5.',
};
const TEMPLATE: Meaning = {
  advice:
    'Check the template ID: it is the 24 characters long ID of MSG91 itself (SMS templates for SMS, OTP templates for OTP), not the DLT ID.',
};

/** MSG91's error codes (the table of its help page on the API, and the list kept with its old API). */
const BY_CODE: Record<string, Meaning> = {
  '001': FAULT,
  '002': FAULT,
  '101': { advice: 'Give a mobile number.' },
  '102': { advice: 'Give the message a text.' },
  '103': { advice: 'Give a sender ID.' },
  '104': KEY,
  '105': KEY,
  '106': KEY,
  '107': { advice: 'Choose a route.' },
  '201': KEY,
  '202': { advice: 'Write the mobile number with its country code: digits only, 10 at least.' },
  '203': { advice: 'Use a sender ID of 6 letters (India), or one that the country allows.' },
  '205': { advice: 'This route takes 20 numbers or more in each request.' },
  '207': KEY,
  '208': ADDRESS,
  '209': { advice: 'The price plan has no route: choose one, or ask the support of MSG91.' },
  '210': { advice: 'Choose another route.' },
  '211': TEMPLATE,
  '301': { advice: 'The balance is used up: top up the account in the MSG91 dashboard.', endsRun: true },
  '302': { advice: 'The account has expired: ask the support of MSG91.', endsRun: true },
  '303': { advice: 'The account is banned: ask the support of MSG91.', endsRun: true },
  '306': { advice: 'The promotional route works from 9:00 to 21:00 Indian time: send later.' },
  '307': { advice: 'Give a time in the future.' },
  '308': { advice: 'Give the campaign a name of at most 32 characters.' },
  '309': { advice: 'Choose a group of this account.' },
  '310': { advice: 'Shorten the text.' },
  '311': {
    advice: 'The same text went to the same number within 10 seconds, and that one may have been accepted.',
    duplicate: true,
  },
  '400': {
    advice: 'Check the values that were given. Behind this code is often a template ID of the wrong kind.',
  },
  '401': {
    advice: "Check the auth key in the credential, and whether n8n's IP address is on the key's allow-list.",
    endsRun: true,
  },
  '403': { advice: 'The key may not do this: look at its rules in the MSG91 dashboard.', endsRun: true },
  '404': PATH,
  '405': PATH,
  '413': { advice: 'Send less in one request: fewer messages, smaller files.' },
  '418': ADDRESS,
  '429': { advice: 'MSG91 limits the rate of requests: try again later.', endsRun: true },
  '505': { advice: 'A demo account cannot send this: ask the support of MSG91.', endsRun: true },
  '506': {
    advice:
      'Requests with fewer than 100 SMS are limited to 20 in 24 hours: send later, or more messages in one request.',
    endsRun: true,
  },
  '601': FAULT,
  '602': { advice: 'The route is disabled: choose another one.' },
  '603': { advice: 'Use another sender ID.' },
  '604': { advice: 'Check the mobile numbers.' },
  '606': { advice: 'Give a time within the next 3 weeks.' },
  '607': { advice: 'Give the campaign a name.' },
  '608': { advice: 'This cannot be scheduled: send it now.' },
};

/** Texts that come without a code: most of today's endpoints name none. */
const BY_TEXT: ReadonlyArray<readonly [RegExp, Meaning]> = [
  [/invalid auth ?key|auth(entication)? ?key (is )?(missing|invalid)|missing auth\w* key/i, KEY],
  [/authentication ?failure|unauthori[sz]ed/i, BY_CODE['401'] ?? KEY],
  [/\bip\b.*(whitelist|blacklist|not allowed)/i, ADDRESS],
  [/insufficient (balance|credit|fund)/i, BY_CODE['301'] ?? KEY],
  [/flow id or template id is invalid|template id missing|invalid template/i, TEMPLATE],
  [/same request was generated twice/i, BY_CODE['311'] ?? KEY],
  [/atleast one number|mobile number empty|not numeric/i, BY_CODE['202'] ?? KEY],
  [
    /route missing/i,
    {
      advice:
        'There is no such path: check the Base URL in the credential, which ends in /api/v5, and the API path if one was set.',
    },
  ],
  [/not integrated/i, { advice: 'Choose a WhatsApp number that is integrated with this MSG91 account.' }],
  [/duration exceeds/i, { advice: 'Ask for fewer days.' }],
  [
    /no otp request found|last_otp_request_on_this_number_is_invalid|mobile no\. not found/i,
    { advice: 'No one-time password was sent to this number, or it was verified already.' },
  ],
  [
    /retry count maxed out|max_retry_count/i,
    { advice: 'MSG91 repeats a one-time password twice at most: send a new one.' },
  ],
  [
    /max limit reached for this otp/i,
    { advice: 'The code was tried too often: send a new one-time password.' },
  ],
  [/otp.{0,12}expired/i, { advice: 'Send a new one-time password.' }],
  [/already.verified/i, { advice: 'This one-time password was used before: send a new one.' }],
  [/internal (server )?error/i, FAULT],
  [/too many attempts/i, { advice: 'Try again later.' }],
];

/** What a refusal means, by its code first; undefined when MSG91's words are all there is. */
export function meaningOf(code: string | undefined, text: string): Meaning | undefined {
  const byText = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
  const byCode = code === undefined ? undefined : BY_CODE[threeDigits(code)];
  return isSpecific(code) ? byCode : (byText ?? byCode);
}

/** True for a refusal of the key itself, or of the key from this address. */
export function isOfKey(code: string | undefined, text: string): boolean {
  const meaning = meaningOf(code, text);
  return meaning === KEY || (meaning !== undefined && meaning === BY_CODE['401']);
}

const VAGUE = ['400', '401', '403', '404', '405', '413'];

/** True for a code of MSG91's own: an HTTP status in its place says less than the words beside it. */
export function isSpecific(code: string | undefined): boolean {
  return code !== undefined && !VAGUE.includes(code) && threeDigits(code) in BY_CODE;
}

/** JSON has no number 001. */
function threeDigits(code: string): string {
  return code.padStart(3, '0');
}
