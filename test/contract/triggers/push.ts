import type { IDataObject } from 'n8n-workflow';
import type { Place } from '../seed/table';

/** One push that the contract documents, and where the item has what it says. */
export interface SeedPush {
  event: string;
  /** Of the contract. */
  section: string;
  title: string;
  /** How it is sent; as JSON when left out. */
  form?: 'form' | 'query';
  payload: IDataObject | IDataObject[];
  /** Every field of the payload -> its place in the item. */
  fields: Record<string, Place>;
  /** Second names of the same fact: without the first name, the item has theirs in its place. */
  alias?: Record<string, string>;
  /** What the item says besides. */
  added: IDataObject;
  /** For a push of many reports: where the one is that the fields are of. */
  reportAt?: string;
}

/** Fields that the item has by the same name, with the same value. */
export function kept(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
