import { get, paging, post, put, remove } from './endpoint';
import type { Endpoint } from './endpoint';
import { base64, countryCode, deviating, id, oneOf, perRow, required } from './fields';
import { text, textOrEmpty, texts, unused, whole, zeroOrOne } from './fields';
import type { Fields } from './fields';

const address: Fields = {
  address_name: required(text),
  address_line_1: required(text),
  address_city: required(text),
  address_postal_code: required(text),
  address_country: required(countryCode),
};

const recipient: Fields = {
  ...address,
  address_state: required(text),
  address_line_2: deviating(
    textOrEmpty,
    'The table of the page requires it, the schema and its samples do not.',
  ),
  return_address_id: required(
    deviating(id, 'A number in the table, a text in the schema: both are taken, a number is sent.'),
  ),
  schedule: perRow(whole, 'INVALID_SCHEDULE'),
  custom_string: deviating(text, 'Only older pages and the rows of the answer have it.'),
};

const recipients = required({ list: { of: { fields: recipient }, entry: 'recipient' } });

const letter: Fields = {
  file_url: required(text),
  template_used: zeroOrOne,
  colour: zeroOrOne,
  duplex: zeroOrOne,
  priority_post: zeroOrOne,
  source: text,
  recipients,
};

/** One file with two pages, or two files. */
const postcard: Fields = { file_urls: required(texts(undefined, 2)), recipients };

const returnAddress: Fields = { ...address, address_line_2: textOrEmpty, address_state: text };

/** Letters and postcards, where undelivered ones go, and the files for them and for other messages. */
export const postEndpoints: Endpoint[] = [
  post('/post/letters/send', { fields: letter }),
  post('/post/letters/price', { fields: letter }),
  put('/post/letters/{message_id}/cancel'),
  get('/post/letters/history', paging),
  post('/post/postcards/send', { fields: postcard }),
  post('/post/postcards/price', { fields: postcard }),
  put('/post/postcards/{message_id}/cancel'),
  get('/post/postcards/history', paging),
  get('/post/return-addresses', paging),
  post('/post/return-addresses', { fields: returnAddress }),
  get('/post/return-addresses/{return_address_id}'),
  put('/post/return-addresses/{return_address_id}', { fields: returnAddress }),
  remove('/post/return-addresses/{return_address_id}'),
  {
    method: 'POST',
    path: '/uploads',
    query: { convert: required(oneOf('fax', 'mms', 'csv', 'post', 'postcard')) },
    body: {
      fields: {
        content: required(base64),
        convert: unused(text, 'It stands in the query, where it works for every kind of upload.'),
      },
    },
  },
];
