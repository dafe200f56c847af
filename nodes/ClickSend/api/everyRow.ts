import type { IDataObject } from 'n8n-workflow';
import type { Request } from '../../shared/http/request';
import { MOST_ROWS, pageRequest, readPage } from './paging';

/** More pages than any list has: one that never ends is left. */
const MOST_PAGES = 100;

/**
 * The rows of a list, page after page. An address of a next page, which the vendor sends too, is never followed.
 * @param get sends a request and gives the body of its answer
 */
export async function everyRow(
  get: (request: Request) => Promise<unknown>,
  path: string,
  mostPages = MOST_PAGES,
): Promise<IDataObject[]> {
  const all: IDataObject[] = [];
  for (let number = 1; number <= mostPages; number++) {
    const page = { number, offset: all.length, size: MOST_ROWS };
    const { rows, more } = readPage(await get(pageRequest(path, page)));
    all.push(...rows);
    if (!more || rows.length === 0) break;
  }
  return all;
}
