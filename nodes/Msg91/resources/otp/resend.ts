import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { choice } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { call, type Verdict } from '../../../shared/operation/operation';
import { envelopeOf } from '../../api/acceptance';
import { isOfKey } from '../../api/codes';
import { codeOf, textOf } from '../../api/envelope';
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

/**
 * GET /otp/retry (docs.msg91.com, "Resend OTP"): the same code once more, twice at most, so never repeated. That page
 * shows the key in the address; MSG91's own libraries send it in the header, and so does this node, always.
 */
export const resend = call({
  name: 'Resend',
  action: 'Resend OTP',
  description:
    'Send the same one-time password again, as text or by voice. MSG91 does so twice at most. Success means that MSG91 accepted it, not yet that it was delivered.',
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
  interpret: (verdict, { body }) => explained(verdict, asObject(body) ?? {}),
  rows: (body, parameters) => [
    { accepted: true, mobile: mobileDigits(parameters), message: asObject(body)?.message },
  ],
  raw: (body) => [envelopeOf(body, { accepted: true })],
});

function explained(verdict: Verdict, envelope: IDataObject): Verdict {
  if (verdict.kind !== 'rejected' || !isOfKey(codeOf(envelope), textOf(envelope))) return verdict;
  return { ...verdict, message: `${verdict.message} ${KEY_IN_ADDRESS}` };
}

const KEY_IN_ADDRESS =
  'If other operations work with this key, MSG91 wants it in the address for this call, where it would show in logs: send a new code instead.';
