import { randomUUID } from 'node:crypto';

import { parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { seconds } from '../../world';
import { subaccountId, userId } from '../account';
import type { ClickSendAccount } from '../account';
import { userOf } from '../admission';
import { currency, invalidInput, refusal, success } from '../envelope';
import { magicUsers } from '../rowStatus';
import { partsOf } from './request';

/** One email as answers and the history show it. */
export interface EmailRow {
  user_id: number;
  subaccount_id: number;
  message_id: string;
  from_email_address_id: number;
  from_name: string | null;
  to: unknown[];
  cc: unknown[] | null;
  bcc: unknown[] | null;
  subject: string;
  body: string;
  body_plain_text: string;
  schedule: number;
  price: string;
  date_added: number;
  status: string;
  status_text: string;
  soft_bounce_count: number;
  hard_bounce_count: number;
  custom_string: null;
  _attachments: unknown[];
  _currency: typeof currency;
}

/** `POST /email/send`: one email for all recipients, answered with one object. */
export function sendEmail(call: VendorCall, account: ClickSendAccount): VendorReply {
  const body = parseObject(call.body);
  if (body === undefined) return refusal(400);
  const from = body.from as JsonObject;
  const sender = account.emailAddresses.find(from.email_address_id);
  if (sender?.verified !== 1) {
    return invalidInput({
      'from.email_address_id': 'The email address is not one of yours, or not verified.',
    });
  }
  const refused = magicUsers[userOf(call)];
  const row = rowOf(body, from, account, refused);
  if (refused === undefined) accept(row, textOf(sender.email_address), account);
  return success(row, 'Transactional email queued for delivery.');
}

function rowOf(body: JsonObject, from: JsonObject, account: ClickSendAccount, refused?: string): EmailRow {
  const now = seconds(account.world);
  const html = textOf(body.body);
  return {
    user_id: userId,
    subaccount_id: subaccountId,
    message_id: randomUUID().toUpperCase(),
    from_email_address_id: Number(from.email_address_id),
    from_name: textOf(from.name) || null,
    to: partsOf(body.to),
    cc: body.cc === undefined ? null : partsOf(body.cc),
    bcc: body.bcc === undefined ? null : partsOf(body.bcc),
    subject: textOf(body.subject),
    body: html,
    body_plain_text: html.replace(/<[^>]*>/g, ''),
    schedule: Number(body.schedule ?? now) || now,
    price: refused === undefined ? '0.0050' : '0.0000',
    date_added: now,
    status: refused ?? 'WaitApproval',
    status_text: refused === undefined ? 'Accepted for delivery' : '',
    soft_bounce_count: 0,
    hard_bounce_count: 0,
    custom_string: null,
    _attachments: partsOf(body.attachments).map(fileOf),
    _currency: currency,
  };
}

function fileOf({ filename, type, disposition, content_id }: JsonObject): JsonObject {
  return {
    file_name: filename,
    content_type: type,
    content_disposition: disposition,
    content_id,
    _attachment_file_url: `https://files.example.com/${randomUUID().toUpperCase()}`,
  };
}

/** Writes the email into the history and the ledger. */
function accept(row: EmailRow, from: string, account: ClickSendAccount): void {
  const scheduled = row.schedule > row.date_added;
  account.emails.push(row);
  account.world.ledger.record({
    vendor: 'clickSend',
    channel: 'email',
    direction: 'out',
    id: row.message_id,
    reference: '',
    from,
    to: partsOf(row.to)
      .map(({ email }) => textOf(email))
      .join(', '),
    body: row.body,
    state: scheduled ? 'scheduled' : 'accepted',
    ...(scheduled ? { scheduled: row.schedule * 1000 } : {}),
  });
}
