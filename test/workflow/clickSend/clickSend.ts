import { ClickSend } from '../../../nodes/ClickSend/ClickSend.node';
import { operationsOf, sentTo } from '../vendor';

export { detailsOf, jsonOf, pairsOf } from '../vendor';

/** One operation of the ClickSend node: call it with its parameters and items. */
export const operation = operationsOf(() => new ClickSend());

/** The requests that reached ClickSend, as method, path, query and body as sent. */
export const sent = sentTo('clickSend');

/** Failed items go on beside the good ones. */
export const regular = { onError: 'continueRegularOutput' } as const;

/** Failed items leave through the error output. */
export const apart = { onError: 'continueErrorOutput' } as const;
