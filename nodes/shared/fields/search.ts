import type { INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';

/** Entries whose name or value contains what the user typed, sorted by name. */
export function matching(entries: INodeListSearchItems[], filter: string | undefined): INodeListSearchResult {
  const wanted = filter?.trim().toLowerCase() ?? '';
  const results = entries.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted));
  return { results: results.sort((one, other) => one.name.localeCompare(other.name)) };
}
