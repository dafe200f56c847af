import { under } from '../table';

/** What every answer of ClickSend says beside its data. */
export const envelope = ['http_code', 'response_code', 'response_msg'];

/** What a page of a list says of itself. */
export const pageFields = under('data', [
  ...['total', 'per_page', 'current_page', 'last_page', 'next_page_url', 'prev_page_url', 'from', 'to'],
]);

/** What the answer to a send says of the whole call. */
export const callFields = under('data', ['total_price', 'total_count', 'queued_count']);

export const currency = under('data._currency', [
  ...['currency_name_short', 'currency_prefix_d', 'currency_prefix_c', 'currency_name_long'],
]);

export const contactFields = [
  ...['contact_id', 'list_id', 'phone_number', 'first_name', 'last_name', 'date_added', 'date_updated'],
  ...['custom_1', 'custom_2', 'custom_3', 'custom_4', 'fax_number', 'organization_name', 'email'],
  ...['address_line_1', 'address_line_2', 'address_city', 'address_state', 'address_postal_code'],
  ...['address_country', '_list_name'],
];

export const listFields = [
  ...['list_id', 'list_name', 'list_email_id', '_contacts_count', '_import_in_progress'],
  '_optout_in_progress',
];
