import { collection } from '../../shared/fields/collection';
import { simplify } from '../../shared/fields/output';
import { limit, returnAll, startPage } from '../../shared/fields/paging';
import { messagesPerRequest, parallelRequests, timeout } from '../../shared/fields/sending';
import type { Field } from '../../shared/fields/field';

/** Nobody documents how many messages a request takes: careful by default, more at the user's word. */
export const USUAL_MESSAGES = 100;
export const MOST_MESSAGES = 1000;
const NOT_DOCUMENTED = 'MSG91 documents no maximum: 100 is careful, up to 1,000 can be tried';

const literal = { displayName: 'Options', name: 'options', placeholder: 'Add option' } as const;

/** Options of an operation that carries many messages in one request. */
export const batchOptions = <const F extends readonly Field[] = []>(...own: F) =>
  collection(literal, [
    messagesPerRequest(MOST_MESSAGES, USUAL_MESSAGES, NOT_DOCUMENTED),
    timeout(120),
    ...own,
  ] as const);

/** Options of an operation with one request per item. */
export const callOptions = <const F extends readonly Field[] = []>(...own: F) =>
  collection(literal, [parallelRequests(), timeout(30), ...own] as const);

/** How much of a list is given back, in which form. */
export const listFields = <const F extends readonly Field[] = []>(...own: F) =>
  [
    returnAll(),
    limit(),
    simplify(),
    collection(literal, [startPage(), timeout(30), ...own] as const),
  ] as const;
