import { msg91Key, msg91KeyNotAllowed } from '../credentials';
import { parseObject, textOf } from '../http/json';
import type { VendorCall, VendorReply } from '../http/vendor';
import { refused } from './envelopes';

/** What the account has left, by the old call's own names. */
const balances: Record<string, string> = { '4': '120.50', '1': '207', '106': '0', Wallet: '5310.25' };

/** `GET /api/balance.php`: the key is read from the query alone, and the answer is plain text. */
export function balance(call: VendorCall): VendorReply {
  const key = call.query.get('authkey') ?? '';
  if (key === msg91KeyNotAllowed) return refused('E7', { text: '', code: '418' });
  if (key !== msg91Key) return refused('E7', { text: '', code: '207' });
  const type = call.query.get('type') ?? '';
  const left = balances[type];
  if (left === undefined) return { status: 200, body: 'Invalid type' };
  return type === 'Wallet' ? { status: 200, body: { SMS: left } } : { status: 200, body: left };
}

/** `POST /subscriptions/fetchPrepaidBalance`: what is left for one WhatsApp number. */
export function prepaidBalance(call: VendorCall): VendorReply {
  const { integrated_number: number, service } = parseObject(call.body) ?? {};
  if (textOf(number) === '' || service !== 'whatsapp') {
    return refused('E2', { text: 'Invalid request', code: '400' }, 400);
  }
  return {
    status: 200,
    body: {
      status: 'success',
      hasError: false,
      data: { prepaid_balance: 42.5, plan_status: 'active', number: textOf(number) },
      errors: null,
    },
  };
}
