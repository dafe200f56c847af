import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { choices } from './choices';

/** The verified email addresses of the account: mail can't come from another one. */
export async function searchEmailAddresses(
  this: ILoadOptionsFunctions,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  return await choices(this, { path: '/email/addresses', entry, keep }, filter, token);
}

function keep({ verified }: IDataObject): boolean {
  return Number(verified) === 1;
}

function entry(address: IDataObject): { name: string; value: string } {
  const id = String(address.email_address_id);
  return { name: asText(address.email_address) ?? `Address ${id}`, value: id };
}
