import type { JsonObject } from '../http/json';
import type { World } from '../world';
import { seconds } from '../world';
import { ContactLists, seedLists } from './contacts';
import { seedEmailAddresses } from './email/addresses';
import type { EmailRow } from './email/send';
import { emptyOutbox } from './outbox';
import type { Outbox } from './outbox';
import type { Records } from './records';
import { seedReturnAddresses } from './returnAddresses';
import type { HistoryRow, InboundRow, ReceiptRow } from './rows';
import { Rules } from './rules';
import type { FaxInboundRule, InboundRule, ReceiptRule } from './rules';
import { seedSenders, type Senders } from './senders';
import { seedTemplates } from './templates';
import type { Upload } from './uploads';

export const userId = 1001;
export const subaccountId = 2002;
export const sharedNumber = '+61431111112';

/** Everything that one ClickSend account holds. */
export interface ClickSendAccount {
  world: World;
  lists: ContactLists;
  inboundRules: Rules<InboundRule>;
  receiptRules: Rules<ReceiptRule>;
  voiceReceiptRules: Rules<ReceiptRule>;
  emailReceiptRules: Rules<ReceiptRule>;
  faxInboundRules: Rules<FaxInboundRule>;
  faxReceiptRules: Rules<ReceiptRule>;
  history: HistoryRow[];
  senders: Senders;
  templates: Records<JsonObject>;
  returnAddresses: Records<JsonObject>;
  /** Addresses that email may come from, verified or not. */
  emailAddresses: Records<JsonObject>;
  emails: EmailRow[];
  /** When each recipient was last sent each body, for THROTTLED. */
  lastSent: Map<string, number>;
  /** Queues of the POLL rules. */
  receipts: ReceiptRow[];
  inbound: InboundRow[];
  /** Messages whose receipts were marked as read. */
  receiptsRead: Set<string>;
  outbox: Outbox;
  uploads: Upload[];
  /** True for an account that never had faxes, letters and postcards: the vendor has closed them to new customers. */
  closedToPost: boolean;
}

/** A fresh account with the lists of the seed. */
export function createAccount(world: World): ClickSendAccount {
  const lists = new ContactLists(() => seconds(world));
  seedLists(lists);
  let lastRule = 3000;
  const nextRule = () => (lastRule += 1);
  const changed = () => world.listeners.tell();
  return {
    world,
    lists,
    inboundRules: new Rules<InboundRule>(nextRule, changed),
    receiptRules: new Rules<ReceiptRule>(nextRule, changed),
    voiceReceiptRules: new Rules<ReceiptRule>(nextRule, changed),
    emailReceiptRules: new Rules<ReceiptRule>(nextRule, changed),
    faxInboundRules: new Rules<FaxInboundRule>(nextRule, changed),
    faxReceiptRules: new Rules<ReceiptRule>(nextRule, changed),
    history: [],
    senders: seedSenders(),
    templates: seedTemplates(),
    returnAddresses: seedReturnAddresses(userId),
    emailAddresses: seedEmailAddresses(),
    emails: [],
    lastSent: new Map(),
    receipts: [],
    inbound: [],
    receiptsRead: new Set(),
    outbox: emptyOutbox(),
    uploads: [],
    closedToPost: false,
  };
}
