import type { IDataObject } from 'n8n-workflow';
import { encode } from '../../shared/http/exchange';
import type { Answer, Request } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { unknown } from '../../shared/operation/outcome';
import { counted } from './count';

/**
 * PUT /{place}/{message_id}/cancel. Sending it twice does no harm: what is cancelled stays cancelled.
 * @param place such as `/sms` or `/post/letters`
 */
export function cancelRequest(place: string, messageId: string): Request {
  return { method: 'PUT', path: `${place}/${encode(messageId.trim())}/cancel`, repeat: 'always' };
}

/**
 * Reads the answer to a cancellation that was sent again because the first try got no answer. ClickSend says the same
 * of a message that is cancelled and of one that went out, so nobody can say whether the first try worked.
 */
export function cancelledBefore(verdict: Verdict, { status, repeated }: Answer): Verdict {
  if (verdict.kind === 'taken' || !repeated || ![403, 404].includes(status)) return verdict;
  return unknown(
    'The first try got no answer, and at the second one ClickSend knew no such scheduled message: it may be cancelled, or it was not scheduled any more. Look it up under Get Many',
    verdict.details,
  );
}

/** The tidy item of a cancelled message. */
export function cancelled(messageId: string): IDataObject[] {
  return [{ cancelled: true, message_id: messageId.trim() }];
}

/** How many messages a call cancelled. */
export function cancelledCount(body: unknown): IDataObject[] {
  return [{ cancelled: true, ...counted(body) }];
}
