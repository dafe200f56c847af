import type { VendorName } from '../http/vendor';
import type { LedgerMessage } from '../ledger';
import type { PushResult } from './deliver';

/** A text that somebody sends from a phone. */
export interface Reply {
  vendor: VendorName;
  /** The phone it comes from, written as the vendor writes numbers. */
  from: string;
  /** The account's number; the sender of the message that is answered when left out. */
  to?: string;
  body: string;
  /** Vendor id of the message that is answered; the latest one to this phone when left out. */
  inReplyTo?: string;
}

/** What became of an incoming message or a receipt: the message, and each place it was pushed to. */
export interface PushReport {
  message: LedgerMessage;
  targets: PushResult[];
}

/** What became of an event: the message it is about, where the ledger has one, and each place it was pushed to. */
export type EventReport = Partial<Pick<PushReport, 'message'>> & Pick<PushReport, 'targets'>;

/** An order that no vendor could carry out; the message says why and what would work. */
export class ImpossiblePush extends Error {}
