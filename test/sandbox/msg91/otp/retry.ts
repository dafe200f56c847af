import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account, OneTimePassword } from '../account';
import { done, refused } from '../envelopes';
import { argumentsOf } from './arguments';
import { record } from './record';

const mostRetries = 2;

/** `GET|POST /otp/retry`: the same code once more, twice at most. Voice when no type is given. */
export function retryOtp(call: VendorCall, account: Msg91Account): VendorReply {
  const { mobile = '', retrytype: type = 'voice' } = argumentsOf(call);
  if (!/^\d+$/.test(mobile)) return error('Mobile number empty or not numeric');
  const password = account.passwords.get(mobile);
  if (password === undefined) return error('No OTP request found to retryotp');
  const problem = problemOf(password, type, account);
  if (problem !== undefined) return error(problem);
  password.retries += 1;
  record(account, mobile, password, type === 'text' ? 'sms' : 'voice');
  return done('retry send successfully');
}

function problemOf(password: OneTimePassword, type: string, { world }: Msg91Account): string | undefined {
  if (!['text', 'voice'].includes(type)) return 'Invalid retrytype';
  if (password.verified) return 'Mobile no. already verified';
  if (world.clock() > password.expires) return 'OTP expired';
  return password.retries >= mostRetries ? 'OTP retry count maxed out' : undefined;
}

function error(text: string): VendorReply {
  return refused('E1', { text });
}
