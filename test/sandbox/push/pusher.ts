import type { ClickSendAccount } from '../clicksend/account';
import { receiveSms } from '../clicksend/push/inbound';
import { clickSendEvent } from '../clicksend/push/order';
import type { ClickSendPush } from '../clicksend/push/order';
import type { LedgerMessage } from '../ledger';
import type { Msg91Account } from '../msg91/account';
import type { Msg91Push } from '../msg91/push/order';
import { reportEvent } from '../msg91/push/report';
import type { ReachAccount } from '../reach/account';
import { receiveMessage } from '../reach/messages/receive';
import { reportSendError } from '../reach/messages/sendError';
import type { SendError } from '../reach/messages/sendError';
import type { World } from '../world';
import { deliver } from './deliver';
import type { PushResult, PushTarget } from './deliver';
import { ImpossiblePush } from './incoming';
import type { EventReport, PushReport, Reply } from './incoming';

/** A push that a vendor starts by itself. */
export type PushOrder = ClickSendPush | Msg91Push | SendError;

interface Accounts {
  clickSend: ClickSendAccount;
  msg91: Msg91Account;
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

  /** A receipt, pushed to every rule that asks for it, or an event, pushed to the webhook that the order names. */
  async push(order: PushOrder): Promise<EventReport> {
    if (order.vendor === 'clickSend') return this.send(clickSendEvent(order, this.accounts.clickSend));
    if (order.vendor === 'reach') return this.send(reportSendError(order, this.accounts.reach));
    const { message, targets } = reportEvent(order, this.accounts.msg91);
    return { message, targets: await this.deliverAll(targets) };
  }

  /** Ends pushes under way. */
  close(): void {
    this.closing.abort();
  }

  private async send({
    message,
    targets,
  }: {
    message: LedgerMessage;
    targets: PushTarget[];
  }): Promise<PushReport> {
    return { message, targets: await this.deliverAll(targets) };
  }

  /** Rules run in the order of their creation, so one after the other. */
  private async deliverAll(targets: PushTarget[]): Promise<PushResult[]> {
    const results: PushResult[] = [];
    for (const target of targets) {
      results.push(await deliver(target, this.world.settings, this.closing.signal));
    }
    return results;
  }
}
