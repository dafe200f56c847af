import { randomUUID } from 'node:crypto';

import { omit } from 'lodash';

import { parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { smsParts } from '../../segments';
import { seconds } from '../../world';
import { sharedNumber, subaccountId, userId } from '../account';
import type { ClickSendAccount } from '../account';
import { userOf } from '../admission';
import { currency, refusal, success } from '../envelope';
import { magicUsers, testNumbers } from '../rowStatus';
import type { AcceptedSms, RejectedSms, SmsRow } from '../rows';
import { judge, scheduleOf } from './judge';
import type { Judged } from './judge';
import { accept } from './acceptance';
import { candidatesOf } from './recipients';
import { messagesOf } from './request';

/** `POST /sms/send`: each message, or each contact of its list, becomes a row with a status of its own. */
export function sendSms(call: VendorCall, account: ClickSendAccount): VendorReply {
  return answer(call, (body) => {
    const judged = judgedOf(body, call, account);
    const rows = judged.map((one) => rowOf(one, account));
    accept(judged, rows, account);
    return success(summaryOf(rows), 'Messages queued for delivery.');
  });
}

/** `POST /sms/price`: shorter rows, and nothing is accepted. */
export function priceSms(call: VendorCall, account: ClickSendAccount): VendorReply {
  return answer(call, (body) => {
    const rows = judgedOf(body, call, account, true).map((one) => rowOf(one, account));
    const countries = [...new Set(rows.flatMap(({ country }) => country ?? []))];
    const _summary = {
      test_message: null,
      countries: Object.fromEntries(countries.map((code) => [code, countryOf(code, rows)])),
    };
    const messages = rows.map((row) => omit(row, 'direction', 'date', 'user_id', 'subaccount_id'));
    return success({ ...summaryOf(rows), messages, _summary }, 'Here are your data.');
  });
}

/** What the summary of a price says of a country without rules of its own. */
function countryOf(code: string, rows: Array<{ country?: string }>) {
  const recipient_count = rows.filter(({ country }) => country === code).length;
  return {
    ...{ registration_type: 'none', recipient_count, usable_sender_id: true },
    ...{ selected: true, name: code, regulation: {} },
  };
}

function answer(call: VendorCall, answered: (body: JsonObject) => VendorReply): VendorReply {
  const body = parseObject(call.body);
  return body === undefined ? refusal(400) : answered(body);
}

function judgedOf(body: JsonObject, call: VendorCall, account: ClickSendAccount, isPrice = false): Judged[] {
  return messagesOf(body)
    .flatMap((message) => candidatesOf(message, account, body.shorten_urls === true))
    .map((candidate) => judge(candidate, account, magicUsers[userOf(call)], isPrice));
}

function summaryOf(rows: SmsRow[]) {
  const accepted = rows.filter((row): row is AcceptedSms => row.status === 'SUCCESS');
  const price = accepted.reduce((sum, row) => sum + Number(row.message_price), 0);
  return {
    total_price: Number(price.toFixed(4)),
    total_count: rows.length,
    queued_count: accepted.length,
    messages: rows,
    _currency: currency,
    blocked_count: rows.filter(({ status }) => status === 'COUNTRY_NOT_ENABLED').length,
  };
}

function rowOf(judged: Judged, account: ClickSendAccount): SmsRow {
  return judged.status === 'SUCCESS' ? acceptedRow(judged, account) : rejectedRow(judged, judged.status);
}

function acceptedRow({ candidate, recipient }: Judged, account: ClickSendAccount): AcceptedSms {
  const { message, body, contact } = candidate;
  const now = seconds(account.world);
  const to = recipient?.number ?? candidate.to;
  const parts = testNumbers.has(to) ? 0 : smsParts(body);
  return {
    direction: 'out',
    date: now,
    to,
    body,
    from: textOf(message.from) || sharedNumber,
    schedule: scheduleOf(message) || now,
    message_id: randomUUID().toUpperCase(),
    message_parts: parts,
    message_price: (parts * (recipient?.price ?? 0)).toFixed(4),
    from_email: textOf(message.from_email) || null,
    list_id: candidate.listId,
    custom_string: textOf(message.custom_string),
    contact_id: contact?.contact_id ?? (message.contact_id === undefined ? null : Number(message.contact_id)),
    user_id: userId,
    subaccount_id: subaccountId,
    is_shared_system_number: message.from === undefined,
    country: recipient?.country ?? '',
    carrier: recipient?.carrier ?? '',
    status: 'SUCCESS',
  };
}

function rejectedRow({ candidate, recipient }: Judged, status: RejectedSms['status']): RejectedSms {
  const { message, to, body } = candidate;
  const row: RejectedSms = {
    to: recipient?.number ?? to,
    body,
    from: textOf(message.from) || sharedNumber,
    schedule: '',
    message_id: randomUUID().toUpperCase(),
    custom_string: textOf(message.custom_string),
    is_shared_system_number: message.from === undefined,
    status,
  };
  if (status !== 'COUNTRY_NOT_ENABLED') return row;
  const { country = '', carrier = '' } = recipient ?? {};
  return { ...row, message_parts: 0, message_price: '0.0000', country, carrier };
}
