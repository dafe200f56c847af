/** MSG91's own error codes. A number `919990000` + code makes the call fail with that code. */
export const errorCodes: Record<string, string> = {
  '001': 'Unable to connect database',
  '002': 'Unable to select database',
  '101': 'Missing mobile no.',
  '102': 'Missing message',
  '103': 'Missing sender ID',
  '104': 'Missing username',
  '105': 'Missing password',
  '106': 'Missing Authentication Key',
  '107': 'Missing Route',
  '202': 'Invalid mobile number',
  '203': 'Invalid sender ID',
  '205':
    'This route is dedicated for high traffic. You should try with minimum 20 mobile numbers in each request',
  '207': 'Auth key invalid',
  '208': 'IP is blacklisted',
  '209': 'Default Route for dialplan not found',
  '210': 'Route could not be determined',
  '211': 'Template ID Missing or Invalid Template',
  '301': 'Insufficient balance to send SMS',
  '302': 'Expired user account',
  '303': 'Banned user account',
  '306': 'This route is currently unavailable. You can send SMS from this route only between 9 AM - 9 PM.',
  '307': 'Incorrect scheduled time',
  '308': 'Campaign name cannot be greater than 32 characters',
  '309': 'Selected group(s) does not belong to you',
  '310': 'SMS is too long. System paused this request automatically.',
  '311': 'Request discarded because same request was generated twice within 10 seconds',
  '400': 'Bad Request',
  '418': 'IP is not whitelisted',
  '505': 'Your account is a demo account. Please contact support for details',
  '506': 'Small campaign is not allowed. You can send only 20 campaigns of less than 100 SMS in 24 hours.',
  '601': 'Internal Error. Please contact support for details',
  '602': 'Currently this route is disabled. Please select another route',
  '603': 'Sender ID is blacklisted. Please use a different sender ID',
  '604': 'Correct mobile numbers were not found',
};

const magic = /^919990000(\d{3})$/;

/** The code that a magic number stands for; undefined for everybody else. */
export function magicCode(mobile: string): string | undefined {
  const code = magic.exec(mobile)?.[1];
  return code !== undefined && code in errorCodes ? code : undefined;
}

/** The magic number of a code. */
export function numberOfCode(code: string): string {
  return `919990000${code}`;
}
