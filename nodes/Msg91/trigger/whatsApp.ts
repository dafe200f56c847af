import type { IDataObject } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import { Facts } from './facts';
import { unpacked } from './reports';

/**
 * What an item says about a WhatsApp message beside the push itself: its ID at WhatsApp, which reports write with
 * an ending of their own, and for one that comes in its words, whatever kind of message it is.
 */
export function messageOf(payload: IDataObject, comesIn: boolean): IDataObject {
  const facts = new Facts(payload);
  const messageId = asText(facts.peek('uuid'))?.replace(/_callback$/, '') ?? null;
  return comesIn ? { messageId, body: wordsIn(facts) } : { messageId };
}

function wordsIn(facts: Facts): string | null {
  const inside = (name: string) => asObject(unpacked(facts.peek(name)));
  const interactive = inside('interactive');
  const candidates = [
    facts.peek('text'),
    inside('button')?.text,
    asObject(interactive?.button_reply)?.title,
    asObject(interactive?.list_reply)?.title,
    facts.peek('caption'),
    inside('reaction')?.emoji,
  ];
  return candidates.map(asText).find((text) => text !== undefined) ?? null;
}
