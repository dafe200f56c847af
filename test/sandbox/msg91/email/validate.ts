import { parseObject, textOf } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account } from '../account';
import { data, refused } from '../envelopes';

/** `POST /email/validate`: counted, because it costs. */
export function validateEmail(call: VendorCall, account: Msg91Account): VendorReply {
  const email = textOf(parseObject(call.body)?.email);
  if (!email.includes('@')) return refused('E2', { text: 'The email is invalid', code: '400' }, 400);
  account.validations.push(email);
  const valid = !email.startsWith('nobody@');
  return data({
    result: {
      valid,
      result: valid ? 'deliverable' : 'undeliverable',
      reason: valid ? 'accepted_email' : 'rejected_email',
      is_disposable: false,
      is_free: email.endsWith('@gmail.com'),
      is_role: email.startsWith('info@'),
    },
  });
}
