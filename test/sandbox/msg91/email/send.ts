import { randomBytes } from 'node:crypto';

import { isObject, parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account } from '../account';
import { refused } from '../envelopes';
import { domains, emailTemplates } from './templates';

/** `POST /email/send`: each entry of `recipients` has its own addresses and variables. */
export function sendEmail(call: VendorCall, account: Msg91Account): VendorReply {
  const body = parseObject(call.body) ?? {};
  const recipients = Array.isArray(body.recipients) ? body.recipients.filter(isObject) : [];
  const problems = problemsOf(body, recipients);
  if (Object.keys(problems).length > 0) return refused422(problems);
  const id = randomBytes(10).toString('hex');
  account.world.ledger.record(
    ...recipients.flatMap((recipient) =>
      addressesIn(recipient.to).map((to) => ({
        vendor: 'msg91' as const,
        channel: 'email' as const,
        direction: 'out' as const,
        id,
        reference: textOf(recipient.CRQID),
        from: isObject(body.from) ? textOf(body.from.email) : '',
        to,
        body: `Template ${textOf(body.template_id)}`,
        templateId: textOf(body.template_id),
        variables: textsIn(recipient.variables),
        state: 'accepted',
      })),
    ),
  );
  return {
    status: 200,
    body: {
      status: 'success',
      hasError: false,
      data: { unique_id: id },
      errors: {},
      message: 'Email queued.',
    },
  };
}

function problemsOf(body: JsonObject, recipients: JsonObject[]): Record<string, string[]> {
  const from = isObject(body.from) ? textOf(body.from.email) : '';
  const domain = textOf(body.domain);
  const known = emailTemplates.some(({ slug }) => slug === body.template_id);
  return {
    ...(recipients.length === 0 ? { recipients: ['The recipients field is required.'] } : {}),
    ...(recipients.some(({ to }) => addressesIn(to).length === 0)
      ? { to: ['The to field is required.'] }
      : {}),
    ...(domains.includes(domain) ? {} : { domain: ['The domain is not verified.'] }),
    ...(from.endsWith(`@${domain}`) ? {} : { from: ['The from email is not of the domain.'] }),
    ...(known ? {} : { template_id: ['The template is not found.'] }),
    ...(areFiles(body.attachments) ? {} : { attachments: ['The attachments are invalid.'] }),
  };
}

function areFiles(attachments: unknown): boolean {
  if (attachments === undefined) return true;
  if (!Array.isArray(attachments)) return false;
  return attachments.filter(isObject).every(({ file, filePath, fileName }) => {
    const isData = /^data:[\w.+/-]+;base64,[A-Za-z0-9+/=]+$/.test(textOf(file));
    return textOf(fileName) !== '' && (isData || /^https?:/.test(textOf(filePath)));
  });
}

function addressesIn(list: unknown): string[] {
  const emails = Array.isArray(list) ? list.filter(isObject).map(({ email }) => textOf(email)) : [];
  return emails.every((email) => email.includes('@')) ? emails : [];
}

function textsIn(variables: unknown): Record<string, string> {
  if (!isObject(variables)) return {};
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, textOf(value)]));
}

function refused422(errors: Record<string, string[]>): VendorReply {
  const { body } = refused('E2', { text: '' });
  return { status: 422, body: { ...(body as JsonObject), errors } };
}
