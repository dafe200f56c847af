import { simplify } from '../../../shared/fields/output';
import { choice } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { envelopeOf } from '../../api/acceptance';
import { callOptions } from '../../fields/options';
import { defaultCountryCode, mobile, mobileDigits } from '../../fields/mobile';

const retryType = () =>
  choice(
    {
      displayName: 'Retry Type',
      name: 'retryType',
      type: 'options',
      options: [
        { name: 'Text', value: 'text', description: 'As an SMS' },
        { name: 'Voice', value: 'voice', description: 'As a call that reads the code' },
      ],
      default: 'text',
      description: 'How the code is sent again',
    },
    ['text', 'voice'] as const,
    'retrytype',
  );

/** GET /otp/retry (docs.msg91.com, "Resend OTP"): the same code once more, twice at most, so never repeated. */
export const resend = call({
  name: 'Resend',
  action: 'Resend OTP',
  description: 'Send the same one-time password again, as text or by voice. MSG91 does so twice at most.',
  fields: [mobile(), retryType(), simplify(), callOptions(defaultCountryCode())],
  check: (parameters) => {
    mobileDigits(parameters);
    return [];
  },
  request: (parameters) => ({
    method: 'GET',
    path: '/otp/retry',
    query: { mobile: mobileDigits(parameters), retrytype: parameters.retryType ?? 'text' },
    repeat: 'never',
  }),
  rows: (body, parameters) => [
    { accepted: true, mobile: mobileDigits(parameters), message: asObject(body)?.message },
  ],
  raw: (body) => [envelopeOf(body, { accepted: true })],
});
