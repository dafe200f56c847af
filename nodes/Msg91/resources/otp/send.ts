import type { IDataObject } from 'n8n-workflow';
import { collection, pairs } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { callOptions } from '../../fields/options';
import { defaultCountryCode, mobile, mobileDigits } from '../../fields/mobile';
import { realTimeResponse, unicode } from '../../fields/sending';
import { otpTemplateId, templateWarnings } from '../../fields/template';
import { invisible, otpExpiry, otpLength, otpSender, ownCode, userIp } from './fields';

/** POST /otp (docs.msg91.com, "Send OTP"): arguments in the query, variables of the template in the body. */
export const send = call({
  name: 'Send',
  action: 'Send OTP',
  description:
    'Send a one-time password by SMS. Success means that MSG91 accepted it, not yet that it was delivered: what became of it is found in the logs by its request_id.',
  fields: [
    mobile(),
    otpTemplateId(),
    simplify(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      ownCode(),
      otpLength(),
      otpExpiry(),
      unicode(),
      invisible(),
      userIp(),
      otpSender(),
      pairs({
        displayName: 'Variables',
        name: 'variables',
        pairName: 'Variable',
        placeholder: 'Add Variable',
        description: 'Values for the ##name## marks of the template, by their exact names',
      }),
      pairs({
        displayName: 'Extra Parameters',
        name: 'extraParam',
        pairName: 'Parameter',
        placeholder: 'Add Parameter',
        description: 'The older way to give variables (extra_param); use Variables for new templates',
      }),
    ]),
    callOptions(defaultCountryCode(), realTimeResponse()),
  ],
  check: (parameters) => {
    mobileDigits(parameters);
    return templateWarnings(parameters.templateId);
  },
  request: (parameters) => ({
    method: 'POST',
    path: '/otp',
    query: queryOf(parameters.additionalFields, {
      template_id: parameters.templateId,
      mobile: mobileDigits(parameters),
      realTimeResponse: asDigit(parameters.options.realTimeResponse),
    }),
    body: parameters.additionalFields.variables ?? {},
  }),
  rows: (body, parameters) => [
    { accepted: true, request_id: requestIdOf(body), mobile: mobileDigits(parameters), ...messageOf(body) },
  ],
  raw: (body) => [envelopeOf(body, { accepted: true })],
});

interface Wishes {
  otp?: string;
  otpLength?: number;
  otpExpiry?: number;
  unicode?: boolean;
  invisible?: boolean;
  userIp?: string;
  sender?: string;
  extraParam?: Record<string, string>;
}

function queryOf(
  {
    otp,
    otpLength: length,
    otpExpiry: expiry,
    unicode: isUnicode,
    invisible: isInvisible,
    userIp: ip,
    ...rest
  }: Wishes,
  required: Record<string, string | undefined>,
): Record<string, string | number | undefined> {
  const extra = Object.keys(rest.extraParam ?? {}).length > 0 ? JSON.stringify(rest.extraParam) : undefined;
  return {
    ...required,
    otp,
    otp_length: length,
    otp_expiry: expiry,
    unicode: asDigit(isUnicode),
    invisible: asDigit(isInvisible),
    userip: ip,
    sender: rest.sender,
    extra_param: extra,
  };
}

/** MSG91's switches are 0 and 1; one that was not touched is not sent. */
function asDigit(isOn: boolean | undefined): string | undefined {
  return isOn === undefined ? undefined : isOn ? '1' : '0';
}

function messageOf(body: unknown): IDataObject {
  const { message } = envelopeOf(body);
  return message === undefined ? {} : { message };
}
