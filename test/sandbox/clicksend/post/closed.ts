import type { Route } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { refusal } from '../envelope';

/** Faxes, letters and postcards answer 403 to an account that never had them. */
export function openOnly(route: Route, account: ClickSendAccount): Route {
  return { ...route, handle: (call) => (account.closedToPost ? refusal(403) : route.handle(call)) };
}
