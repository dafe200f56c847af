import type { IDataObject } from 'n8n-workflow';

/** An address of its own for each index, under ClickSend's names. */
export function addressee(index: number, postalCode = String(6000 + index)): IDataObject {
  return {
    address_name: `Person ${index}`,
    address_line_1: `${index} Sample St`,
    address_city: 'Perth',
    address_state: 'WA',
    address_postal_code: postalCode,
    address_country: 'AU',
  };
}

/** The address of each item, as expressions on its fields. */
export const fromItem = {
  addressName: '={{ $json.address_name }}',
  addressLine1: '={{ $json.address_line_1 }}',
  addressCity: '={{ $json.address_city }}',
  addressState: '={{ $json.address_state }}',
  addressPostalCode: '={{ $json.address_postal_code }}',
  addressCountry: '={{ $json.address_country }}',
  returnAddressId: { __rl: true, mode: 'list', value: '4001' },
};

/** A postal code that ClickSend's sandbox answers with the row status of that number. */
export function refusedAddressee(code: number): IDataObject {
  return addressee(1, `999${String(code).padStart(2, '0')}`);
}
