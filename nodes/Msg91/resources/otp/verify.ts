import { simplify } from '../../../shared/fields/output';
import { field } from '../../../shared/fields/build';
import { InvalidInput, manner } from '../../../shared/fields/field';
import { flag, textReader } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import type { Answer } from '../../../shared/http/request';
import { call, type Verdict } from '../../../shared/operation/operation';
import { rejected, unknown } from '../../../shared/operation/outcome';
import { westernDigits } from '../../../shared/text/digits';
import { textOf } from '../../api/envelope';
import { isConfirmed, refusesInput, unverifiedReason } from '../../api/otp';
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
      const typed = westernDigits(asText(value, reading, label)).replace(/[\s\p{Format}-]/gu, '');
      if (/^\w{1,20}$/.test(typed)) return typed;
      throw new InvalidInput(label, 'must be the code alone');
    },
  );
};

const LEAST_DIGITS = 4;
const TOO_SHORT =
  'The code has fewer than 4 digits: if it came as a number, its leading zeros are lost. Keep it as text';

/** Turned off before the editor's Retry, it must not have right codes verified again. */
const unverifiedFails = () =>
  manner(
    flag({
      displayName: 'Fail When Not Verified',
      name: 'failWhenNotVerified',
      type: 'boolean',
      default: false,
      description:
        "Whether an item whose code is wrong, expired or used fails. With On Error set to Continue (using error output), it leaves by that output. It is not verified again by 'Retry On Fail'.",
    }),
  );

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
    return parameters.otp.length < LEAST_DIGITS ? [TOO_SHORT] : [];
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

/** Nothing but MSG91's own success is a right code, and nothing but its words about the code is a wrong one. */
function withReason(verdict: Verdict, { body }: Answer, fails: boolean): Verdict {
  const { verified, reason, message } = resultOf(body);
  const isTaken = verdict.kind === 'taken';
  if (isTaken && verified) return verdict;
  if (reason === undefined || !(isTaken || refusesInput(verdict, body))) {
    return isTaken ? unknown(UNCLEAR, { response: asObject(body) ?? null }) : verdict;
  }
  if (!fails) return { kind: 'taken', body };
  return {
    ...rejected(`The code is not verified: ${message}`, { verified, unverified: reason, text: message }),
    final: true,
  };
}

const UNCLEAR = 'The answer says neither that the code is right nor that it is wrong';

function resultOf(body: unknown) {
  const message = textOf(asObject(body) ?? {});
  const reason = unverifiedReason(message);
  const verified = isConfirmed(body) && reason === undefined;
  return { verified, ...(reason === undefined ? {} : { reason }), message };
}
