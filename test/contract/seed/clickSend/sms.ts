import { byId, keeps, under, type SeedOperation } from '../table';
import { callFields, currency, envelope } from './answer';
import { schedule } from './schedule';

const row = 'data.messages[]';

const returns = {
  raw: [
    ...envelope,
    ...callFields,
    'data.blocked_count',
    ...currency,
    ...under(row, [
      ...['direction', 'date', 'to', 'body', 'from', 'schedule', 'message_id', 'message_parts'],
      ...['message_price', 'from_email', 'list_id', 'custom_string', 'contact_id', 'user_id'],
      ...['subaccount_id', 'is_shared_system_number', 'country', 'carrier', 'status'],
    ]),
  ],
  simplified: {
    ...keeps(row, ['message_id', 'status', 'to', 'from', 'body', 'country', 'schedule']),
    ...keeps(row, ['message_parts', 'message_price']),
    [`${row}.custom_string`]: 'reference',
  },
  added: { accepted: true, reference: 'ref-5' },
};

export const sms: SeedOperation[] = [
  {
    resource: 'sms',
    operation: 'send',
    section: 'clicksend 2.13',
    method: 'POST',
    path: '/sms/send',
    runs: [
      {
        name: 'to a number',
        parameters: {
          'messages[].to': { at: 'to', given: '+61411111111' },
          'messages[].body': { at: 'body', given: 'Hello Ada' },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-5' },
          'messages[].from': { at: 'additionalFields.from', given: byId('DemoCo'), sent: 'DemoCo' },
          'messages[].from_email': { at: 'additionalFields.fromEmail', given: 'ada@example.com' },
          'messages[].country': { at: 'additionalFields.country', given: byId('NZ'), sent: 'NZ' },
          'messages[].schedule': schedule,
          'messages[].contact_id': { at: 'additionalFields.contactId', given: 500001 },
          'messages[].exclude_no_sender_id_recipients': {
            at: 'additionalFields.excludeNoSenderIdRecipients',
            given: true,
          },
          'messages[].source': { at: 'options.source', given: 'our shop' },
          shorten_urls: { at: 'options.shortenUrls', given: true },
          'senders[].recipient_country_code': {
            at: 'options.senders.entries[0].recipientCountryCode',
            given: byId('AU'),
            sent: 'AU',
          },
          'senders[].sender_id': { at: 'options.senders.entries[0].senderId', given: '+61422222222' },
        },
        returns,
      },
      {
        name: 'to a list, by a shared number',
        node: { sendTo: 'list' },
        parameters: {
          'messages[].list_id': { at: 'listId', given: byId('9001'), sent: 9001 },
          'messages[].body': { at: 'body', given: 'Hello all' },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-6' },
          'senders[].recipient_country_code': {
            at: 'options.senders.entries[0].recipientCountryCode',
            given: byId('US'),
            sent: 'US',
          },
          'senders[].sender_type': { at: 'options.senders.entries[0].senderType', given: 'shared_longcode' },
          'senders[].sender_country_code': {
            at: 'options.senders.entries[0].senderCountryCode',
            given: byId('CA'),
            sent: 'CA',
          },
        },
        always: { 'messages[].source': 'n8n' },
      },
    ],
  },
];
