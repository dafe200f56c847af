import type { IDataObject } from 'n8n-workflow';
import { createdAt } from './dates';
import { picked } from './fields';

const TIDY = [
  'message_id',
  'id',
  'direction',
  'status',
  'delivery_status',
  'msisdn',
  'message',
  'short_code',
  'tags',
  'groups',
  'recipients',
  'created_on',
];

/** A message in few fields, in the platform's names; ids are text, whatever the platform's version gives. */
export function tidyMessage(row: IDataObject, zone: string): IDataObject {
  const time = createdAt(row, zone);
  return { ...picked(row, TIDY), ...(time === undefined ? {} : { createdAt: time }) };
}

/** A message of a list, which holds outgoing ones too: whether they were planned, and whether they are charged. */
export function tidyListed(row: IDataObject, zone: string): IDataObject {
  return { ...tidyMessage(row, zone), ...picked(row, ['is_scheduled', 'is_billable']) };
}

/** The id of an accepted message: of a send to tags, only our own one is known. */
export function messageIdOf(row: IDataObject): unknown {
  return row.message_id ?? row.reference;
}

/**
 * Whether a message went to the tag. It is asked of the platform under a name of which sources differ, so rows that
 * say their tags are looked at again (contract 7, point 6).
 */
export function hasTag(row: IDataObject, tag: string | undefined): boolean {
  const tags = row.tags ?? row.groups;
  return tag === undefined || !Array.isArray(tags) || tags.some((name) => String(name) === tag);
}
