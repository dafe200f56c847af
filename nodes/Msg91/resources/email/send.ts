import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { collection, pairs } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import type { MailAddress } from '../../../shared/fields/mailAddress';
import { batch } from '../../../shared/operation/operation';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { copies, emailDomain, emailTemplateId } from '../../fields/email';
import { batchOptions, MOST_MESSAGES, USUAL_MESSAGES } from '../../fields/options';
import { crqid, crqidWarnings } from '../../fields/tracking';
import {
  attachedFile,
  binaryAttachments,
  from,
  inReplyTo,
  linkedAttachments,
  mailType,
  replyTo,
  to,
  validateBeforeSend,
  type LinkedAttachment,
} from './fields';

/** POST /email/send (docs.msg91.com, "Send Email"): each item an entry of `recipients` with its own variables. */
export const send = batch({
  name: 'Send',
  action: 'Send email',
  description:
    "Send an email template with each recipient's own values, many recipients in one request. Success means that MSG91 accepted the request, not yet that it was delivered.",
  fields: [emailTemplateId(), emailDomain(), from(), simplify(), batchOptions(validateBeforeSend())],
  mapped: [
    to(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      linkedAttachments(),
      copies('bcc', 'BCC', 'Email addresses that get a hidden copy, separated by commas'),
      copies('cc', 'CC', 'Email addresses that get a copy, separated by commas'),
      crqid(),
      inReplyTo(),
      binaryAttachments(),
      mailType(),
      replyTo(),
      pairs({
        displayName: 'Variables',
        name: 'variables',
        pairName: 'Variable',
        placeholder: 'Add Variable',
        description: 'Values for the variables of the template, by their exact names',
      }),
    ]),
  ],
  check: ({ additionalFields }) => crqidWarnings(additionalFields.crqid),
  before: async (parameters, { binary }) => {
    const { binaryPropertyNames: names = [] } = parameters.additionalFields;
    const files = await Promise.all(names.map(async (name) => attachedFile(await binary(name), name)));
    return { ...parameters, files };
  },
  batch: {
    most: MOST_MESSAGES,
    usual: USUAL_MESSAGES,
    together: (parameters) => [parameters.emailTemplateId, parameters.domain, sharedOf(parameters, digested)],
    reference: ({ additionalFields }) => additionalFields.crqid,
    entry: ({ to: recipients, additionalFields }, reference) => {
      const { cc, bcc, variables = {} } = additionalFields;
      return {
        to: recipients,
        ...(cc === undefined ? {} : { cc }),
        ...(bcc === undefined ? {} : { bcc }),
        variables,
        CRQID: reference,
      };
    },
    request: (recipients, parameters) => ({
      method: 'POST',
      path: '/email/send',
      body: {
        recipients,
        ...sharedOf(parameters),
        domain: parameters.domain,
        template_id: parameters.emailTemplateId,
      },
    }),
    whole: (body, entry, parameters) => {
      const acceptance = {
        accepted: true,
        acceptance: 'batch',
        reference: entry.CRQID,
        request_id: requestIdOf(body),
      };
      if (parameters.simplify === false) return envelopeOf(body, acceptance);
      return { ...acceptance, to: entry.to, template_id: parameters.emailTemplateId };
    },
  },
});

interface Mail {
  from: MailAddress;
  additionalFields: {
    attachments?: LinkedAttachment[];
    inReplyTo?: string;
    mailTypeId?: number;
    replyTo?: MailAddress[];
  };
  options: { validateBeforeSend?: boolean };
  /** Read from the item's binary fields before sending. */
  files?: IDataObject[];
}

/** Files are compared by their digest: their bytes would fill the memory once more for each item. */
function digested({ file, fileName }: IDataObject): IDataObject {
  return { file: createHash('sha256').update(String(file)).digest('base64url'), fileName };
}

/**
 * What a request says once for all its recipients.
 * @param shown how a file from the item's binary fields is written
 */
function sharedOf(
  { from: sender, additionalFields, options, files = [] }: Mail,
  shown: (file: IDataObject) => IDataObject = (file) => file,
): IDataObject {
  const { attachments = [], inReplyTo: answered, mailTypeId, replyTo: replies } = additionalFields;
  const attached = [...attachments.map((attachment) => ({ ...attachment })), ...files.map(shown)];
  return {
    from: sender,
    ...(replies === undefined ? {} : { reply_to: replies }),
    ...(answered === undefined ? {} : { in_reply_to: answered }),
    ...(mailTypeId === undefined ? {} : { mail_type_id: mailTypeId }),
    ...(attached.length === 0 ? {} : { attachments: attached }),
    ...(options.validateBeforeSend === undefined ? {} : { validate_before_send: options.validateBeforeSend }),
  };
}
