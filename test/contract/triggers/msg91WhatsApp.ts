import { filled, placed } from './marks';
import type { SeedPush } from './push';

const at = '2026-06-30T18:28:23+05:30';
const iso = '2026-06-30T12:58:23.000Z';

const both = [
  ...['crqid', 'companyId', 'requestedAt', 'customerNumber', 'content', 'requestId', 'reason', 'eventName'],
  ...['uuid', 'integratedNumber', 'messageType', 'direction', 'templateName', 'templateLanguage'],
  ...[
    'campaignName',
    'campaignRequestId',
    'nodeId',
    'price',
    'origin',
    'statusCode',
    'statusUpdatedAt',
    'ts',
  ],
  ...['pluginsource', 'conversationExpTimestamp', 'webhookType'],
];
const ofCustomer = [
  ...['customerName', 'contentType', 'text', 'latitude', 'longitude', 'caption', 'filename', 'url', 'button'],
  ...['contacts', 'reaction', 'interactive', 'orders', 'paymentStatus', 'messages', 'replyMsgId'],
  ...['cleverTapErrorCode', 'cleverTapErrorReason'],
];
const times = { requestedAt: at, statusUpdatedAt: at, ts: at, conversationExpTimestamp: at };
const timesIso = { requestedAtIso: iso, statusUpdatedAtIso: iso, tsIso: iso };
const renamed = { crqid: 'CRQID', reason: 'failureReason', content: { at: 'content', value: { a: 1 } } };
const packed = { button: '{"text":"Yes"}', messages: '[{"id":"wamid.1"}]', contacts: '[{"name":"Lee"}]' };
const unpacked = {
  button: { at: 'button', value: { text: 'Yes' } },
  messages: { at: 'messages', value: [{ id: 'wamid.1' }] },
  contacts: { at: 'contacts', value: [{ name: 'Lee' }] },
};

/** A message of a customer. */
export const inbound: SeedPush[] = [
  {
    event: 'whatsAppInbound',
    section: 'msg91 4.3',
    title: 'a message with every mark',
    payload: filled([...both, ...ofCustomer], {
      ...times,
      ...packed,
      ...{ direction: '0', content: '{"a":1}', uuid: 'wamid.1_callback' },
    }),
    fields: placed([...both, ...ofCustomer], { ...renamed, ...unpacked }),
    added: {
      event: 'whatsAppInbound',
      messageId: 'wamid.1',
      body: 'some text',
      isInbound: true,
      ...timesIso,
    },
  },
];

/** What became of a message to a customer. */
export const outbound: SeedPush[] = [
  {
    event: 'whatsAppStatus',
    section: 'msg91 4.3',
    title: 'a report with every mark',
    payload: filled(both, {
      ...times,
      ...{ direction: '1', content: '{"a":1}', uuid: 'wamid.2', eventName: 'delivered' },
    }),
    fields: placed(both, renamed),
    added: {
      event: 'whatsAppStatus',
      messageId: 'wamid.2',
      isInbound: false,
      bucket: 'delivered',
      ...timesIso,
    },
  },
  {
    event: 'whatsAppStatus',
    section: 'msg91 4.3',
    title: 'a report in the older names',
    payload: {
      CRQID: 'order-17',
      mobile: '919876543210',
      failureReason: 'Not on WhatsApp',
      status: 'failed',
      uuid: 'wamid.3',
      requestId: 'r-1',
      direction: 'outbound',
    },
    fields: {
      ...{ CRQID: 'CRQID', mobile: 'customerNumber', failureReason: 'failureReason', status: 'eventName' },
      ...{ uuid: 'uuid', requestId: 'requestId', direction: 'direction' },
    },
    added: { event: 'whatsAppStatus', isInbound: false, bucket: 'failed' },
  },
];
