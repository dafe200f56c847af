import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account, OneTimePassword } from '../account';
import { done, refused } from '../envelopes';
import { argumentsOf } from './arguments';

/** `GET|POST /otp/verify`: a right code is good once. */
export function verifyOtp(call: VendorCall, account: Msg91Account): VendorReply {
  const { mobile = '', otp = '' } = argumentsOf(call);
  const password = account.passwords.get(mobile);
  if (password === undefined) return error('Mobile no. not found');
  const problem = problemOf(password, otp, account);
  if (problem !== undefined) return error(problem);
  password.verified = true;
  return done('OTP verified success');
}

function problemOf(password: OneTimePassword, otp: string, { world }: Msg91Account): string | undefined {
  if (password.verified) return 'Mobile no. already verified';
  if (world.clock() > password.expires) return 'OTP expired';
  if (password.wrong >= world.settings.msg91VerifyAttempts)
    return 'Max limit reached for this otp verification';
  if (password.otp === otp) return undefined;
  password.wrong += 1;
  return 'OTP not match';
}

function error(text: string): VendorReply {
  return refused('E1', { text });
}
