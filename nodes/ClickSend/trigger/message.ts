import type { IDataObject } from 'n8n-workflow';
import { Facts, isoTime } from './facts';

/**
 * Tidies the push of an incoming SMS (ClickSend's "Inbound SMS" webhook). One name per fact: `body` (not `message`),
 * `from` (not `sms`), `to` (not `originalsenderid`), and the names with underscores.
 */
export function tidyMessage(payload: IDataObject): IDataObject {
  const facts = new Facts(payload);
  const timestamp = facts.time('timestamp', 'timestamp_send');
  const originalId = facts.take('original_message_id', 'originalmessageid');
  const originalBody = facts.take('original_body', 'originalmessage');
  return {
    message_id: facts.take('message_id', 'messageid'),
    from: facts.take('from', 'sms'),
    to: facts.take('to', 'originalsenderid'),
    body: facts.take('body', 'message') ?? '',
    timestamp,
    timestampIso: isoTime(timestamp),
    isReply: originalId !== null || originalBody !== null,
    original_message_id: originalId,
    original_body: originalBody,
    custom_string: facts.take('custom_string', 'customstring'),
    user_id: facts.number('user_id'),
    subaccount_id: facts.number('subaccount_id'),
    ...facts.rest(),
  };
}
