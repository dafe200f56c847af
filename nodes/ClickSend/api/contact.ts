import type { IDataObject } from 'n8n-workflow';
import { dataOf } from './envelope';

/** `/lists/9001/contacts`, or one contact of it. */
export function contactPath(listId: string, contactId?: string): string {
  const path = `/lists/${listId}/contacts`;
  return contactId === undefined ? path : `${path}/${contactId}`;
}

/** The one object that `data` holds. */
export function dataRow(body: unknown): IDataObject[] {
  return [dataOf(body)];
}
