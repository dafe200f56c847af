import { randomUUID } from 'node:crypto';

import { parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { seconds } from '../../world';
import type { ClickSendAccount } from '../account';
import { userOf } from '../admission';
import { currency, invalidInput, refusal, success } from '../envelope';
import { readRecipient } from '../numbers';
import { magicStatus, magicUsers, testNumbers } from '../rowStatus';
import type { RowStatus } from '../rowStatus';
import { scheduleOf } from '../sms/judge';
import type { Candidate, Judged } from '../sms/judge';
import { candidatesOf } from '../sms/recipients';
import { messagesOf } from '../sms/request';
import { keep } from './acceptance';
import type { Channel } from './channel';

/** `POST /{channel}/send` or, with the same answer and nothing accepted, `POST /{channel}/price`. */
export function sendMessages(
  call: VendorCall,
  account: ClickSendAccount,
  channel: Channel,
  isPrice: boolean,
): VendorReply {
  const body = parseObject(call.body);
  if (body === undefined) return refusal(400);
  const problems = channel.problem?.(body, account);
  if (problems !== undefined) return invalidInput(problems);
  const judged = messagesOf(body)
    .flatMap((message) => candidatesOf(message, account, false))
    .map((candidate) => judge(candidate, body, channel, account, magicUsers[userOf(call)]));
  const rows = judged.map((one) => rowOf(one, body, channel, account));
  if (!isPrice) keep(channel.name, rows, judged, account);
  return success(summaryOf(rows), channel.queued);
}

function judge(
  candidate: Candidate,
  body: JsonObject,
  channel: Channel,
  account: ClickSendAccount,
  userStatus?: RowStatus,
): Judged {
  const { message, to } = candidate;
  const recipient = readRecipient(to, textOf(message.country) || undefined);
  const invalidTime = message.schedule !== undefined && scheduleOf(message) === undefined;
  const status =
    candidate.refused ??
    userStatus ??
    (invalidTime ? 'INVALID_SCHEDULE' : channel.refused(candidate, body, account)) ??
    (recipient ? magicStatus(recipient.number) : 'INVALID_RECIPIENT') ??
    'SUCCESS';
  return { candidate, status, recipient };
}

function rowOf(judged: Judged, body: JsonObject, channel: Channel, account: ClickSendAccount): JsonObject {
  const { candidate, status, recipient } = judged;
  const { message } = candidate;
  const now = seconds(account.world);
  const message_id = randomUUID().toUpperCase();
  const from = textOf(message.from) || null;
  if (status !== 'SUCCESS') return refusedRow(judged, message_id, from);
  const isTest = testNumbers.has(recipient?.number ?? '');
  const message_price = (isTest ? 0 : channel.price(judged)).toFixed(4);
  const schedule = scheduleOf(message) || now;
  return { ...channel.row(judged, { body, message_id, message_price, now, schedule, from }), status };
}

function refusedRow({ candidate, status, recipient }: Judged, message_id: string, from: string | null) {
  const { message, to, body } = candidate;
  const custom_string = textOf(message.custom_string);
  return { to: recipient?.number ?? to, body, from, schedule: '', message_id, custom_string, status };
}

function summaryOf(rows: JsonObject[]) {
  const accepted = rows.filter(({ status }) => status === 'SUCCESS');
  const price = accepted.reduce((sum, row) => sum + Number(row.message_price), 0);
  return {
    total_price: Number(price.toFixed(4)),
    total_count: rows.length,
    queued_count: accepted.length,
    messages: rows,
    _currency: currency,
  };
}
