import type { Route, Vendor, VendorCall, VendorReply } from '../http/vendor';
import type { Msg91Account } from './account';
import { refuseStranger } from './admission';
import { balance, prepaidBalance } from './balance';
import { campaignFields, listCampaigns, requestErrors } from './campaigns/list';
import { runCampaign } from './campaigns/run';
import { sendEmail } from './email/send';
import { listDomains, listEmailTemplates } from './email/templates';
import { validateEmail } from './email/validate';
import { asHtml, data, familyOf, refused } from './envelopes';
import { retryOtp } from './otp/retry';
import { sendOtp } from './otp/send';
import { verifyOtp } from './otp/verify';
import { analytics } from './reports/analytics';
import { logs, products } from './reports/logs';
import { createEvents, eventTypes, failedEvents, upsertContact } from './segmento/routes';
import { sendFlow } from './sms/flow';
import { sendLegacy } from './sms/legacy';
import { allSmsTemplates, templateVersions } from './sms/templateRows';
import { voiceCall } from './voice';
import { sendBulk } from './whatsapp/bulk';
import { sendSession } from './whatsapp/session';
import { listWhatsAppTemplates, whatsAppNumbers } from './whatsapp/templates';
import { verifyAccessToken } from './widget';

/** MSG91 as it is today, below `/api/v5`. */
export function msg91(account: Msg91Account): Vendor {
  return { ...common, prefix: '/msg91/api/v5', routes: routes(account) };
}

/** MSG91 as it was, below `/api`. */
export function msg91Legacy(account: Msg91Account): Vendor {
  return { ...common, prefix: '/msg91/api', routes: legacyRoutes(account) };
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

type Handling = (call: VendorCall, account: Msg91Account) => VendorReply;

function routes(account: Msg91Account): Route[] {
  const guarded = (handle: Handling) => (call: VendorCall) => refuseStranger(call) ?? handle(call, account);
  const page = (handle: Handling) => (call: VendorCall) => asHtml(guarded(handle)(call));
  const get = (path: string, handle: Handling): Route => ({ method: 'GET', path, handle: guarded(handle) });
  const post = (path: string, handle: Handling): Route => ({ method: 'POST', path, handle: guarded(handle) });
  const both: Route['method'] = ['GET', 'POST'];
  return [
    { method: 'POST', path: ['/flow', '/flow/'], handle: (call) => sendFlow(call, account) },
    { method: both, path: '/otp', handle: page(sendOtp) },
    { method: both, path: '/otp/verify', handle: page(verifyOtp) },
    { method: both, path: '/otp/retry', handle: page(retryOtp) },
    { method: 'POST', path: '/widget/verifyAccessToken', handle: verifyAccessToken },
    { method: both, path: '/sms/getTemplateVersions', handle: guarded(templateVersions) },
    post('/sms/getAllSmsTemplate', allSmsTemplates),
    ...Object.entries(products).map(
      ([name, product]): Route => ({
        method: both,
        path: `/report/logs/${name}`,
        handle: guarded((call) => logs(product, call, account)),
      }),
    ),
    get('/report/analytics/p/sms', analytics),
    get('/report/analytics/p/otp', analytics),
    post('/segmento/api/v1/phonebooks/:id/events', createEvents),
    get('/segmento/api/v1/suggestions/:id/event_types', eventTypes),
    get('/segmento/api/v1/campaigns/:id/failed-events', failedEvents),
    post('/segmento/api/v1/phonebooks/:id/contacts', upsertContact),
    get('/campaign/api/campaigns', listCampaigns),
    get('/campaign/api/campaigns/:slug/fields', campaignFields),
    post('/campaign/api/campaigns/:slug/run', runCampaign),
    get('/campaign/api/requestIdError', requestErrors),
    post('/email/send', sendEmail),
    post('/email/validate', validateEmail),
    get('/email/templates', listEmailTemplates),
    get('/email/domains', listDomains),
    get('/whatsapp/whatsapp-activation/', () => data(whatsAppNumbers)),
    get('/whatsapp/get-template-client/:number', listWhatsAppTemplates),
    post('/whatsapp/whatsapp-outbound-message/bulk/', sendBulk),
    post('/whatsapp/whatsapp-outbound-message/', sendSession),
    post('/subscriptions/fetchPrepaidBalance', prepaidBalance),
    post('/voice/call/', voiceCall),
  ];
}

/** The old API: the key is in the query of the balance call, in the header of the other one. */
function legacyRoutes(account: Msg91Account): Route[] {
  return [
    {
      method: 'POST',
      path: '/v2/sendsms',
      handle: (call) => refuseStranger(call) ?? sendLegacy(call, account),
    },
    { method: 'GET', path: '/balance.php', handle: balance },
  ];
}
