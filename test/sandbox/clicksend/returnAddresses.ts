import type { JsonObject } from '../http/json';
import type { Route } from '../http/vendor';
import { text } from './fieldCheck';
import type { FieldRule } from './fieldCheck';
import { collectionRoutes, Records } from './records';

const wanted: FieldRule = { check: text, required: true };
const country: FieldRule = {
  check: (value) => (/^[A-Z]{2}$/.test(String(value)) ? undefined : 'The value must be a country code.'),
  required: true,
};

const fields: Record<string, FieldRule> = {
  address_name: wanted,
  address_line_1: wanted,
  address_line_2: { check: text },
  address_city: wanted,
  address_state: { check: text },
  address_postal_code: wanted,
  address_country: country,
};

/** The return addresses that every sandbox starts with. */
export function seedReturnAddresses(userId: number): Records<JsonObject> {
  const addresses = new Records('return_address_id', 4000);
  addresses.add(
    rowOf(userId, {
      address_name: 'Demo Pty',
      address_line_1: '9 Back St',
      address_city: 'Perth',
      address_state: 'WA',
      address_postal_code: '6000',
      address_country: 'AU',
    }),
  );
  addresses.add(
    rowOf(userId, {
      address_name: 'Demo Ltd',
      address_line_1: '2 Side Rd',
      address_line_2: 'Unit 4',
      address_city: 'London',
      address_postal_code: 'E1 6AN',
      address_country: 'GB',
    }),
  );
  return addresses;
}

/** Addresses that undelivered post goes back to. */
export function returnAddressRoutes(addresses: () => Records<JsonObject>, userId: number): Route[] {
  return collectionRoutes({
    path: '/post/return-addresses',
    records: addresses,
    fields,
    rowOf: (body) => rowOf(userId, body),
    deleted: [],
  });
}

function rowOf(userId: number, body: JsonObject): JsonObject {
  const parts = Object.keys(fields).map((name) => [name, body[name] ?? '']);
  return { user_id: userId, ...Object.fromEntries(parts) };
}
