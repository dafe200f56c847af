import { Msg91 } from '../../../nodes/Msg91/Msg91.node';
import { operationsOf, sentTo } from '../vendor';

export { detailsOf, jsonOf, pairsOf } from '../vendor';

/** One operation of the MSG91 node: call it with its parameters and items. */
export const operation = operationsOf(() => new Msg91());

/** The requests that reached MSG91, as method, path, query and body as sent. */
export const sent = sentTo('msg91');

/** Indian mobile numbers, no two alike. */
export function people(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    phone: `+9198765${String(index).padStart(5, '0')}`,
  }));
}

export const SMS_TEMPLATE = '65f0c0ffee65f0c0ffee65f1';
export const OTP_TEMPLATE = '65f0c0ffee65f0c0ffee65f2';
