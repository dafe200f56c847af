import { get, paging, post, put, remove } from './endpoint';
import type { Endpoint } from './endpoint';
import {
  countryCode,
  deviating,
  emailAddress,
  number,
  required,
  text,
  textOrEmpty,
  texts,
  unused,
} from './fields';
import type { Fields, Shape } from './fields';

const contactFields: Fields = {
  phone_number: text,
  first_name: text,
  last_name: text,
  email: emailAddress,
  fax_number: text,
  organization_name: text,
  address_line_1: text,
  address_line_2: textOrEmpty,
  address_city: text,
  address_state: text,
  address_postal_code: text,
  address_country: countryCode,
  custom_1: deviating(text, 'The table of the page requires it, the schema and its samples do not.'),
  custom_2: text,
  custom_3: text,
  custom_4: text,
  date_added: unused(text, 'ClickSend sets it, and it is in no table of the page.'),
};

const contactBody: Shape = { fields: contactFields, some: ['phone_number', 'email', 'fax_number'] };

const names = Object.keys(contactFields).filter((name) => name !== 'date_added');

/** Each name stands for itself. */
const duplicateFields: Fields = Object.fromEntries(
  names.map((name) => [
    name,
    deviating(
      { check: (value) => (value === name ? undefined : `The value must be ${name}.`) },
      'The schema shows first_name and last_name as an example; the older page takes any name, as a list.',
    ),
  ]),
);

const columns = [
  ...['phone', 'first_name', 'last_name', 'custom1', 'custom2', 'custom3', 'custom4', 'fax_number'],
  ...['organization_name', 'email', 'address_line_1', 'address_line_2', 'address_city', 'address_state'],
  ...['address_postal_code', 'address_country'],
];

const listName: Shape = { fields: { list_name: required(text) } };
const list = '/lists/{list_id}';
const contact = `${list}/contacts/{contact_id}`;

/** Contact lists and the contacts in them. */
export const contactEndpoints: Endpoint[] = [
  get('/lists', paging),
  post('/lists', listName),
  get(list),
  put(list, listName),
  remove(list),
  put(`${list}/remove-duplicates/`, {
    fields: { fields: required({ object: { fields: duplicateFields, some: names } }) },
  }),
  put(`${list}/remove-opted-out-contacts/{opt_out_list_id}`),
  post(`${list}/import`, {
    fields: {
      file_url: required(text),
      field_order: required(
        deviating(texts(columns), 'The schema shows one text, the table of the page a list.'),
      ),
    },
  }),
  get('/search/contacts-lists', { ...paging, q: required(text) }),
  get(`${list}/contacts`, { ...paging, updated_after: number() }),
  post(`${list}/contacts`, contactBody),
  get(contact),
  put(contact, contactBody),
  remove(contact),
  put(`${contact}/copy/{to_list_id}`),
  put(`${contact}/transfer/{to_list_id}`),
];
