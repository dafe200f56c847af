import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../http/json';
import type { Reply, Request } from '../http/request';
import type { Page, PageContent, PagesOperation, Parameters, Vendor } from './operation';
import { accepted, type Outcome } from './outcome';
import type { PageWalk } from './plan';
import { settingsOf, withTimeout, type Settings } from './settings';
import { verdictOf } from './verdict';

/** More pages than any account has: a server that never ends its list is left. */
const MOST_PAGES = 10_000;

/** Reads page after page until the wanted rows are there; an address that the vendor sends is never followed. */
export async function walk(
  vendor: Vendor,
  { operation, messages: [message] }: PageWalk,
  send: (request: Request) => Promise<Reply>,
): Promise<Outcome> {
  const { parameters } = message;
  const settings = settingsOf(parameters);
  const found: IDataObject[] = [];
  const bodies: IDataObject[] = [];
  let page = firstPage(operation, settings);
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const request = withTimeout(operation.pages.request(parameters, page), settings);
    const verdict = verdictOf(vendor, request, await send(request));
    if (verdict.kind !== 'taken') return verdict;
    const content = operation.pages.read(verdict.body, page);
    found.push(...content.rows.filter((row) => operation.pages.keep?.(row, parameters) ?? true));
    if (content.rows.length > 0 || bodies.length === 0) {
      const body = asObject(verdict.body) ?? { data: content.rows };
      bodies.push(operation.pages.raw?.(body, page, parameters) ?? body);
    }
    if (!content.more || content.rows.length === 0 || isEnough(found, settings)) break;
    page = nextPage(page, content);
  }
  const rows = settings.simplify ? tidy(operation, found, parameters) : bodies;
  return accepted(rows, message.warnings);
}

function firstPage({ pages }: PagesOperation<Parameters>, { startPage, returnAll, limit }: Settings): Page {
  const size = returnAll ? pages.size : Math.min(pages.size, limit);
  return { number: startPage, offset: (startPage - 1) * size, size };
}

function nextPage(page: Page, { rows, token }: PageContent): Page {
  return { ...page, number: page.number + 1, offset: page.offset + rows.length, token };
}

function isEnough(found: IDataObject[], { returnAll, limit }: Settings): boolean {
  return !returnAll && found.length >= limit;
}

function tidy({ pages }: PagesOperation, found: IDataObject[], parameters: Parameters): IDataObject[] {
  const { returnAll, limit } = settingsOf(parameters);
  const wanted = returnAll ? found : found.slice(0, limit);
  return wanted.map((row) => pages.tidy?.(row, parameters) ?? row);
}
