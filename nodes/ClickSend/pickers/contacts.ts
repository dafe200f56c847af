import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { chosenId } from '../../shared/fields/account';
import { asText } from '../../shared/http/json';
import { operationError } from '../../shared/operation/error';
import { choices } from './choices';

/** The contacts of the list that is chosen in the field 'Contact List'. */
export async function searchContacts(
  this: ILoadOptionsFunctions,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  const listId = chosenId(this.getCurrentNodeParameter('listId'));
  if (listId === undefined || !/^\d+$/.test(listId)) {
    throw operationError(this.getNode(), "Choose a 'Contact List' first: contacts are looked up in it");
  }
  return await choices(this, { path: `/lists/${listId}/contacts`, entry }, filter, token);
}

function entry(contact: IDataObject): { name: string; value: string } {
  const name = [contact.first_name, contact.last_name].map(asText).filter(Boolean).join(' ');
  const reachedAt = asText(contact.phone_number) ?? asText(contact.email) ?? asText(contact.fax_number);
  const label = name && reachedAt ? `${name} (${reachedAt})` : name || reachedAt;
  return { name: label || `Contact ${String(contact.contact_id)}`, value: String(contact.contact_id) };
}
