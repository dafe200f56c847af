import type { JsonObject } from '../../http/json';
import { Records } from '../records';

/** Addresses that mail may come from: one is verified, one is not yet. */
export function seedEmailAddresses(): Records<JsonObject> {
  const addresses = new Records('email_address_id', 7000);
  addresses.add({ email_address: 'shop@example.com', verified: 1, date_added: '1750000000' });
  addresses.add({ email_address: 'new@example.com', verified: 0, date_added: '1750000001' });
  return addresses;
}
