import type { JsonObject } from '../http/json';
import type { Route } from '../http/vendor';
import { collectionRoutes, Records } from './records';

const parts = [
  ...['address_name', 'address_line_1', 'address_line_2', 'address_city', 'address_state'],
  ...['address_postal_code', 'address_country'],
];

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
    rowOf: (body) => rowOf(userId, body),
    deleted: [],
  });
}

function rowOf(userId: number, body: JsonObject): JsonObject {
  return { user_id: userId, ...Object.fromEntries(parts.map((name) => [name, body[name] ?? ''])) };
}
