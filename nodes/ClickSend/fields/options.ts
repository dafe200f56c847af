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
export const listFields = <const F extends readonly Field[] = []>(...own: F) => fieldsOfList(PAGE, own);

/** The same for histories, whose filters are compared here once more. */
export const historyFields = <const F extends readonly Field[] = []>(...own: F) =>
  fieldsOfList(`${PAGE} With filters other than dates it has 100.`, own);

/** ClickSend's pages have 15 to 100 rows. */
const PAGE =
  'The page to begin with, counted from 1. A page has as many rows as Limit says, but at least 15 and at most 100.';

const fieldsOfList = <const F extends readonly Field[]>(description: string, own: F) => {
  const page = startPage();
  const described = { ...page, property: { ...page.property, description } };
  return [
    returnAll(),
    limit(),
    simplify(),
    collection(literal, [described, timeout(30), ...own] as const),
  ] as const;
};
