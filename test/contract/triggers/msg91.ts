import { filled, placed } from './marks';
import { inbound, outbound } from './msg91WhatsApp';
import { kept, type SeedPush } from './push';

const at = '2026-06-30T18:28:23+05:30';
const iso = '2026-06-30T12:58:23.000Z';

const sms = [
  ...['requestId', 'requestedAt', 'status', 'deliveryTime', 'telNum', 'credit', 'senderId', 'campaignName'],
  ...['scheduleDateTime', 'msgData', 'route', 'campaign_pid', 'clientId', 'UUID', 'INMSID', 'CRQID'],
  ...['failureReason', 'smsLength'],
];
const otp = [
  ...['CRQID', 'requestedAt', 'requestId', 'telNum', 'countryName', 'status', 'senderId', 'deliveryTime'],
  ...['credit', 'smsLength', 'pauseReason', 'voiceRetryCount', 'otpRetry', 'verified', 'failureReason'],
  ...['userIp', 'flowID', 'DLT_TE_ID', 'campaignName', 'telecomCircle', 'circleDescription'],
];
const email = [
  ...['requestId', 'uuid', 'crqid', 'requestedAt', 'sender', 'recipient', 'eventId', 'eventName'],
  ...['templateName', 'campaignRequestId', 'campaignName', 'domain', 'statusUpdatedAt', 'reason', 'subject'],
  ...['variables', 'sendTo'],
];
const rcs = [
  ...['requestId', 'uuid', 'crqid', 'webengageMsgId', 'campaignRequestId', 'campaignName', 'requestedAt'],
  ...['customerNumber', 'projectName', 'eventName', 'templateName', 'companyId', 'contentType'],
  ...[
    'templateMessageType',
    'content',
    'direction',
    'countryName',
    'telecomCircle',
    'statusUpdatedAt',
    'desc',
  ],
];
const voice = [
  ...['uuid', 'CRQID', 'requestedAt', 'status', 'duration', 'charged', 'startTime', 'endTime', 'destination'],
  ...['type', 'ivrInputs', 'callerId', 'agentId', 'destinationB', 'failureReason', 'direction', 'agentName'],
  'source',
];

const smsPush = { requestedAt: at, deliveryTime: at, scheduleDateTime: at, status: '1' };
const smsPlaces = placed(sms, { UUID: 'uuid' });
const smsAdded = { event: 'smsReport', requestedAtIso: iso, deliveryTimeIso: iso, bucket: 'delivered' };

/** A row of the old forms, and what stands beside the rows. */
const row = ['date', 'number', 'status', 'desc', 'amount', 'credit', 'ctCode', 'clientid', 'INMSID', 'CRQID'];
const single = ['date', 'number', 'amount', 'INMSID', 'CRQID', 'credit', 'status', 'desc'];
const rowPlaces = placed(row, { number: 'telNum', clientid: 'clientId', failedReason: 'failureReason' });
const rowValues = filled([...row, 'failedReason'], { date: '2026-06-30 18:28:23', status: '1' });
const beside = { senderId: 'ACMEIN', requestId: 'r-1', userId: 'u-1', campaignName: 'Diwali' };

/** What MSG91's webhooks push, by the marks of each product. */
export const msg91: SeedPush[] = [
  {
    event: 'smsReport',
    section: 'msg91 4.3',
    title: 'a report with every mark',
    payload: filled(sms, smsPush),
    fields: smsPlaces,
    added: smsAdded,
  },
  {
    event: 'any',
    section: 'msg91 4.3',
    title: 'a report of SMS where any event is wanted',
    payload: filled(sms, smsPush),
    fields: smsPlaces,
    added: smsAdded,
  },
  {
    event: 'smsReport',
    section: 'msg91 4.3',
    title: 'the old form v2',
    form: 'form',
    payload: { data: [{ ...beside, report: [rowValues] }] },
    reportAt: 'data[].report[]',
    fields: rowPlaces,
    added: { event: 'smsReport', ...beside, bucket: 'delivered' },
  },
  {
    event: 'smsReport',
    section: 'msg91 4.3',
    title: 'the old form v3',
    payload: { ...filled(single, { date: '2026-06-30 18:28:23', status: '1' }), ...beside },
    fields: { ...placed(single, { number: 'telNum' }), ...kept(...Object.keys(beside)) },
    added: { event: 'smsReport', bucket: 'delivered' },
  },
  {
    event: 'smsReport',
    section: 'msg91 4.3',
    title: 'the old form v4',
    payload: [
      {
        event: 'delivered',
        data: [{ meta: 'order-17', INMSID: 'i-1', description: 'DELIVERED', ts: 1726729500 }],
      },
    ],
    reportAt: '[].data[]',
    fields: kept('meta', 'INMSID', 'description', 'ts'),
    added: {
      event: 'smsReport',
      status: 'delivered',
      bucket: 'delivered',
      tsIso: '2024-09-19T07:05:00.000Z',
    },
  },
  {
    event: 'otpReport',
    section: 'msg91 4.3',
    title: 'a report with every mark',
    payload: filled(otp, { requestedAt: at, deliveryTime: at, status: '2' }),
    fields: kept(...otp),
    added: { event: 'otpReport', requestedAtIso: iso, deliveryTimeIso: iso, bucket: 'failed' },
  },
  {
    event: 'emailEvent',
    section: 'msg91 4.3',
    title: 'an event with every mark',
    payload: filled(email, {
      ...{ requestedAt: at, statusUpdatedAt: at, eventId: '5' },
      ...{ variables: '{"NAME":"Asha"}', sendTo: '[{"email":"asha@example.com"}]' },
    }),
    fields: placed(email, {
      crqid: 'CRQID',
      reason: 'failureReason',
      variables: { at: 'variables', value: { NAME: 'Asha' } },
      sendTo: { at: 'sendTo', value: [{ email: 'asha@example.com' }] },
    }),
    added: { event: 'emailEvent', requestedAtIso: iso, statusUpdatedAtIso: iso },
  },
  {
    event: 'rcsReport',
    section: 'msg91 4.3',
    title: 'a report with every mark',
    payload: filled(rcs, { requestedAt: at, statusUpdatedAt: at, direction: '1', content: '{"a":1}' }),
    fields: placed(rcs, { crqid: 'CRQID', content: { at: 'content', value: { a: 1 } } }),
    added: { event: 'rcsReport', requestedAtIso: iso, statusUpdatedAtIso: iso, isInbound: false },
  },
  {
    event: 'voiceReport',
    section: 'msg91 4.3',
    title: 'a report with every mark',
    payload: filled(voice, {
      ...{ requestedAt: at, startTime: at, endTime: at, status: 'completed' },
      ...{ direction: 'inbound', ivrInputs: '[1,2]' },
    }),
    fields: placed(voice, { ivrInputs: { at: 'ivrInputs', value: [1, 2] } }),
    added: { event: 'voiceReport', startTimeIso: iso, endTimeIso: iso, isInbound: true },
  },
  ...inbound,
  ...outbound,
];
