import type { IDataObject } from 'n8n-workflow';
import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import type { ValuesOf } from '../../../shared/fields/field';
import { mailAddresses, type MailAddress } from '../../../shared/fields/mailAddress';
import { text } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { picked } from '../../api/rows';
import { emailAddressId } from '../../fields/emailAddress';
import { schedule } from '../../fields/message';
import { callOptions } from '../../fields/options';
import { emailVerdict } from './acceptance';
import { attachments, checkAttachments, withFiles } from './attachments';

const HOW_TO_WRITE =
  'Email addresses separated by commas, with or without names: Ada Demo &lt;ada@example.com&gt;, bob@example.com';

const to = () =>
  mailAddresses({
    displayName: 'To',
    name: 'to',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. ada@example.com',
    description: HOW_TO_WRITE,
  });

const subject = () =>
  text({
    displayName: 'Subject',
    name: 'subject',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. Your order is on its way',
    description: 'Subject of the email',
  });

const body = () =>
  text({
    displayName: 'Message',
    name: 'body',
    type: 'string',
    typeOptions: { rows: 5 },
    required: true,
    default: '',
    placeholder: 'e.g. <p>Your order is on its way</p>',
    description: 'Text of the email, as HTML',
  });

const copies = () =>
  [
    mailAddresses({
      displayName: 'CC',
      name: 'cc',
      type: 'string',
      default: '',
      placeholder: 'e.g. bob@example.com',
      description: `Who gets a copy. ${HOW_TO_WRITE}.`,
    }),
    mailAddresses({
      displayName: 'BCC',
      name: 'bcc',
      type: 'string',
      default: '',
      placeholder: 'e.g. carol@example.com',
      description: `Who gets a copy that the others do not know of. ${HOW_TO_WRITE}.`,
    }),
  ] as const;

const fromName = () =>
  text({
    displayName: 'From Name',
    name: 'fromName',
    type: 'string',
    default: '',
    placeholder: 'e.g. Demo Shop',
    description: 'Name that the recipient sees as the sender',
  });

const fields = [
  emailAddressId(),
  to(),
  subject(),
  body(),
  collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
    attachments(),
    ...copies(),
    fromName(),
    schedule(),
  ]),
  simplify(),
  callOptions(),
] as const;

const SHOWN = [
  'message_id',
  'status',
  'status_text',
  'from_email_address_id',
  'from_name',
  'to',
  'cc',
  'bcc',
  'subject',
  'schedule',
  'date_added',
  'price',
];

/**
 * POST /email/send (developers.clicksend.com, "Send transactional email"): one email for all its recipients. It
 * carries no reference of ours, because ClickSend documents no field for one.
 */
export const send = call({
  name: 'Send',
  action: 'Send email',
  description: 'Send an email, with files if wanted, from a verified email address of the account',
  fields,
  check: ({ additionalFields }) => {
    checkAttachments(additionalFields.attachments ?? []);
    return [];
  },
  before: async (parameters, preparation) => {
    const { additionalFields } = parameters;
    const files = await withFiles(additionalFields.attachments ?? [], preparation);
    return { ...parameters, additionalFields: { ...additionalFields, attachments: files } };
  },
  request: (parameters) => ({ method: 'POST', path: '/email/send', body: emailBody(parameters) }),
  interpret: emailVerdict,
  rows: (answer) => [{ accepted: true, ...picked(dataOf(answer), SHOWN) }],
  raw: (answer) => [{ accepted: true, ...asObject(answer) }],
});

/** The email by ClickSend's names: absent values are left out, never sent empty. */
function emailBody({
  emailAddressId: senderId,
  to: addressees,
  subject: title,
  body: html,
  additionalFields: { attachments: chosen = [], cc, bcc, fromName: name, schedule: time },
}: ValuesOf<typeof fields>): IDataObject {
  const files = chosen.flatMap((attachment) => attachment.files ?? []);
  return {
    to: addressees.map(recipient),
    ...(cc === undefined ? {} : { cc: cc.map(recipient) }),
    ...(bcc === undefined ? {} : { bcc: bcc.map(recipient) }),
    from: { email_address_id: senderId, ...(name === undefined ? {} : { name }) },
    subject: title,
    body: html,
    ...(files.length === 0 ? {} : { attachments: files }),
    ...(time === undefined ? {} : { schedule: time }),
  };
}

function recipient({ email, name }: MailAddress): IDataObject {
  return { email, ...(name === undefined ? {} : { name }) };
}
