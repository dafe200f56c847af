import { simplify } from '../../../shared/fields/output';
import { field } from '../../../shared/fields/build';
import { InvalidInput } from '../../../shared/fields/field';
import { flag, textReader } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import type { Answer } from '../../../shared/http/request';
import { call, type Verdict } from '../../../shared/operation/operation';
import { rejected } from '../../../shared/operation/outcome';
import { textOf } from '../../api/envelope';
import { unverifiedReason } from '../../api/otp';
import { callOptions } from '../../fields/options';
import { defaultCountryCode, mobile, mobileDigits } from '../../fields/mobile';

const code = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'OTP',
      name: 'otp',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. 048213',
      description: 'The code as the user typed it. It stays text, so that leading zeros count.',
    },
    (value, reading, label) => {
      const typed = asText(value, reading, label).replace(/\s/g, '');
      if (/^\w{1,20}$/.test(typed)) return typed;
      throw new InvalidInput(label, 'must be the code alone');
    },
  );
};

const unverifiedFails = () =>
  flag({
    displayName: 'Fail When Not Verified',
    name: 'failWhenNotVerified',
    type: 'boolean',
    default: false,
    description:
      "Whether an item whose code is wrong, expired or used fails. With On Error set to Continue (using error output), it leaves by that output. It is not verified again by 'Retry On Fail'.",
  });

/**
 * GET /otp/verify (docs.msg91.com, "Verify OTP"). Verifying uses the code up, so it is never repeated: the second
 * answer would be "already verified". A wrong code is an answer, not an error.
 */
export const verify = call({
  name: 'Verify',
  action: 'Verify OTP',
  description:
    'Check the one-time password that a user typed. A wrong, expired, used or unknown code gives verified: false and a reason.',
  fields: [mobile(), code(), simplify(), callOptions(defaultCountryCode(), unverifiedFails())],
  check: (parameters) => {
    mobileDigits(parameters);
    return [];
  },
  request: (parameters) => ({
    method: 'GET',
    path: '/otp/verify',
    query: { mobile: mobileDigits(parameters), otp: parameters.otp },
    repeat: 'never',
  }),
  interpret: (verdict, answer, { options }) =>
    withReason(verdict, answer, options.failWhenNotVerified ?? false),
  rows: (body, parameters) => [{ ...resultOf(body), mobile: mobileDigits(parameters) }],
  raw: (body) => [{ ...asObject(body), ...resultOf(body), successful: resultOf(body).verified }],
});

function withReason(verdict: Verdict, { body, status }: Answer, fails: boolean): Verdict {
  const { verified, reason, message } = resultOf(body);
  if (verdict.kind !== 'rejected' || verified || reason === undefined || status >= 500) return verdict;
  if (!fails) return { kind: 'taken', body };
  return {
    ...rejected(`The code is not verified: ${message}`, { verified, unverified: reason, text: message }),
    final: true,
  };
}

function resultOf(body: unknown) {
  const envelope = asObject(body) ?? {};
  const message = textOf(envelope);
  const reason = unverifiedReason(message);
  const verified = envelope.type !== 'error' && reason === undefined;
  return { verified, ...(reason === undefined ? {} : { reason }), message };
}
