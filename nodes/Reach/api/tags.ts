import type { IDataObject } from 'n8n-workflow';

/** A tag in one shape: versions of the platform name its fields differently (contract 4.3). */
export function tidyTag(tag: IDataObject): IDataObject {
  const { name = tag.tag_name, count = tag.total_contacts, ...others } = tag;
  return { name: name ?? null, count: count ?? null, ...others };
}

/** Whether the tag's name contains the text, in any case. */
export function isNamedLike(tag: IDataObject, text: string | undefined): boolean {
  return String(tidyTag(tag).name)
    .toLowerCase()
    .includes((text ?? '').trim().toLowerCase());
}
