import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { parallelRequests, timeout } from '../../../shared/fields/sending';
import { call } from '../../../shared/operation/operation';
import { interpretSend } from '../../api/acceptance';
import { lookUp } from '../../api/lookUp';
import { pauseAfter } from '../../api/pace';
import { rawSend, tidySend } from '../../api/sent';
import { accountShortName, additionalFields, lengthWarnings, message } from '../../fields/message';
import { tags } from '../../fields/tags';

/** POST messages/send (contract 2.4). The answer has no `message_id`: the reference is the only handle. */
export const sendToTags = call({
  name: 'Send to Tags',
  action: 'Send message to tags',
  description: 'Send a text message to all contacts that have at least one of the tags',
  fields: [
    tags(),
    message(),
    simplify(),
    additionalFields(),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
      accountShortName(),
      parallelRequests(),
      timeout(30),
    ]),
  ],
  check: ({ message: written, options }) => lengthWarnings(written, options.accountShortName),
  reference: ({ additionalFields: { id } }) => id,
  request: ({ tags: names, message: written }, { reference }) => ({
    method: 'POST',
    path: '/messages/send',
    body: { tags: names, message: written, id: reference },
    repeat: 'sameKey',
    rateLimitPause: pauseAfter,
    otherwise: lookUp(),
  }),
  interpret: (verdict, answer, { message: text, additionalFields: { id } }, { reference }) =>
    interpretSend(verdict, answer, { id: reference, isOwnId: id !== undefined, message: text }),
  rows: (body, { tags: names }, { reference }) => [{ ...tidySend(body, reference), tags: names }],
  raw: (body, _parameters, { reference }) => [rawSend(body, reference)],
});
