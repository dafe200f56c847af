import { clickSendKey, clickSendUser } from '../credentials';
import type { VendorCall, VendorReply } from '../http/vendor';
import { refusal } from './envelope';
import { bannedUser, magicUsers } from './rowStatus';

/** Refuses who does not come with a user and key of the account; undefined lets the call in. */
export function refuseStranger(call: VendorCall): VendorReply | undefined {
  const { user, key } = basicAuth(call);
  if (user === bannedUser) return refusal(403);
  if (Object.hasOwn(magicUsers, user)) return undefined;
  return user === clickSendUser && key === clickSendKey ? undefined : refusal(401);
}

/** The user that a call comes from. */
export function userOf(call: VendorCall): string {
  return basicAuth(call).user;
}

function basicAuth(call: VendorCall): { user: string; key: string } {
  const encoded = /^Basic\s+(\S+)$/i.exec(call.headers.authorization ?? '')?.[1] ?? '';
  const decoded = Buffer.from(encoded, 'base64').toString();
  const colon = decoded.indexOf(':');
  return { user: decoded.slice(0, Math.max(colon, 0)), key: decoded.slice(colon + 1) };
}
