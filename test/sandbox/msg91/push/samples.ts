import type { Msg91Event, Report } from './order';

const requestId = '65f0c0ffee65f0c0ffee65f0';
const wamid = 'wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUM0E';
const at = '2025-07-14T15:04:05.000Z';
const inIndia = '2025-07-14T20:34:05+05:30';

const whatsApp: Report = {
  crqid: '',
  companyId: '500001',
  requestedAt: inIndia,
  customerNumber: '919876543210',
  requestId: '1199c0ffee1199c0ffee1199c0ffee11',
  reason: '',
  uuid: `${wamid}_callback`,
  integratedNumber: '919812345678',
  ...blank('nodeId', 'campaignName', 'campaignRequestId', 'price', 'origin', 'statusCode', 'pluginsource'),
  ...blank('conversationExpTimestamp', 'webhookType', 'customerName', 'contentType', 'text', 'latitude'),
  ...blank('longitude', 'caption', 'filename', 'url', 'button', 'contacts', 'reaction', 'interactive'),
  ...blank('orders', 'paymentStatus', 'messages', 'replyMsgId', 'cleverTapErrorCode', 'cleverTapErrorReason'),
  ...blank('content', 'eventName', 'statusUpdatedAt', 'templateName', 'templateLanguage', 'messageType'),
  ts: inIndia,
};

const sms: Report = {
  requestId,
  requestedAt: at,
  status: '1',
  deliveryTime: '2025-07-14T15:04:09.000Z',
  telNum: '919876543210',
  credit: '1',
  senderId: 'ACMEIN',
  campaignName: 'API',
  msgData: 'Dear Asha, your order 42 is on its way.',
  route: '4',
  smsLength: '1',
  ...blank('scheduleDateTime', 'campaign_pid', 'clientId', 'UUID', 'INMSID', 'CRQID', 'failureReason'),
};

const pressed = {
  context: { id: wamid, from: '919812345678' },
  from: '919876543210',
  id: wamid,
  timestamp: '1752505445',
  type: 'button',
  button: { payload: 'Yes', text: 'Yes' },
};

/** A report of each kind, every value as text (msg91.com/help, "Webhook (New)", and pushes that were captured). */
export const samples: Record<Msg91Event, Report> = {
  smsReport: sms,
  otpReport: {
    ...blank('CRQID', 'pauseReason', 'failureReason', 'userIp', 'circleDescription', 'campaignName'),
    ...{ requestId, requestedAt: at, telNum: '919876543210', countryName: 'India', status: '1' },
    ...{ senderId: 'ACMEIN', deliveryTime: '2025-07-14T15:04:09.000Z', credit: '1', smsLength: '1' },
    ...{ voiceRetryCount: '0', otpRetry: '0', verified: '0', flowID: '65a1b2c3d4e5f6a7b8c9d0e1' },
    ...{ DLT_TE_ID: '1107160000000000001', telecomCircle: 'MH' },
  },
  emailEvent: {
    ...blank('crqid', 'campaignRequestId', 'campaignName', 'reason'),
    ...{ requestId, uuid: 'mail-1', requestedAt: at, sender: 'hello@mail.acme.test', sendTo: '[]' },
    ...{ recipient: 'asha@example.com', eventId: '4', eventName: 'Delivered', domain: 'mail.acme.test' },
    ...{ statusUpdatedAt: at, subject: 'Your order', templateName: 'order', variables: '{"NAME":"Asha"}' },
  },
  whatsAppInbound: {
    ...whatsApp,
    ...{ direction: '0', templateName: 'trade_confirm', templateLanguage: 'en', replyMsgId: wamid },
    ...{ customerName: 'Asha', contentType: 'button', messageType: 'button' },
    button: JSON.stringify(pressed.button),
    messages: JSON.stringify([pressed]),
  },
  whatsAppStatus: {
    ...whatsApp,
    ...{ direction: '1', eventName: 'delivered', statusUpdatedAt: inIndia, messageType: 'template' },
    ...{ templateName: 'trade_confirm', templateLanguage: 'en', content: '{"body":"Confirm, Asha?"}' },
  },
  voiceReport: {
    ...blank('CRQID', 'agentId', 'agentName', 'destinationB', 'failureReason', 'source'),
    ...{ uuid: 'call-1', requestedAt: at, startTime: at, endTime: at, status: 'completed', duration: '12' },
    ...{ charged: '0.12', destination: '919876543210', type: 'voice', callerId: '918000000000' },
    ...{ direction: 'outbound', ivrInputs: '["1","3"]' },
  },
  rcsReport: {
    ...blank('crqid', 'webengageMsgId', 'campaignRequestId', 'campaignName', 'desc', 'countryName'),
    ...{ requestId, uuid: 'rcs-1', requestedAt: at, customerNumber: '919876543210', projectName: 'acme' },
    ...{ eventName: 'read', templateName: 'offer', companyId: '500001', contentType: 'text' },
    ...{ templateMessageType: 'TEXT', content: '{"text":"Hello"}', direction: '1', telecomCircle: 'MH' },
    statusUpdatedAt: at,
  },
};

function blank(...marks: string[]): Report {
  return Object.fromEntries(marks.map((mark) => [mark, '']));
}
