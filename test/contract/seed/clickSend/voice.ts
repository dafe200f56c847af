import { byId, keeps, under, type SeedOperation } from '../table';
import { callFields, currency, envelope } from './answer';
import { schedule } from './schedule';

const row = 'data.messages[]';

export const voice: SeedOperation[] = [
  {
    resource: 'voice',
    operation: 'send',
    section: 'clicksend 2.14',
    method: 'POST',
    path: '/voice/send',
    leftOut: { 'messages[].from': 'samples show it, the table of fields does not know it' },
    runs: [
      {
        name: 'to a number',
        parameters: {
          'messages[].to': { at: 'to', given: '+61411111111' },
          'messages[].source': { at: 'options.source', given: 'our shop' },
          'messages[].body': { at: 'body', given: 'Your code is 1, 2, 3' },
          'messages[].lang': { at: 'lang', given: byId('en-au'), sent: 'en-au' },
          'messages[].voice': { at: 'voice', given: 'male' },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-7' },
          'messages[].require_input': { at: 'additionalFields.requireInput', given: true, sent: 1 },
          'messages[].machine_detection': { at: 'additionalFields.machineDetection', given: true, sent: 1 },
          'messages[].country': { at: 'additionalFields.country', given: byId('NZ'), sent: 'NZ' },
          'messages[].schedule': schedule,
        },
        returns: {
          raw: [
            ...envelope,
            ...callFields,
            ...currency,
            ...under(row, [
              ...['user_id', 'subaccount_id', 'list_id', 'message_id', 'to', 'to_type', 'from', 'voice'],
              ...['lang', 'body', 'carrier', 'country', 'custom_string', 'schedule', 'message_parts'],
              ...['message_price', 'date_added', 'require_input', 'machine_detection', 'status'],
            ]),
          ],
          simplified: {
            ...keeps(row, ['message_id', 'status', 'to', 'to_type', 'body', 'lang', 'voice', 'country']),
            ...keeps(row, ['schedule', 'message_parts', 'message_price']),
            [`${row}.custom_string`]: 'reference',
          },
          added: { accepted: true, reference: 'ref-7' },
        },
      },
      {
        name: 'to a list, without the two switches',
        node: { sendTo: 'list' },
        parameters: {
          'messages[].list_id': { at: 'listId', given: byId('9001'), sent: 9001 },
          'messages[].body': { at: 'body', given: 'Hello all' },
          'messages[].lang': { at: 'lang', given: byId('en-in'), sent: 'en-in' },
          'messages[].voice': { at: 'voice', given: 'female' },
          'messages[].custom_string': { at: 'additionalFields.customString', given: 'ref-8' },
          'messages[].require_input': { at: 'additionalFields.requireInput', given: false, sent: 0 },
          'messages[].machine_detection': { at: 'additionalFields.machineDetection', given: false, sent: 0 },
        },
        always: { 'messages[].source': 'n8n' },
      },
    ],
  },
];
