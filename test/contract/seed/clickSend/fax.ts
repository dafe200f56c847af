import { byId, keeps, under, type SeedOperation } from '../table';
import { callFields, currency, envelope } from './answer';
import { schedule } from './schedule';

const row = 'data.messages[]';

export const fax: SeedOperation[] = [
  {
    resource: 'fax',
    operation: 'send',
    section: 'clicksend 2.9',
    method: 'POST',
    path: '/fax/send',
    runs: [
      {
        name: 'to a number',
        parameters: {
          file_url: { at: 'fileUrl', given: 'https://files.example.com/contract.pdf' },
          'messages[].source': { at: 'options.source', given: 'our shop' },
          'messages[].to': { at: 'to', given: '+61261111111' },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-1' },
          'messages[].from': {
            at: 'additionalFields.from',
            given: byId('+61261119999'),
            sent: '+61261119999',
          },
          'messages[].country': { at: 'additionalFields.country', given: byId('AU'), sent: 'AU' },
          'messages[].from_email': { at: 'additionalFields.fromEmail', given: 'ada@example.com' },
          'messages[].schedule': schedule,
        },
        returns: {
          raw: [
            ...envelope,
            ...callFields,
            ...currency,
            ...under(row, [
              ...['user_id', 'subaccount_id', 'list_id', 'message_id', 'to', 'from', 'carrier', 'country'],
              ...['custom_string', 'schedule', 'message_pages', 'message_price', 'status_code'],
              ...['status_text', 'date_added', 'from_email', '_file_url', 'status'],
            ]),
          ],
          simplified: {
            ...keeps(row, ['message_id', 'status', 'to', 'from', 'country', 'schedule', 'message_pages']),
            ...keeps(row, ['message_price', '_file_url']),
            [`${row}.custom_string`]: 'reference',
          },
          added: { accepted: true, reference: 'ref-1' },
        },
      },
      {
        name: 'to a list',
        node: { sendTo: 'list' },
        parameters: {
          file_url: { at: 'fileUrl', given: 'https://files.example.com/offer.pdf' },
          'messages[].list_id': { at: 'listId', given: byId('9001'), sent: 9001 },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-2' },
        },
        arrange: ({ clickSend }) => {
          for (const contact of clickSend.lists.find(9001)?.contacts ?? []) {
            contact.fax_number = '+61262222222';
          }
        },
        always: { 'messages[].source': 'n8n' },
      },
    ],
  },
];
