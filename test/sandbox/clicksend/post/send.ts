import { omit } from 'lodash';

import { parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { clickSendUser } from '../../credentials';
import { seconds } from '../../world';
import { subaccountId, userId } from '../account';
import type { ClickSendAccount } from '../account';
import { userOf } from '../admission';
import { currency, invalidInput, refusal, success } from '../envelope';
import { magicUsers } from '../rowStatus';
import type { PostKind } from './kind';
import { postRows } from './recipients';
import type { PostRow } from './recipients';

interface PostCall {
  call: VendorCall;
  account: ClickSendAccount;
  kind: PostKind;
}

/** `POST /post/{kind}/send`. */
export function sendPost(post: PostCall): VendorReply {
  return answer(post, (body, rows) => {
    const told = rows.map((row) => rowOf(row, body, post));
    keep(rows, told, post);
    return success(summaryOf(told), post.kind.queued);
  });
}

/** `POST /post/{kind}/price`: nothing is printed; letters have a total cost there, short rows and no currency. */
export function pricePost(post: PostCall): VendorReply {
  return answer(post, (body, rows) => {
    if (post.kind.name === 'postcard') return success(summaryOf(rows.map((row) => rowOf(row, body, post))));
    const told = rows.map((row) => ({ ...sharedRow(row, post), ...post.kind.priceRow(row, body) }));
    const summary = summaryOf(told);
    return success({ total_price: summary.total_price, total_cost: summary.total_price, recipients: told });
  });
}

function answer(post: PostCall, answered: (body: JsonObject, rows: PostRow[]) => VendorReply): VendorReply {
  const { call, account, kind } = post;
  const body = parseObject(call.body);
  if (body === undefined) return refusal(400);
  const problems = kind.problem(body, account);
  if (problems !== undefined) return invalidInput(problems);
  const recipients = body.recipients as JsonObject[];
  const status = magicUsers[userOf(call)];
  return answered(body, postRows(recipients, kind.price(body), account, seconds(account.world), status));
}

function sharedRow({ recipient, ...row }: PostRow, { account }: PostCall): JsonObject {
  return {
    user_id: userId,
    subaccount_id: subaccountId,
    message_id: row.message_id,
    ...omit(recipient, 'custom_string', 'schedule'),
    return_address_id: Number(recipient.return_address_id),
    schedule: row.schedule,
    post_price: row.post_price,
    date_added: seconds(account.world),
    status: row.status,
  };
}

function rowOf(row: PostRow, body: JsonObject, post: PostCall): JsonObject {
  const { recipient, status, message_id, returnAddress } = row;
  if (status !== 'SUCCESS') return { message_id, ...recipient, status };
  return {
    ...sharedRow(row, post),
    source: '.rest.v3',
    ...post.kind.row(row, body),
    _return_address: returnAddress,
    _api_username: clickSendUser,
  };
}

function summaryOf(rows: JsonObject[]) {
  const accepted = rows.filter(({ status }) => status === 'SUCCESS');
  const price = accepted.reduce((sum, row) => sum + Number(row.post_price), 0);
  return {
    total_price: Number(price.toFixed(4)),
    total_count: rows.length,
    queued_count: accepted.length,
    recipients: rows,
    _currency: currency,
  };
}

function keep(rows: PostRow[], told: JsonObject[], { account, kind }: PostCall): void {
  const accepted = rows.flatMap((row, index) =>
    row.status === 'SUCCESS' ? [{ row, told: told[index] ?? {} }] : [],
  );
  for (const { row, told: shown } of accepted)
    account.outbox[kind.name].push({ ...shown, status: row.isScheduled ? 'Scheduled' : 'Sent' });
  account.world.ledger.record(
    ...accepted.map(({ row, told: shown }) => ({
      vendor: 'clickSend' as const,
      channel: kind.name,
      direction: 'out' as const,
      id: row.message_id,
      reference: textOf(row.recipient.custom_string),
      from: textOf(row.returnAddress?.address_name),
      to: ['address_name', 'address_line_1', 'address_city', 'address_postal_code']
        .map((name) => textOf(row.recipient[name]))
        .join(', '),
      body: textOf(shown._file_url),
      state: row.isScheduled ? 'scheduled' : 'accepted',
      ...(row.isScheduled ? { scheduled: row.schedule * 1000 } : {}),
    })),
  );
}
