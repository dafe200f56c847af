import type { IDataObject } from 'n8n-workflow';
import { encode } from '../../shared/http/exchange';
import type { Request } from '../../shared/http/request';
import { dataOf } from './envelope';

/**
 * PUT /{place}/{message_id}/cancel. Sending it twice does no harm: what is cancelled stays cancelled.
 * @param place such as `/sms` or `/post/letters`
 */
export function cancelRequest(place: string, messageId: string): Request {
  return { method: 'PUT', path: `${place}/${encode(messageId.trim())}/cancel`, repeat: 'always' };
}

export function cancelled(messageId: string): IDataObject[] {
  return [{ cancelled: true, message_id: messageId.trim() }];
}

/** How many messages a call cancelled. */
export function cancelledCount(body: unknown): IDataObject[] {
  return [{ cancelled: true, ...dataOf(body) }];
}
