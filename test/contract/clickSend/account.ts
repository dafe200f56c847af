import { get, paging, period, post, put, remove } from './endpoint';
import type { Endpoint } from './endpoint';
import { base64, deviating, digits, emailAddress, number, oneOf, order, required, search } from './fields';
import { text, unused, whole } from './fields';
import type { Fields, List, Shape } from './fields';

const template: Shape = { fields: { template_name: required(text), body: required(text) } };
const oneTemplate = '/sms/templates/{template_id}';
const templateColumns = ['template_id', 'template_name', 'body'];

const addressees: List = {
  entry: 'recipient',
  of: { fields: { email: required(emailAddress), name: text } },
};

const attachment: Fields = {
  content: required(base64),
  type: required(text),
  filename: required(text),
  disposition: required(oneOf('inline', 'attachment')),
  content_id: required(text),
};

const email: Fields = {
  to: required({ list: addressees }),
  cc: { list: addressees },
  bcc: { list: addressees },
  from: required({
    object: {
      fields: {
        email_address_id: required(digits),
        name: text,
      },
    },
  }),
  subject: text,
  body: required(text),
  attachments: { list: { entry: 'attachment', of: { fields: attachment } } },
  schedule: whole,
};

const fullLists = 'The list is read whole and chosen from here, so that every sender can be found.';
const direction = unused(oneOf('asc', 'desc'), 'The picker shows all of them.');

const senderEndpoints: Endpoint[] = [
  get('/numbers', {
    ...paging,
    q: unused(search('type', 'number_type', 'country'), fullLists),
    q2: unused(search('type'), fullLists),
    excluding_number_type: unused(text, fullLists),
    exclude_10dlc_campaign: unused(text, fullLists),
  }),
  get('/own-numbers', {
    page_size: number(1, 500),
    offset: text,
    'filter[status][]': oneOf('PENDING', 'APPROVED', 'REJECTED'),
    sort_by: unused(text, 'The picker shows all of them.'),
    sort_direction: direction,
  }),
  get('/alpha-tags', {
    page_size: number(1, 1000),
    offset: deviating(text, 'Published for own numbers alone; the pages of both are told in the same form.'),
    sort_direction: direction,
  }),
];

/** Templates, email, the account itself and what messages may come from or go to. */
export const accountEndpoints: Endpoint[] = [
  get('/account'),
  get('/account/usage/{year}/{month}/subaccount'),
  get('/countries'),
  get('/voice/lang'),
  get('/sms/templates', { ...paging, q: search(...templateColumns), order_by: order(...templateColumns) }),
  post('/sms/templates', template),
  get(oneTemplate),
  put(oneTemplate, template),
  remove(oneTemplate),
  post('/email/send', { fields: email }),
  get('/email/history', { ...paging, ...period }),
  get('/email/addresses', paging),
  ...senderEndpoints,
];
