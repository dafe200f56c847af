import type { ClickSendAccount } from '../clicksend/account';
import { receiveSms } from '../clicksend/push/inbound';
import { receiptSms } from '../clicksend/push/receipt';
import type { SmsReceipt } from '../clicksend/push/receipt';
import type { LedgerMessage } from '../ledger';
import type { ReachAccount } from '../reach/account';
import { receiveMessage } from '../reach/messages/receive';
import type { World } from '../world';
import { deliver } from './deliver';
import type { PushTarget } from './deliver';
import { ImpossiblePush } from './incoming';
import type { PushReport, Reply } from './incoming';

/** A push that a vendor starts by itself. */
export type PushOrder = SmsReceipt;

interface Accounts {
  clickSend: ClickSendAccount;
  reach: ReachAccount;
}

/** Carries what happens on phones and in networks to the workflows that listen. */
export class Pusher {
  private readonly closing = new AbortController();

  constructor(
    private readonly world: World,
    private readonly accounts: Accounts,
  ) {}

  /** A reply typed on a phone, pushed as its vendor would. */
  async reply(reply: Reply): Promise<PushReport> {
    if (reply.body.trim() === '') throw new ImpossiblePush('The reply is empty.');
    switch (reply.vendor) {
      case 'clickSend':
        return this.send(receiveSms(reply, this.accounts.clickSend));
      case 'reach':
        return this.send(receiveMessage(reply, this.accounts.reach));
      case 'msg91':
        throw new ImpossiblePush('MSG91 documents no push for an SMS that comes in.');
    }
  }

  /** A receipt, pushed to every rule that asks for it. */
  async push(order: PushOrder): Promise<PushReport> {
    return this.send(receiptSms(order, this.accounts.clickSend));
  }

  /** Ends pushes under way. */
  close(): void {
    this.closing.abort();
  }

  /** Rules run in the order of their creation, so one after the other. */
  private async send({
    message,
    targets,
  }: {
    message: LedgerMessage;
    targets: PushTarget[];
  }): Promise<PushReport> {
    const report: PushReport = { message, targets: [] };
    for (const target of targets) {
      report.targets.push(await deliver(target, this.world.settings, this.closing.signal));
    }
    return report;
  }
}
