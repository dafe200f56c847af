import { msg91Key, msg91KeyNotAllowed } from '../credentials';
import type { VendorCall, VendorReply } from '../http/vendor';
import { familyOf, refused } from './envelopes';
import type { Family } from './envelopes';

type Admission = 'good' | 'missing' | 'wrong' | 'notAllowed';

/** Refuses a wrong key (code 201) and a caller off the allow-list (418); undefined lets the call in. */
export function refuseStranger(call: VendorCall): VendorReply | undefined {
  const admission = admit(call);
  if (admission === 'missing' && call.path === '/v2/sendsms') {
    return refused('E1', { text: 'Missing Authentication Key', code: '106' });
  }
  return admission === 'good' ? undefined : refusalOf(admission, familyOf(call.path));
}

function admit(call: VendorCall): Admission {
  const key = call.headers.authkey ?? call.query.get('authkey') ?? '';
  if (key === '') return 'missing';
  if (key === msg91KeyNotAllowed) return 'notAllowed';
  return key === msg91Key ? 'good' : 'wrong';
}

function refusalOf(admission: Exclude<Admission, 'good'>, family: Family): VendorReply {
  const code = admission === 'notAllowed' ? '418' : '201';
  if (family === 'E2' || family === 'E3') {
    return refused(family, { text: 'Unauthorized', code: '401', apiError: code }, 401);
  }
  if (family === 'E7') return refused(family, { text: '', code: code === '201' ? '207' : '418' });
  if (code === '418') return refused(family, { text: 'AuthenticationFailure', code }, 418);
  return refused(family, { text: admission === 'missing' ? 'Auth Key missing' : 'Invalid authkey', code });
}
