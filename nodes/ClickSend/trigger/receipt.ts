import type { IDataObject } from 'n8n-workflow';
import { Facts, isoTime } from './facts';

/** Tidies the push of a delivery receipt; SMS, voice, email and fax share the form. */
export function tidyReceipt(payload: IDataObject): IDataObject {
  const facts = new Facts(payload);
  const [sent, reported] = [facts.time('timestamp_send'), facts.time('timestamp')];
  const status = facts.take('status');
  const code = facts.number('status_code');
  return {
    message_id: facts.take('message_id', 'messageid'),
    message_type: facts.take('message_type'),
    status,
    status_code: code,
    status_text: facts.take('status_text'),
    isFinal: isFinal(code, status),
    error_code: facts.number('error_code'),
    error_text: facts.take('error_text'),
    timestamp_send: sent,
    timestampSendIso: isoTime(sent),
    timestamp: reported,
    timestampIso: isoTime(reported),
    custom_string: facts.take('custom_string', 'customstring'),
    ...('digits' in payload ? { digits: facts.take('digits') ?? '' } : {}),
    user_id: facts.number('user_id'),
    subaccount_id: facts.number('subaccount_id'),
    ...facts.rest(),
  };
}

/** help.clicksend.com, "SMS gateway error codes": 200 and 300 may still change. */
const MAY_CHANGE = ['200', '300', 'queued', 'scheduled', 'sent', 'waitapproval'];
const FINAL = [
  ...['201', '301', '302'],
  ...['cancelled', 'cancelledafterreview', 'completed', 'delivered', 'failed', 'undelivered'],
];

/** Whether no other status follows, by the code first, then by the words; null when neither is known. */
export function isFinal(code: unknown, status: unknown): boolean | null {
  for (const each of [code, status].map((value) => String(value).toLowerCase())) {
    if (FINAL.includes(each)) return true;
    if (MAY_CHANGE.includes(each)) return false;
  }
  return null;
}
