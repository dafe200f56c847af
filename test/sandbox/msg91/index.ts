import type { Route, Vendor, VendorCall, VendorReply } from '../http/vendor';
import type { Msg91Account } from './account';
import { refuseStranger } from './admission';
import { asHtml, data, familyOf, refused } from './envelopes';
import { retryOtp } from './otp/retry';
import { sendOtp } from './otp/send';
import { verifyOtp } from './otp/verify';
import { sendFlow } from './sms/flow';
import { allSmsTemplates, templateVersions } from './sms/templateRows';

/** MSG91 as it is today, below `/api/v5`. */
export function msg91(account: Msg91Account): Vendor {
  return { ...common, prefix: '/msg91/api/v5', routes: routes(account) };
}

/** MSG91 as it was, below `/api`: the router alone until an endpoint of it is needed. */
export function msg91Legacy(): Vendor {
  return { ...common, prefix: '/msg91/api', routes: [] };
}

const texts: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  418: 'AuthenticationFailure',
  429: 'Too many Attempts',
};

const common: Pick<Vendor, 'name' | 'missing' | 'failure' | 'errorInside'> = {
  name: 'msg91',
  missing: () => refused('E5', { text: 'Route Missing' }, 404),
  failure: (status, call) => {
    const text = texts[status] ?? 'Internal Server Error';
    if (status === 429 && familyOf(call.path) === 'E3') return { status, body: { message: text } };
    return refused(familyOf(call.path), { text, code: String(status) }, status);
  },
  errorInside: (call) => refused(familyOf(call.path), { text: 'Internal Error', code: '601' }),
};

function routes(account: Msg91Account): Route[] {
  const guarded = (handle: (call: VendorCall, account: Msg91Account) => VendorReply) => (call: VendorCall) =>
    refuseStranger(call) ?? handle(call, account);
  const page = (handle: (call: VendorCall, account: Msg91Account) => VendorReply) => (call: VendorCall) =>
    asHtml(guarded(handle)(call));
  return [
    { method: 'POST', path: ['/flow', '/flow/'], handle: (call) => sendFlow(call, account) },
    { method: ['GET', 'POST'], path: '/otp', handle: page(sendOtp) },
    { method: ['GET', 'POST'], path: '/otp/verify', handle: page(verifyOtp) },
    { method: ['GET', 'POST'], path: '/otp/retry', handle: page(retryOtp) },
    { method: ['GET', 'POST'], path: '/sms/getTemplateVersions', handle: guarded(templateVersions) },
    { method: 'POST', path: '/sms/getAllSmsTemplate', handle: guarded(allSmsTemplates) },
    { method: 'GET', path: '/whatsapp/whatsapp-activation/', handle: guarded(() => data(whatsAppNumbers)) },
  ];
}

const whatsAppNumbers = [{ integrated_number: '919812345678', display_name: 'Acme', status: 'active' }];
