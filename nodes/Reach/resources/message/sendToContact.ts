import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { parallelRequests, timeout } from '../../../shared/fields/sending';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { interpretSend } from '../../api/acceptance';
import { lookUp } from '../../api/lookUp';
import { pauseAfter } from '../../api/pace';
import { rawSend, tidySend } from '../../api/sent';
import { accountShortName, additionalFields, lengthWarnings, message } from '../../fields/message';
import { msisdn, refuseLocal } from '../../fields/msisdn';

/** POST messages/send_to_contact (contract 2.3): one recipient, and no form for many. */
export const sendToContact = call({
  name: 'Send to Contact',
  action: 'Send message to contact',
  description: 'Send a text message to one phone number per item',
  fields: [
    msisdn('Number that receives the message, with its country code', 'number'),
    message(),
    simplify(),
    additionalFields(),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
      accountShortName(),
      parallelRequests(),
      timeout(30),
    ]),
  ],
  check: ({ msisdn: number, message: written, options }) => {
    refuseLocal(number);
    return lengthWarnings(written, options.accountShortName);
  },
  reference: ({ additionalFields: { id } }) => id,
  request: ({ msisdn: number, message: written }, { reference }) => ({
    method: 'POST',
    path: '/messages/send_to_contact',
    body: { msisdn: number, message: written, id: reference },
    repeat: 'sameKey',
    rateLimitPause: pauseAfter,
    otherwise: lookUp(number),
  }),
  interpret: (verdict, answer, { msisdn: number, message: text, additionalFields: { id } }, { reference }) =>
    interpretSend(verdict, answer, {
      id: reference,
      isOwnId: id !== undefined,
      message: text,
      msisdn: number,
    }),
  rows: (body, { msisdn: number }, { reference }) => [
    tidySend({ msisdn: number, ...asObject(body) }, reference),
  ],
  raw: (body, _parameters, { reference }) => [rawSend(body, reference)],
});
