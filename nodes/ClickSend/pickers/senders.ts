import type {
  IDataObject,
  ILoadOptionsFunctions,
  INodeListSearchItems,
  INodeListSearchResult,
} from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { asText } from '../../shared/http/json';
import type { Request } from '../../shared/http/request';
import { ask } from '../../shared/operation/ask';
import { operationError } from '../../shared/operation/error';
import { cursorRequest, readCursor } from '../api/cursor';
import { everyRow } from '../api/everyRow';
import { clickSend } from '../api/vendor';
import { dedicatedNumbers } from './dedicatedNumbers';

/**
 * Everything a message may come from: dedicated numbers, approved own numbers and approved alpha tags. A source
 * that fails leaves the others; an entry that chooses nothing says which one failed and why.
 */
export async function searchSenders(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const read = await Promise.all(SOURCES.map(async (source) => await attempt(this, source)));
  const entries = read.flatMap((result) => result.entries);
  const failures = read.flatMap(({ failure }) => failure ?? []);
  if (failures.length === SOURCES.length) {
    throw operationError(this.getNode(), failures.join(' '));
  }
  const notes = failures.map((name) => ({ name, value: '' }));
  return { results: [...matching(withoutRepeats(entries), filter).results, ...notes] };
}

interface Source {
  name: string;
  load(context: ILoadOptionsFunctions): Promise<INodeListSearchItems[]>;
}

const SOURCES: Source[] = [
  { name: 'Dedicated numbers', load: loadDedicatedNumbers },
  { name: 'Own numbers', load: loadOwnNumbers },
  { name: 'Alpha tags', load: loadAlphaTags },
];

async function attempt(
  context: ILoadOptionsFunctions,
  { name, load }: Source,
): Promise<{ entries: INodeListSearchItems[]; failure?: string }> {
  try {
    return { entries: await load(context) };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'No reason was given';
    return { entries: [], failure: `${name} could not be read. ${why}` };
  }
}

/** Accounts with more senders of one kind type the sender. */
const MOST_PAGES = 10;

async function loadDedicatedNumbers(context: ILoadOptionsFunctions): Promise<INodeListSearchItems[]> {
  const get = async (request: Request) => await ask(context, clickSend, request);
  const rows = await everyRow(get, dedicatedNumbers.path, MOST_PAGES);
  return rows.filter((row) => dedicatedNumbers.keep?.(row) ?? true).map(dedicatedNumbers.entry);
}

async function loadOwnNumbers(context: ILoadOptionsFunctions): Promise<INodeListSearchItems[]> {
  const rows = await cursorRows(context, '/own-numbers', 'own_numbers', 500, {
    'filter[status][]': 'APPROVED',
  });
  return rows.filter(isApproved).map((row) => {
    const label = asText(row.label);
    return {
      name: `${String(row.phone_number)} (${label ? `own number, ${label}` : 'own number'})`,
      value: String(row.phone_number),
    };
  });
}

async function loadAlphaTags(context: ILoadOptionsFunctions): Promise<INodeListSearchItems[]> {
  const rows = await cursorRows(context, '/alpha-tags', 'alpha_tags', 1000);
  return rows.filter(isApproved).map((row) => ({
    name: `${String(row.alpha_tag)} (alpha tag, no replies)`,
    value: String(row.alpha_tag),
  }));
}

async function cursorRows(
  context: ILoadOptionsFunctions,
  path: string,
  name: string,
  size: number,
  query: Record<string, string> = {},
): Promise<IDataObject[]> {
  const rows: IDataObject[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const content = readCursor(
      await ask(context, clickSend, cursorRequest(path, { size, token }, query)),
      name,
      size,
    );
    rows.push(...content.rows);
    if (!content.more) break;
    token = content.token;
  }
  return rows;
}

function isApproved({ status }: IDataObject): boolean {
  return asText(status)?.toUpperCase() === 'APPROVED';
}

/** A number can be dedicated and own at once. */
function withoutRepeats(entries: INodeListSearchItems[]): INodeListSearchItems[] {
  return [...new Map(entries.map((entry) => [entry.value, entry])).values()];
}
