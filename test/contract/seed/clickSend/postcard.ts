import { keeps, under, type SeedOperation } from '../table';
import { addressesOf, recipient } from './address';
import { callFields, currency, envelope } from './answer';

const row = 'data.recipients[]';
const front = 'https://files.example.com/front.pdf';
const back = 'https://files.example.com/back.pdf';

export const postcard: SeedOperation[] = [
  {
    resource: 'postcard',
    operation: 'send',
    section: 'clicksend 2.12',
    method: 'POST',
    path: '/post/postcards/send',
    runs: [
      {
        name: 'of two files',
        parameters: {
          file_urls: { at: 'fileUrls', given: `${front}, ${back}`, sent: [front, back] },
          ...recipient,
        },
        returns: {
          raw: [
            ...envelope,
            ...callFields,
            ...currency,
            ...addressesOf(row),
            ...under(row, [
              ...['subaccount_id', 'message_id', 'letter_file_name', 'schedule', 'ip_address', 'source'],
              ...['post_price', 'priority', 'status', 'date_added', '_file_url'],
            ]),
          ],
          simplified: {
            ...keeps(row, ['message_id', 'status', 'address_name', 'address_city', 'address_postal_code']),
            ...keeps(row, ['address_country', 'schedule', 'post_price', '_file_url']),
          },
          added: { accepted: true, reference: 'ref-2' },
        },
      },
      {
        name: 'of one file',
        parameters: { file_urls: { at: 'fileUrls', given: front, sent: [front] }, ...recipient },
      },
    ],
  },
];
