import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { choices } from './choices';

/** The addresses of the account that undelivered post goes back to. */
export async function searchReturnAddresses(
  this: ILoadOptionsFunctions,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  return await choices(this, { path: '/post/return-addresses', entry }, filter, token);
}

const PARTS = ['address_name', 'address_line_1', 'address_city', 'address_postal_code', 'address_country'];

function entry(address: IDataObject): { name: string; value: string } {
  const parts = PARTS.map((part) => asText(address[part])).filter((part) => part !== undefined);
  const id = String(address.return_address_id);
  return { name: parts.join(', ') || `Address ${id}`, value: id };
}
