import { problemsOf } from '../../contract/clickSend/check';
import type { Route, Vendor, VendorCall, VendorReply } from '../http/vendor';
import { userId } from './account';
import type { ClickSendAccount } from './account';
import { accountData } from './accountPage';
import { refuseStranger } from './admission';
import { allAutomationRoutes } from './automations';
import { emailRoutes } from './email/routes';
import { invalidInput, refusal, success } from './envelope';
import { contactRoutes } from './contactRoutes';
import { listRoutes } from './lists';
import { messageRoutes } from './messages/routes';
import { postRoutes } from './post/routes';
import { returnAddressRoutes } from './returnAddresses';
import { referenceRoutes } from './reference';
import { senderRoutes } from './senders';
import { smsCancelRoutes } from './sms/cancel';
import { smsHistory } from './sms/history';
import { readSmsReceipts, smsReceipt, smsReceipts } from './sms/receipts';
import { priceSms, sendSms } from './sms/send';
import { templateRoutes } from './templates';
import { uploadRoutes } from './uploads';
import { usageRoutes } from './usage';

/** ClickSend, REST v3. */
export function clickSend(account: ClickSendAccount): Vendor {
  return {
    name: 'clickSend',
    prefix: '/clicksend/v3',
    routes: routes(account).map(guarded),
    missing: (_call, pathKnown) => refusal(pathKnown ? 405 : 404),
    failure: (status) => refusal(status),
    errorInside: () => ({ ...refusal(500), status: 200 }),
  };
}

function guarded(route: Route): Route {
  return {
    ...route,
    handle: (call) => refuseStranger(call) ?? refuseUndocumented(call) ?? route.handle(call),
  };
}

/** Refuses a request that ClickSend's specification does not allow; what is judged per message is let in. */
function refuseUndocumented(call: VendorCall): VendorReply | undefined {
  const problems = problemsOf({ ...call, query: call.query.toString() }, { likeClickSend: true });
  return Object.keys(problems).length > 0 ? invalidInput(problems) : undefined;
}

function routes(account: ClickSendAccount): Route[] {
  return [
    { method: 'GET', path: '/account', handle: () => success(accountData(), "Here's your account") },
    { method: 'POST', path: '/sms/send', handle: (call) => sendSms(call, account) },
    { method: 'POST', path: '/sms/price', handle: (call) => priceSms(call, account) },
    { method: 'GET', path: '/sms/history', handle: (call) => smsHistory(call, account) },
    { method: 'GET', path: '/sms/receipts', handle: (call) => smsReceipts(call, account) },
    { method: 'GET', path: '/sms/receipts/:messageId', handle: (call) => smsReceipt(call, account) },
    { method: 'PUT', path: '/sms/receipts-read', handle: (call) => readSmsReceipts(call, account) },
    ...smsCancelRoutes(account),
    ...messageRoutes(account),
    ...postRoutes(account),
    ...uploadRoutes(account),
    ...contactRoutes(account),
    ...listRoutes(account),
    ...senderRoutes(account),
    ...usageRoutes(account),
    ...templateRoutes(() => account.templates),
    ...returnAddressRoutes(() => account.returnAddresses, userId),
    ...emailRoutes(account),
    ...referenceRoutes(),
    ...allAutomationRoutes(account),
  ];
}
