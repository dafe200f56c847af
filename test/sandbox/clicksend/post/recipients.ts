import { randomUUID } from 'node:crypto';

import { textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { ClickSendAccount } from '../account';
import { magicStatus } from '../rowStatus';
import type { RowStatus } from '../rowStatus';
import { scheduleOf } from '../sms/judge';

/** Postal codes that the vendor documents as neither sent nor charged. */
const testPostalCodes = ['11111', '22222', '33333'];

/** A magic postal code: `999NN` comes back with the row status of the magic number `+614999000NN`. */
function magicPostStatus(postalCode: string): RowStatus | undefined {
  const code = /^999(\d\d)$/.exec(postalCode)?.[1];
  return code === undefined ? undefined : magicStatus(`+614999000${code}`);
}

export interface PostRow {
  status: RowStatus;
  message_id: string;
  schedule: number;
  isScheduled: boolean;
  /** "0.0000" for the vendor's test postal codes. */
  post_price: string;
  recipient: JsonObject;
  returnAddress: JsonObject | undefined;
}

/** The rows of a call, judged. */
export function postRows(
  recipients: JsonObject[],
  price: number,
  account: ClickSendAccount,
  now: number,
  userStatus?: RowStatus,
): PostRow[] {
  return recipients.map((recipient) => {
    const returnAddress = account.returnAddresses.find(recipient.return_address_id);
    const postalCode = textOf(recipient.address_postal_code);
    const scheduled = scheduleOf(recipient);
    const status =
      userStatus ??
      (scheduled === undefined ? 'INVALID_SCHEDULE' : undefined) ??
      (returnAddress === undefined ? 'INVALID_RETURN_ADDRESS' : undefined) ??
      magicPostStatus(postalCode) ??
      'SUCCESS';
    const post_price = (testPostalCodes.includes(postalCode) ? 0 : price).toFixed(4);
    const message_id = randomUUID().toUpperCase();
    const isScheduled = Boolean(scheduled);
    return {
      status,
      message_id,
      schedule: scheduled || now,
      isScheduled,
      post_price,
      recipient,
      returnAddress,
    };
  });
}
