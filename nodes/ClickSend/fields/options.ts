import { collection } from '../../shared/fields/collection';
import { simplify } from '../../shared/fields/output';
import { limit, returnAll, startPage } from '../../shared/fields/paging';
import { messagesPerRequest, parallelRequests, timeout } from '../../shared/fields/sending';
import type { Field } from '../../shared/fields/field';

/** The most messages in one request (developers.clicksend.com, "Send SMS"); for fax and post nobody documents it. */
export const MOST_MESSAGES = 1000;

const literal = { displayName: 'Options', name: 'options', placeholder: 'Add option' } as const;

/** Options of an operation that carries many messages in one request. */
export const batchOptions = <const F extends readonly Field[] = []>(...own: F) =>
  collection(literal, [messagesPerRequest(MOST_MESSAGES), timeout(120), ...own] as const);

/** The same for faxes and post, whose largest request ClickSend does not document. */
export const largeBatchOptions = <const F extends readonly Field[] = []>(...own: F) => {
  const field = messagesPerRequest(MOST_MESSAGES);
  const description =
    'Most messages in one request. ClickSend does not say how many it takes for faxes, letters and postcards: lower it if a large request is refused.';
  const size = { ...field, property: { ...field.property, description } };
  return collection(literal, [size, timeout(120), ...own] as const);
};

/** Options of an operation with one request per item. */
export const callOptions = <const F extends readonly Field[] = []>(...own: F) =>
  collection(literal, [parallelRequests(), timeout(30), ...own] as const);

/** How much of a list is given back, in which form. */
export const listFields = <const F extends readonly Field[] = []>(...own: F) =>
  [
    returnAll(),
    limit(),
    simplify(),
    collection(literal, [pageOfList(), timeout(30), ...own] as const),
  ] as const;

/** ClickSend's pages have 15 to 100 rows. */
function pageOfList() {
  const field = startPage();
  const description =
    'The page to begin with, counted from 1. A page has as many rows as Limit says, but at least 15 and at most 100.';
  return { ...field, property: { ...field.property, description } };
}
