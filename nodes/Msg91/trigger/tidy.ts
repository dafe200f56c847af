import type { IDataObject } from 'n8n-workflow';
import { Facts } from './facts';
import { eventOf, isInbound, productOf, type EventName } from './kind';
import { MARKS, plainName, type Product } from './marks';
import { valueOf } from './reports';
import { statusOf, type Status } from './statuses';
import { isoTime, isTime } from './times';
import { messageOf } from './whatsApp';

/** Names under which a product speaks of the person, and of what became of the message. */
interface Names {
  person: string[];
  status: string[][];
}

const STATUS_FIRST = [['status', 'eventName', 'event']];
const EVENT_FIRST = [['eventName', 'status', 'event']];

const NAMES: Record<Product, Names> = {
  sms: { person: ['telNum', 'number', 'mobile'], status: STATUS_FIRST },
  otp: { person: ['telNum', 'number', 'mobile'], status: STATUS_FIRST },
  email: { person: ['recipient', 'email'], status: [['eventId'], ...EVENT_FIRST] },
  whatsApp: { person: ['customerNumber', 'mobile', 'number'], status: EVENT_FIRST },
  voice: { person: ['destination', 'number', 'mobile'], status: STATUS_FIRST },
  rcs: { person: ['customerNumber', 'mobile', 'number'], status: EVENT_FIRST },
};

/** How items are made. */
export interface Tidying {
  /** Objects and lists that came as JSON text become objects and lists. */
  unpackJson: boolean;
}

/** One report, one name per fact. What came empty is null. */
export interface Report {
  event: EventName | 'unknown';
  json: IDataObject;
  /** Null for a message that comes in, which has no outcome. */
  status: Status | null;
}

/** Reads a payload as the event that it is, or as the one that it may be. */
export function reportOf(payload: IDataObject, expected: EventName | undefined, how: Tidying): Report {
  const event = eventOf(payload, expected);
  const product = event && productOf(event);
  const facts = new Facts(payload);
  const comesIn = event === 'whatsAppInbound' || (product === 'rcs' && isInbound(payload) === true);
  const names = NAMES[product ?? 'sms'];
  const common = {
    requestId: facts.take('requestId'),
    uuid: facts.take('uuid'),
    CRQID: facts.take('CRQID'),
    ...(product ? { [names.person[0] ?? '']: facts.take(...names.person) } : {}),
  };
  const said = Object.fromEntries(names.status.map((each) => [each[0] ?? '', facts.take(...each)]));
  const known = statusOf(product, [...Object.values(said), facts.peek('desc')]);
  const status = comesIn ? null : known;
  const json = {
    ...common,
    ...(product === 'whatsApp' ? messageOf(payload, comesIn) : {}),
    ...said,
    ...status,
    failureReason: facts.take('failureReason', 'failedReason', 'reason'),
    ...way(payload),
  };
  // The item says of itself which event it is: a field of that name stays in the raw payload.
  const shown = { ...json, event: null };
  return { event: event ?? 'unknown', json: { ...json, ...restOf(facts, product, shown, how) }, status };
}

function way(payload: IDataObject): IDataObject {
  const comesIn = isInbound(payload);
  return comesIn === undefined ? {} : { isInbound: comesIn };
}

/** The rest in the case of MSG91's own names, the times with their ISO form beside them. */
function restOf(
  facts: Facts,
  product: Product | undefined,
  shown: IDataObject,
  { unpackJson }: Tidying,
): IDataObject {
  const marks = new Map((product ? MARKS[product] : []).map((mark) => [plainName(mark), mark]));
  const entries = facts.rest().flatMap(([given, value]): Array<[string, IDataObject[string]]> => {
    const name = marks.get(plainName(given)) ?? given;
    const shownValue = unpackJson ? valueOf(name, value) : value;
    return isTime(name)
      ? [
          [name, shownValue],
          [`${name}Iso`, isoTime(value)],
        ]
      : [[name, shownValue]];
  });
  return Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(shown, name)));
}
