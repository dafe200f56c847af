import type { IDataObject } from 'n8n-workflow';

/** What MSG91 reports on; each has its own place in the dashboard and its own marks. */
export type Product = 'sms' | 'otp' | 'email' | 'whatsApp' | 'voice' | 'rcs';

const WHATSAPP_STATUS = [
  ...['requestId', 'uuid', 'crqid', 'eventName', 'reason', 'customerNumber', 'integratedNumber', 'direction'],
  ...['requestedAt', 'statusUpdatedAt', 'ts', 'statusCode', 'messageType', 'content', 'templateName'],
  ...['templateLanguage', 'campaignName', 'campaignRequestId', 'nodeId', 'companyId', 'price', 'origin'],
  ...['pluginsource', 'conversationExpTimestamp', 'webhookType'],
];

const WHATSAPP_INBOUND = [
  ...['customerName', 'contentType', 'text', 'latitude', 'longitude', 'caption', 'filename', 'url', 'button'],
  ...['contacts', 'reaction', 'interactive', 'orders', 'paymentStatus', 'messages', 'replyMsgId'],
  ...['cleverTapErrorCode', 'cleverTapErrorReason'],
];

/**
 * The marks that MSG91 fills in, in their exact case (msg91.com/help, "Webhook (New)", one page per product). What
 * is written `{{requestId}}` in a webhook's body becomes the value, always as text.
 */
export const MARKS: Record<Product, readonly string[]> = {
  sms: [
    ...['requestId', 'CRQID', 'UUID', 'telNum', 'status', 'failureReason', 'requestedAt', 'deliveryTime'],
    ...['senderId', 'campaignName', 'campaign_pid', 'scheduleDateTime', 'msgData', 'smsLength', 'route'],
    ...['credit', 'clientId', 'INMSID'],
  ],
  otp: [
    ...['requestId', 'CRQID', 'telNum', 'status', 'failureReason', 'requestedAt', 'deliveryTime', 'senderId'],
    ...['verified', 'otpRetry', 'voiceRetryCount', 'pauseReason', 'campaignName', 'flowID', 'DLT_TE_ID'],
    ...['smsLength', 'credit', 'countryName', 'telecomCircle', 'circleDescription', 'userIp'],
  ],
  email: [
    ...['requestId', 'uuid', 'crqid', 'recipient', 'sender', 'eventId', 'eventName', 'reason', 'requestedAt'],
    ...['statusUpdatedAt', 'subject', 'templateName', 'campaignName', 'campaignRequestId', 'domain'],
    ...['variables', 'sendTo'],
  ],
  whatsApp: [...WHATSAPP_STATUS, ...WHATSAPP_INBOUND],
  voice: [
    ...['uuid', 'CRQID', 'destination', 'callerId', 'direction', 'type', 'status', 'failureReason'],
    ...['requestedAt', 'startTime', 'endTime', 'duration', 'charged', 'ivrInputs', 'agentId', 'agentName'],
    ...['destinationB', 'source'],
  ],
  rcs: [
    ...['requestId', 'uuid', 'crqid', 'customerNumber', 'direction', 'eventName', 'desc', 'requestedAt'],
    ...['statusUpdatedAt', 'contentType', 'content', 'templateName', 'templateMessageType', 'projectName'],
    ...['campaignName', 'campaignRequestId', 'webengageMsgId', 'companyId', 'countryName', 'telecomCircle'],
  ],
};

/** Marks of a message that goes out have no value where one comes in, and the other way round. */
export const WHATSAPP_STATUS_MARKS: readonly string[] = WHATSAPP_STATUS;

/** A name without case and punctuation: users may write the keys of a webhook's body as they like. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The old webhooks of SMS report one-time passwords in the same form. */
const OLD_REPORT = [
  'number',
  'date',
  'desc',
  'failedReason',
  'clientid',
  'INMSID',
  'userId',
  'ctCode',
  'amount',
];

const KNOWN: Record<Product, Set<string>> = {
  sms: plainNames(MARKS.sms, OLD_REPORT),
  otp: plainNames(MARKS.otp, OLD_REPORT),
  email: plainNames(MARKS.email),
  whatsApp: plainNames(MARKS.whatsApp, ['mobile', 'failureReason', 'status']),
  voice: plainNames(MARKS.voice),
  rcs: plainNames(MARKS.rcs),
};

function plainNames(...lists: ReadonlyArray<readonly string[]>): Set<string> {
  return new Set(lists.flat().map(plainName));
}

/** How many fields of the payload each product knows; names of MSG91's older forms count as well. */
export function likeness(payload: IDataObject): Record<Product, number> {
  const names = Object.keys(payload).map(plainName);
  const known = (product: Product) => names.filter((name) => KNOWN[product].has(name)).length;
  return {
    sms: known('sms'),
    otp: known('otp'),
    email: known('email'),
    whatsApp: known('whatsApp'),
    voice: known('voice'),
    rcs: known('rcs'),
  };
}
