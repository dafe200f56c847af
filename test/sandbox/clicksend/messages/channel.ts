import type { JsonObject } from '../../http/json';
import type { ClickSendAccount } from '../account';
import type { RowStatus } from '../rowStatus';
import type { Candidate, Judged } from '../sms/judge';

/** One of the channels that send `messages[]` to numbers or lists, as it differs from the others. */
export interface Channel {
  name: 'mms' | 'voice' | 'fax';
  /** What the vendor says when all is queued. */
  queued: string;
  /** What is wrong with the whole call beyond what the specification says of its fields. */
  problem?(body: JsonObject, account: ClickSendAccount): Record<string, string> | undefined;
  /** A refusal for what one message says. */
  refused(candidate: Candidate, body: JsonObject, account: ClickSendAccount): RowStatus | undefined;
  /** Price of one message without currency. */
  price(judged: Judged): number;
  /** The row of an accepted message, without its status. */
  row(judged: Judged, given: Given): JsonObject;
}

/** What every row can be told. */
export interface Given {
  body: JsonObject;
  message_id: string;
  /** "0.0000" for the vendor's test numbers. */
  message_price: string;
  now: number;
  schedule: number;
  from: string | null;
}
