import { msg91Key } from '../credentials';
import { parseObject } from '../http/json';
import type { VendorCall, VendorReply } from '../http/vendor';
import { done, refused } from './envelopes';

/** A token that the widget gave for this number. */
export const goodAccessToken = 'eyJhbGciOi.good.access';
export const identifierOfToken = '919876543210';

/** `POST /widget/verifyAccessToken`: the key is read from the body alone. */
export function verifyAccessToken(call: VendorCall): VendorReply {
  const { authkey, 'access-token': token } = parseObject(call.body) ?? {};
  if (authkey !== msg91Key) return refused('E1', { text: 'AuthenticationFailure', code: '201' });
  return token === goodAccessToken
    ? done(identifierOfToken)
    : refused('E1', { text: 'access-token expired' });
}
