import { keeps, under, type SeedOperation } from '../table';
import { addressesOf, recipient } from './address';
import { callFields, currency, envelope } from './answer';

const row = 'data.recipients[]';

export const letter: SeedOperation[] = [
  {
    resource: 'letter',
    operation: 'send',
    section: 'clicksend 2.10',
    method: 'POST',
    path: '/post/letters/send',
    runs: [
      {
        name: 'with every switch on',
        parameters: {
          file_url: { at: 'fileUrl', given: 'https://files.example.com/letter.pdf' },
          colour: { at: 'colour', given: true, sent: 1 },
          duplex: { at: 'duplex', given: true, sent: 1 },
          template_used: { at: 'options.templateUsed', given: true, sent: 1 },
          priority_post: { at: 'options.priorityPost', given: true, sent: 1 },
          source: { at: 'options.source', given: 'our shop' },
          ...recipient,
        },
        returns: {
          raw: [
            ...envelope,
            ...callFields,
            ...currency,
            ...addressesOf(row),
            ...under(row, [
              ...['subaccount_id', 'message_id', 'custom_string', 'schedule', 'source', 'colour', 'duplex'],
              ...['post_pages', 'post_price', 'priority_post', 'date_added', 'status', '_file_url'],
            ]),
          ],
          simplified: {
            ...keeps(row, ['message_id', 'status', 'address_name', 'address_city', 'address_postal_code']),
            ...keeps(row, ['address_country', 'schedule', 'post_pages', 'post_price', '_file_url']),
            [`${row}.custom_string`]: 'reference',
          },
          added: { accepted: true, reference: 'ref-2' },
        },
      },
      {
        name: 'with colour and template alone',
        parameters: {
          file_url: { at: 'fileUrl', given: 'https://files.example.com/other.pdf' },
          colour: { at: 'colour', given: true, sent: 1 },
          duplex: { at: 'duplex', given: false, sent: 0 },
          template_used: { at: 'options.templateUsed', given: true, sent: 1 },
          priority_post: { at: 'options.priorityPost', given: false, sent: 0 },
          ...recipient,
        },
        always: { source: 'n8n' },
      },
    ],
  },
];
