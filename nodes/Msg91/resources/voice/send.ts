import { field } from '../../../shared/fields/build';
import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { undecorated } from '../../../shared/fields/internationalNumber';
import { text, textReader } from '../../../shared/fields/values';
import { call } from '../../../shared/operation/operation';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { defaultCountryCode, mobile, mobileDigits } from '../../fields/mobile';
import { callOptions } from '../../fields/options';
import { crqid, crqidWarnings } from '../../fields/tracking';
import { refuseUnreadable, variables, variablesBody } from './variables';

const asText = textReader();

const template = () =>
  text({
    displayName: 'Template',
    name: 'template',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. order_ready',
    description: "Name of a template of MSG91's voice section, which holds what is said",
  });

const callerId = () =>
  field(
    {
      displayName: 'Caller ID',
      name: 'callerId',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. 918012345678',
      description: 'The number that calls, one of the account',
    },
    (value, reading, label) => undecorated(asText(value, reading, label), label).replace('+', ''),
  );

const callbackUrl = () =>
  field(
    {
      displayName: 'Callback URL',
      name: 'callbackUrl',
      type: 'string',
      default: '',
      placeholder: 'e.g. https://n8n.example.com/webhook/msg91',
      description:
        'Address that MSG91 reports this call to, such as the production URL of an MSG91 Messaging Trigger',
    },
    (value, reading, label) => {
      const url = asText(value, reading, label).trim();
      if (/^https?:\/\/\S+$/.test(url)) return url;
      throw new InvalidInput(label, `is not an address: '${url}'`);
    },
  );

/** POST /voice/call/ (MSG91's code samples for voice): one call to one number. */
export const send = call({
  name: 'Send',
  action: 'Send voice message',
  description:
    'Call a number and read a template aloud. Success means that MSG91 accepted the call, not yet that anybody answered. What MSG91 answers is on no public page: request_id is the first ID found there, and Simplify off gives the whole answer.',
  fields: [
    mobile('client_number'),
    template(),
    callerId(),
    simplify(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      callbackUrl(),
      crqid(),
      variables(),
    ]),
    callOptions(defaultCountryCode()),
  ],
  check: (parameters) => {
    mobileDigits(parameters);
    refuseUnreadable(parameters.additionalFields.variables ?? []);
    return crqidWarnings(parameters.additionalFields.crqid);
  },
  reference: ({ additionalFields }) => additionalFields.crqid,
  request: (parameters, { reference }) => ({
    method: 'POST',
    path: '/voice/call/',
    body: {
      template: parameters.template,
      caller_id: parameters.callerId,
      client_number: mobileDigits(parameters),
      ...(parameters.additionalFields.callbackUrl === undefined
        ? {}
        : { callback_url: parameters.additionalFields.callbackUrl }),
      variables: variablesBody(parameters.additionalFields.variables ?? []),
      CRQID: reference,
    },
  }),
  rows: (body, parameters, { reference }) => [
    { accepted: true, reference, request_id: requestIdOf(body), client_number: mobileDigits(parameters) },
  ],
  raw: (body, _parameters, { reference }) => [
    envelopeOf(body, { accepted: true, reference, request_id: requestIdOf(body) }),
  ],
});
