import { randomBytes, randomInt } from 'node:crypto';

import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account, OneTimePassword } from '../account';
import { refused } from '../envelopes';
import { errorCodes, magicCode } from '../errorCodes';
import { fill } from '../templates';
import { argumentsOf, bodyOf } from './arguments';
import { record } from './record';

type Arguments = Record<string, string>;

const ownFields = new Set(
  'template_id mobile otp otp_length otp_expiry unicode invisible userip sender realTimeResponse extra_param authkey'.split(
    ' ',
  ),
);

/** `POST /otp`: makes a one-time password for a number, in place of the one it had. */
export function sendOtp(call: VendorCall, account: Msg91Account): VendorReply {
  if (call.method === 'POST' && call.body === '')
    return refused('E1', { text: 'Bad Request', code: '400' }, 400);
  const given = argumentsOf(call);
  const refusal = refuse(given, account);
  if (refusal !== undefined) return refusal;
  const { mobile = '', template_id: templateId = '' } = given;
  const password = makePassword(given, templateId, variablesOf(call), account);
  account.passwords.set(mobile, password);
  record(account, mobile, password, 'sms', account.templates.find(templateId, 'otp') !== undefined);
  return { status: 200, body: { request_id: password.requestId, type: 'success' } };
}

function refuse(given: Arguments, account: Msg91Account): VendorReply | undefined {
  const { mobile = '', template_id: templateId = '', otp = '', otp_length: length = '4' } = given;
  if (mobile === '') return error('Please enter atleast one number to send sms.');
  const code = /^\d{7,15}$/.test(mobile) ? magicCode(mobile) : '202';
  if (code !== undefined) return error(errorCodes[code] ?? '', code);
  // A flow template or a DLT id is taken and never delivered; only an unknown MSG91 id is refused.
  const known = account.templates.has(templateId) || /^\d{19}$/.test(templateId);
  if (!known) return error('The provided flow ID or template ID is invalid.');
  if (otp !== '' && !/^\d{4,9}$/.test(otp)) return error('Invalid otp', '400');
  if (!within(length, 4, 9)) return error('otp_length must be between 4 and 9', '400');
  return within(given.otp_expiry ?? '15', 1, 10080) ? undefined : error('otp_expiry is not valid', '400');
}

function makePassword(
  given: Arguments,
  templateId: string,
  variables: Arguments,
  account: Msg91Account,
): OneTimePassword {
  const otp = given.otp || randomDigits(Number(given.otp_length ?? 4));
  const text = account.templates.find(templateId, 'otp')?.template_data ?? '##OTP##';
  const values = { ...variables, OTP: otp };
  return {
    otp,
    requestId: randomBytes(12).toString('hex'),
    templateId,
    body: fill(text, values),
    variables: values,
    expires: account.world.clock() + Number(given.otp_expiry ?? 15) * 60_000,
    retries: 0,
    wrong: 0,
    verified: false,
  };
}

function variablesOf(call: VendorCall): Arguments {
  const entries = Object.entries(bodyOf(call)).filter(([name]) => !ownFields.has(name));
  return Object.fromEntries(entries);
}

function randomDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}

function within(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function error(text: string, code?: string): VendorReply {
  return refused('E1', { text, code });
}
