import { textOf } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { shortCode } from '../account';
import type { ReachAccount } from '../account';
import { magicCode, refused } from '../errorCodes';
import { refuseRepeated } from './duplicates';
import { countryOf, localTime, newMessageId } from './message';
import type { StoredMessage } from './message';
import { readSend } from './request';
import type { SendRequest } from './request';

/** `POST messages/send_to_contact`: one text to one number. */
export function sendToContact(call: VendorCall, account: ReachAccount): VendorReply {
  const request = readSend(call, ['msisdn', 'message', 'id']);
  if ('status' in request) return request;
  const msisdn = textOf(request.body.msisdn);
  const refusal = refuse(msisdn) ?? refuseRepeated(account, request.id, msisdn, request.message);
  if (refusal !== undefined) return refusal;
  const stored = store(request, msisdn, account);
  return { status: 200, body: { ...stored.row, status: 'READY', sent_count: 0 } };
}

function refuse(msisdn: string): VendorReply | undefined {
  if (!/^\d{8,15}$/.test(msisdn)) return refused('40001', 'msisdn');
  if (msisdn === shortCode.replace(/^0+/, '')) return refused('40002');
  const code = magicCode(msisdn);
  return code === undefined ? undefined : refused(code);
}

function store({ message, id }: SendRequest, msisdn: string, account: ReachAccount): StoredMessage {
  const at = account.world.clock();
  const contact = account.contacts.find(msisdn);
  const { first_name: firstName = '', last_name: lastName = '' } = contact ?? {};
  const stored: StoredMessage = {
    at,
    tags: [],
    recipients: [{ msisdn, status: 'SENT', firstName, lastName }],
    row: {
      message_id: newMessageId(account.world),
      short_code: shortCode,
      type: 1,
      direction: 'MT',
      status: 'SENT',
      sent_from: 'API_REST',
      ...(id === '' ? {} : { id }),
      message,
      sent_count: 1,
      error_count: 0,
      total_recipients: 1,
      msisdn,
      country: countryOf(msisdn),
      is_billable: true,
      is_scheduled: false,
      created_on: localTime(at),
      created_by: 'API',
      total_monitors: 0,
    },
  };
  account.messages.push(stored);
  account.world.ledger.record({
    vendor: 'reach',
    channel: 'sms',
    direction: 'out',
    id: String(stored.row.message_id),
    reference: id,
    from: shortCode,
    to: msisdn,
    body: message,
    state: 'accepted',
  });
  return stored;
}
