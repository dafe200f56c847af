import { kept, type SeedPush } from './push';

const reply = {
  originalsenderid: '+61422222222',
  body: 'yes',
  message: 'yes',
  sms: '+61411111111',
  custom_string: 'ref-5',
  to: '+61422222222',
  original_message_id: '1F000005-AAAA-6BBB-8CCC-DDDDEEEE0005',
  originalmessageid: '1F000005-AAAA-6BBB-8CCC-DDDDEEEE0005',
  customstring: 'ref-5',
  from: '+61411111111',
  originalmessage: 'Hello Ada',
  user_id: 1001,
  subaccount_id: 2002,
  original_body: 'Hello Ada',
  timestamp: '1750000100',
  message_id: '1F000008-AAAA-6BBB-8CCC-DDDDEEEE0008',
};

const replyFields = {
  ...kept('body', 'custom_string', 'to', 'from', 'original_message_id', 'original_body', 'message_id'),
  ...kept('user_id', 'subaccount_id'),
  timestamp: { at: 'timestamp', value: 1750000100 },
};

const second = {
  originalsenderid: 'to',
  message: 'body',
  sms: 'from',
  originalmessageid: 'original_message_id',
  customstring: 'custom_string',
  originalmessage: 'original_body',
};

const replyAdded = {
  event: 'smsInbound',
  timestampIso: '2025-06-15T15:08:20.000Z',
  isReply: true,
  accountMatches: true,
  deliveryKey: reply.message_id,
};

const receipt = {
  timestamp_send: '1750000000',
  timestamp: '1750000060',
  message_id: '1F000005-AAAA-6BBB-8CCC-DDDDEEEE0005',
  messageid: '1F000005-AAAA-6BBB-8CCC-DDDDEEEE0005',
  status: 'Delivered',
  status_code: '201',
  status_text: 'Success: Message received on handset.',
  error_code: '17',
  error_text: 'Absent',
  custom_string: 'ref-5',
  customstring: 'ref-5',
  user_id: '1001',
  subaccount_id: '2002',
  message_type: 'sms',
};

const receiptFields = {
  ...kept('message_id', 'status', 'status_text', 'error_text', 'custom_string', 'message_type'),
  timestamp_send: { at: 'timestamp_send', value: 1750000000 },
  timestamp: { at: 'timestamp', value: 1750000060 },
  status_code: { at: 'status_code', value: 201 },
  error_code: { at: 'error_code', value: 17 },
  user_id: { at: 'user_id', value: 1001 },
  subaccount_id: { at: 'subaccount_id', value: 2002 },
};

const receiptAlias = { messageid: 'message_id', customstring: 'custom_string' };

const receiptAdded = {
  timestampSendIso: '2025-06-15T15:06:40.000Z',
  timestampIso: '2025-06-15T15:07:40.000Z',
  isFinal: true,
  accountMatches: true,
};

const receiptOf = (event: string, type: string): SeedPush => ({
  event,
  section: 'clicksend 4.3',
  title: `a receipt of ${type}`,
  form: 'form',
  payload: { ...receipt, message_type: type },
  fields: receiptFields,
  alias: receiptAlias,
  added: { event, ...receiptAdded },
});

/** What ClickSend's automations push. */
export const clickSend: SeedPush[] = [
  {
    event: 'smsInbound',
    section: 'clicksend 4.2',
    title: 'a reply, in the form of 2024',
    payload: reply,
    fields: replyFields,
    alias: second,
    added: replyAdded,
  },
  {
    event: 'smsInbound',
    section: 'clicksend 4.2',
    title: 'no reply, in the form of 2026',
    payload: {
      originalsenderid: '+61422222222',
      body: 'yes',
      message: 'yes',
      sms: '+61411111111',
      from: '+61411111111',
      to: '+61422222222',
      timestamp: 1750000100,
      message_id: '1F000009-AAAA-6BBB-8CCC-DDDDEEEE0009',
      original_message_id: '',
      original_body: '',
      user_id: 1001,
      subaccount_id: 2002,
      custom_string: '',
    },
    fields: {
      ...kept('body', 'to', 'from', 'message_id', 'timestamp', 'user_id', 'subaccount_id'),
      original_message_id: { at: 'original_message_id', value: null },
      original_body: { at: 'original_body', value: null },
      custom_string: { at: 'custom_string', value: null },
    },
    alias: { originalsenderid: 'to', message: 'body', sms: 'from' },
    added: { event: 'smsInbound', timestampIso: '2025-06-15T15:08:20.000Z', isReply: false },
  },
  {
    event: 'smsInbound',
    section: 'clicksend 4.2',
    title: 'a reply as a form',
    form: 'form',
    payload: { ...reply, user_id: '1001', subaccount_id: '2002' },
    fields: {
      ...replyFields,
      user_id: { at: 'user_id', value: 1001 },
      subaccount_id: { at: 'subaccount_id', value: 2002 },
    },
    alias: second,
    added: replyAdded,
  },
  receiptOf('smsReceipt', 'sms'),
  receiptOf('emailReceipt', 'email'),
  receiptOf('faxReceipt', 'fax'),
  {
    event: 'voiceReceipt',
    section: 'clicksend 4.3',
    title: 'a receipt of a call in which a key was pressed',
    form: 'form',
    payload: {
      timestamp_send: '1750000000',
      message_id: '1F000007-AAAA-6BBB-8CCC-DDDDEEEE0007',
      user_id: '1001',
      timestamp: '1750000060',
      messageid: '1F000007-AAAA-6BBB-8CCC-DDDDEEEE0007',
      status_text: 'Success: Message received on handset.',
      subaccount_id: '2002',
      message_type: 'voice',
      status: 'Delivered',
      status_code: '201',
      digits: '1',
    },
    fields: {
      ...kept('message_id', 'status_text', 'message_type', 'status', 'digits'),
      timestamp_send: { at: 'timestamp_send', value: 1750000000 },
      timestamp: { at: 'timestamp', value: 1750000060 },
      status_code: { at: 'status_code', value: 201 },
      user_id: { at: 'user_id', value: 1001 },
      subaccount_id: { at: 'subaccount_id', value: 2002 },
    },
    alias: { messageid: 'message_id' },
    added: { event: 'voiceReceipt', error_code: null, error_text: null, ...receiptAdded },
  },
  {
    event: 'faxInbound',
    section: 'clicksend 4.3',
    title: 'a fax that came in, whose fields are documented nowhere',
    payload: { message_id: 'FAX-1', anything: 'goes', user_id: 1001 },
    fields: kept('message_id', 'anything', 'user_id'),
    added: { event: 'faxInbound', deliveryKey: 'FAX-1' },
  },
];
