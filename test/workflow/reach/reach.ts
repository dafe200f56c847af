import { Reach } from '../../../nodes/Reach/Reach.node';
import { operationsOf, sentTo } from '../vendor';

export { jsonOf } from '../vendor';

/** One operation of the Reach node: call it with its parameters and items. */
export const operation = operationsOf(() => new Reach());

/** The requests that reached Reach, as method, path, query and body as sent. */
export const sent = sentTo('reach');

/** One request after the other, where a test looks at their order. */
export const inTurn = { options: { parallelRequests: 1 } };
