import type { Route } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import type { ReceiptRule, Rules } from '../rules';
import { readFaxInboundRule, readInboundRule, readReceiptRule } from './fields';
import { automationRoutes } from './routes';

/** The rules of all six kinds: incoming SMS and faxes, receipts of SMS, voice, email and fax. */
export function allAutomationRoutes(account: ClickSendAccount): Route[] {
  return [
    ...automationRoutes({
      path: '/automations/sms/inbound',
      idName: 'inbound_rule_id',
      listIdName: 'sms_inbound_rule_id',
      added: 'Your record has been added.',
      deleted: [],
      rules: () => account.inboundRules,
      read: readInboundRule,
    }),
    ...automationRoutes({
      path: '/automations/fax/inbound',
      idName: 'inbound_rule_id',
      listIdName: 'inbound_rule_id',
      added: 'Your record has been added.',
      deleted: [],
      asText: true,
      rules: () => account.faxInboundRules,
      read: readFaxInboundRule,
    }),
    ...receiptRoutes('sms', 'Your new SMS receipt has been added.', () => account.receiptRules),
    ...receiptRoutes('voice', 'Your record has been added.', () => account.voiceReceiptRules),
    ...receiptRoutes('email', 'Your record has been added.', () => account.emailReceiptRules, true),
    ...receiptRoutes('fax', 'Your record has been added.', () => account.faxReceiptRules),
  ];
}

function receiptRoutes(
  channel: string,
  added: string,
  rules: () => Rules<ReceiptRule>,
  deleted: unknown = [],
): Route[] {
  return automationRoutes({
    path: `/automations/${channel}/receipts`,
    idName: 'receipt_rule_id',
    listIdName: 'receipt_rule_id',
    added,
    deleted,
    asText: channel === 'fax',
    rules,
    read: readReceiptRule,
  });
}
