import { isSpecific, meaningOf } from '../../../../nodes/Msg91/api/codes';

/** Every code of MSG91's tables, with words that its advice must have. */
const CODES: Array<[string, string]> = [
  ['001', 'try again later'],
  ['002', 'try again later'],
  ['101', 'mobile number'],
  ['102', 'text'],
  ['103', 'sender ID'],
  ['104', 'auth key'],
  ['105', 'auth key'],
  ['106', 'auth key'],
  ['107', 'route'],
  ['201', 'auth key'],
  ['202', 'country code'],
  ['203', '6 letters'],
  ['205', '20 numbers'],
  ['207', 'auth key'],
  ['208', 'allow-list'],
  ['209', 'route'],
  ['210', 'route'],
  ['211', 'not the DLT ID'],
  ['301', 'top up'],
  ['302', 'expired'],
  ['303', 'banned'],
  ['306', '9:00 to 21:00'],
  ['307', 'future'],
  ['308', '32 characters'],
  ['309', 'group of this account'],
  ['310', 'Shorten'],
  ['311', 'within 10 seconds'],
  ['400', 'template ID'],
  ['401', 'allow-list'],
  ['403', 'rules'],
  ['404', 'Base URL'],
  ['413', 'less in one request'],
  ['418', 'allow-list'],
  ['429', 'try again later'],
  ['505', 'demo account'],
  ['506', '24 hours'],
  ['601', 'try again later'],
  ['602', 'disabled'],
  ['603', 'another sender ID'],
  ['604', 'mobile numbers'],
  ['606', '3 weeks'],
  ['607', 'campaign a name'],
  ['608', 'send it now'],
];

const TEXTS: Array<[string, string]> = [
  ['Auth Key missing', 'auth key'],
  ['Invalid authkey', 'auth key'],
  ['Missing Authentication Key', 'auth key'],
  ['AuthenticationFailure', 'auth key'],
  ['Authentication failure', 'auth key'],
  ['Unauthorized', 'auth key'],
  ['IP is not whitelisted', 'allow-list'],
  ['Insufficient balance to send SMS', 'top up'],
  ['Please enter atleast one number to send sms.', 'country code'],
  ['The provided flow ID or template ID is invalid.', 'not the DLT ID'],
  ['Template ID Missing or Invalid Template', 'not the DLT ID'],
  ['OTP expired', 'Send a new'],
  ['otp_expired', 'Send a new'],
  ['Mobile no. already verified', 'send a new one'],
  ['already_verified', 'send a new one'],
  ['Mobile no. not found', 'No one-time password was sent'],
  ['Max limit reached for this otp verification', 'tried too often'],
  ['last_otp_request_on_this_number_is_invalid', 'No one-time password was sent'],
  ['max_retry_count_exceeded', 'twice at most'],
  ['No OTP request found to retryotp', 'No one-time password was sent'],
  ['OTP retry count maxed out', 'twice at most'],
  ['Mobile number empty or not numeric', 'country code'],
  ['Duration exceeds, allowed limit is 3 days', 'fewer days'],
  ['This number is not integrated', 'WhatsApp number'],
  ['Route Missing', 'Base URL'],
  ['Request discarded because same request was generated twice within 10 seconds', 'may have been accepted'],
  ['Too many Attempts', 'again later'],
];

/** With these nothing more can be sent by the account. */
const ENDING = '104 105 106 201 207 208 301 302 303 401 403 418 429 505 506'.split(' ');

describe('The codes of MSG91', () => {
  it.each(CODES)('%s has advice', (code, words) => {
    expect(meaningOf(code, '')?.advice).toContain(words);
  });

  it.each(CODES)('%s ends the run only where nothing more can be sent', (code) => {
    expect(meaningOf(code, 'x')?.endsRun ?? false).toBe(ENDING.includes(code));
  });

  it('say whether it may have been accepted', () => {
    const having = (key: 'uncertain' | 'duplicate') =>
      CODES.map(([code]) => code).filter((code) => meaningOf(code, '')?.[key]);

    expect(having('uncertain')).toEqual(['001', '002', '601']);
    expect(having('duplicate')).toEqual(['311']);
  });

  it('are known without the zeros that a JSON number can not have', () => {
    expect(meaningOf('1', '')).toBe(meaningOf('001', ''));
  });

  it('go before the words, unless they are an HTTP status', () => {
    expect(meaningOf('202', 'Invalid authkey')?.advice).toContain('country code');
    expect(meaningOf('400', 'Invalid authkey')?.advice).toContain('auth key');
    expect(['201', '400', '404', '999', undefined].map(isSpecific)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('The words of MSG91 without a code', () => {
  it.each(TEXTS)('"%s" has advice', (text, words) => {
    expect(meaningOf(undefined, text)?.advice).toContain(words);
    expect(meaningOf(undefined, text.toUpperCase())?.advice).toContain(words);
  });

  it.each([
    'OTP not match',
    'This relationship is not allowed',
    'Ship it, not allowed',
    'Your SMS was queued',
  ])('says no more than it says: %s', (text) => expect(meaningOf(undefined, text)).toBeUndefined());

  it('keeps the account going after a bad number', () => {
    expect(meaningOf(undefined, 'Mobile number empty or not numeric')).not.toHaveProperty('endsRun');
  });
});
