import { byId, keeps, under, type SeedOperation } from '../table';
import { callFields, currency, envelope } from './answer';
import { schedule } from './schedule';

const row = 'data.messages[]';

export const mms: SeedOperation[] = [
  {
    resource: 'mms',
    operation: 'send',
    section: 'clicksend 2.11',
    method: 'POST',
    path: '/mms/send',
    runs: [
      {
        name: 'to a number',
        parameters: {
          media_file: { at: 'mediaFile', given: 'https://files.example.com/cat.jpg' },
          'messages[].source': { at: 'options.source', given: 'our shop' },
          'messages[].to': { at: 'to', given: '+61411111111' },
          'messages[].subject': { at: 'subject', given: 'Hello' },
          'messages[].body': { at: 'body', given: 'A picture' },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-3' },
          'messages[].from': {
            at: 'additionalFields.from',
            given: byId('+61422222222'),
            sent: '+61422222222',
          },
          'messages[].country': { at: 'additionalFields.country', given: byId('NZ'), sent: 'NZ' },
          'messages[].from_email': { at: 'additionalFields.fromEmail', given: 'ada@example.com' },
          'messages[].schedule': schedule,
        },
        returns: {
          raw: [
            ...envelope,
            ...callFields,
            ...currency,
            ...under(row, [
              ...['list_id', 'contact_id', 'message_id', 'to', 'subject', 'from', 'body', 'country'],
              ...['custom_string', 'schedule', 'message_parts', 'message_price', '_media_file_url', 'status'],
            ]),
          ],
          simplified: {
            ...keeps(row, ['message_id', 'status', 'to', 'from', 'subject', 'body', 'country', 'schedule']),
            ...keeps(row, ['message_parts', 'message_price']),
            [`${row}.custom_string`]: 'reference',
          },
          added: { accepted: true, reference: 'ref-3' },
        },
      },
      {
        name: 'to a list',
        node: { sendTo: 'list' },
        parameters: {
          media_file: { at: 'mediaFile', given: 'https://files.example.com/dog.gif' },
          'messages[].list_id': { at: 'listId', given: byId('9001'), sent: 9001 },
          'messages[].subject': { at: 'subject', given: 'News' },
          'messages[].body': { at: 'body', given: 'Another picture' },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-4' },
        },
        always: { 'messages[].source': 'n8n' },
      },
    ],
  },
];
