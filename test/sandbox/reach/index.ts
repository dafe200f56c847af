import type { Route, Vendor } from '../http/vendor';
import type { ReachAccount } from './account';
import { contactRoutes } from './contacts/routes';
import { errorCodes, refused } from './errorCodes';
import { listMessages } from './messages/list';
import { sendToContact } from './messages/sendToContact';
import { sendToTags } from './messages/sendToTags';
import { shortlinkRoutes } from './shortlinks/routes';
import { isSigned } from './signature';
import { tagRoutes } from './tags';

/** Reach, REST v4. */
export function reach(account: ReachAccount): Vendor {
  const guarded = (route: Route): Route => ({
    ...route,
    handle: (call) => (isSigned(call, account.world) ? route.handle(call) : refused('401')),
  });
  return {
    name: 'reach',
    prefix: '/reach/api/rest',
    routes: routes(account).map(guarded),
    missing: (_call, pathKnown) => (pathKnown ? refused('405') : { status: 404, body: '' }),
    failure: (status) => ({ ...refused(String(status) in errorCodes ? String(status) : '503'), status }),
    errorInside: () => ({ ...refused('503'), status: 200 }),
  };
}

function routes(account: ReachAccount): Route[] {
  return [
    { method: 'POST', path: '/messages/send_to_contact', handle: (call) => sendToContact(call, account) },
    { method: 'POST', path: '/messages/send', handle: (call) => sendToTags(call, account) },
    { method: 'GET', path: '/messages', handle: (call) => listMessages(call, account) },
    { method: 'GET', path: '/account/status', handle: () => ({ status: 200, body: accountStatus }) },
    ...contactRoutes(account),
    ...tagRoutes(account),
    ...shortlinkRoutes(account),
  ];
}

const accountStatus = {
  name: 'Sandbox',
  sms_short_name: 'demo',
  sms_subscription_type: 'OPTIN',
  sms_optin_keyword: 'DEMO',
  messages_sent: 0,
  messages_limit: 10000,
};
