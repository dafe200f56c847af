import { byId, under, type SeedParameter } from '../table';
import { schedule } from './schedule';

/** Who a letter or postcard goes to, and where it comes back to. */
export const recipient: Record<string, SeedParameter> = {
  'recipients[].address_name': { at: 'addressName', given: 'Ada Demo' },
  'recipients[].address_line_1': { at: 'addressLine1', given: '1 Sample St' },
  'recipients[].address_line_2': { at: 'additionalFields.addressLine2', given: 'Unit 4' },
  'recipients[].address_city': { at: 'addressCity', given: 'Perth' },
  'recipients[].address_state': { at: 'addressState', given: 'WA' },
  'recipients[].address_postal_code': { at: 'addressPostalCode', given: '11111' },
  'recipients[].address_country': { at: 'addressCountry', given: byId('AU'), sent: 'AU' },
  'recipients[].return_address_id': { at: 'returnAddressId', given: byId('4001'), sent: 4001 },
  'recipients[].schedule': schedule,
  'recipients[].custom_string': { at: 'additionalFields.customString', given: 'ref-2' },
};

const parts = [
  ...['address_name', 'address_line_1', 'address_line_2', 'address_city', 'address_state'],
  ...['address_postal_code', 'address_country', 'return_address_id', 'user_id'],
];

/** What the row of a letter or postcard says of both addresses. */
export const addressesOf = (row: string) => [
  ...under(row, [...parts, '_api_username']),
  ...under(`${row}._return_address`, parts),
];
