import type { IDataObject } from 'n8n-workflow';
import { Facts } from './facts';
import { likeness, type Product } from './marks';
import { isStatusWord } from './statuses';

/** The events that a payload can be; `any` is a choice of the user, not an event. */
export type EventName =
  | 'smsReport'
  | 'otpReport'
  | 'emailEvent'
  | 'whatsAppInbound'
  | 'whatsAppStatus'
  | 'voiceReport'
  | 'rcsReport';

const PRODUCTS: Record<EventName, Product> = {
  smsReport: 'sms',
  otpReport: 'otp',
  emailEvent: 'email',
  whatsAppInbound: 'whatsApp',
  whatsAppStatus: 'whatsApp',
  voiceReport: 'voice',
  rcsReport: 'rcs',
};

/** Of two that are equally likely the first one is taken. */
const PRODUCT_NAMES: Product[] = ['sms', 'otp', 'email', 'whatsApp', 'voice', 'rcs'];

/** Users leave out and rename fields, so only a payload that is like another product by so many is none of this. */
const CLEARLY = 3;

/** The product whose webhook pushes the event. */
export function productOf(event: EventName): Product {
  return PRODUCTS[event];
}

/** The event that a value of the parameter names; undefined for `any` and all others. */
export function eventNamed(value: unknown): EventName | undefined {
  return eventNames().find((name) => name === value);
}

function eventNames(): EventName[] {
  return Object.keys(PRODUCTS) as EventName[];
}

/**
 * The event of a payload; undefined when it is none that is known.
 * @param expected the event whose webhook this is: what might be it, is it
 */
export function eventOf(payload: IDataObject, expected?: EventName): EventName | undefined {
  const product = productLike(payload, expected && productOf(expected));
  if (product !== 'whatsApp') return eventNames().find((name) => PRODUCTS[name] === product);
  const comesIn = isInbound(payload) ?? hasContentOfCustomer(payload);
  if (comesIn === undefined) return expected ?? 'whatsAppStatus';
  return comesIn ? 'whatsAppInbound' : 'whatsAppStatus';
}

function productLike(payload: IDataObject, expected?: Product): Product | undefined {
  const scores = likeness(payload);
  const [best] = [...PRODUCT_NAMES].sort((one, other) => scores[other] - scores[one]);
  if (best === undefined) return expected;
  if (expected === undefined) return scores[best] > 1 ? best : undefined;
  return scores[best] - scores[expected] >= CLEARLY ? best : expected;
}

/** Which way a message or call went; undefined when the push does not say. MSG91 writes 0 for in and 1 for out. */
export function isInbound(payload: IDataObject): boolean | undefined {
  const direction = String(new Facts(payload).peek('direction') ?? '').toLowerCase();
  if (['0', 'in', 'inbound', 'incoming'].includes(direction)) return true;
  return ['1', 'out', 'outbound', 'outgoing'].includes(direction) ? false : undefined;
}

/** A push without `direction`: only what a customer sent has these fields. */
function hasContentOfCustomer(payload: IDataObject): boolean | undefined {
  const facts = new Facts(payload);
  if (facts.peek('messages', 'text', 'customerName', 'replyMsgId', 'reaction', 'orders') !== null)
    return true;
  return isStatusWord(facts.peek('eventName', 'status', 'event')) ? false : undefined;
}
