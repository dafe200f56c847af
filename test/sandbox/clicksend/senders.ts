import { randomUUID } from 'node:crypto';

import type { JsonObject } from '../http/json';
import type { Route } from '../http/vendor';
import { currency } from './envelope';
import { cursorPage, page } from './paging';

const active = { value: 'ACTIVE', label: 'Active', name: 'Active', description: 'Ready to use' };

/** What messages may come from, by its three sources. */
export interface Senders {
  numbers: JsonObject[];
  ownNumbers: JsonObject[];
  alphaTags: JsonObject[];
}

/** The senders that every sandbox starts with. */
export function seedSenders(): Senders {
  return {
    numbers: [
      dedicatedNumber('+61431111112', { country: 'AU', _country_name: 'Australia', price: '19.00' }),
      dedicatedNumber('+14055551234', { country: 'US', _country_name: 'United States', price: '2.44' }),
    ],
    ownNumbers: [
      ownNumber('+61411222333', 'Reception', 'APPROVED'),
      ownNumber('+61411222444', 'Old phone', 'PENDING'),
      ownNumber('+61411222555', 'Shop', 'REJECTED'),
    ],
    alphaTags: [alphaTag('DemoCo', 'APPROVED'), alphaTag('DemoSale', 'PENDING')],
  };
}

export function dedicatedNumber(number: string, more: JsonObject = {}): JsonObject {
  return {
    dedicated_number: number,
    notes: null,
    type: 'sms',
    number_type: 'longcode',
    number_category: 'Dedicated',
    number_guid: randomUUID(),
    status: active,
    ...more,
  };
}

export function ownNumber(number: string, label: string | null, status: string): JsonObject {
  return {
    id: randomUUID(),
    phone_number: number,
    country: 'AU',
    label,
    status,
    is_nearing_expiration: false,
  };
}

export function alphaTag(tag: string, status: string): JsonObject {
  return { id: randomUUID(), alpha_tag: tag, status, reason: null, countries: ['AU', 'GB'] };
}

/** The three sources of senders: dedicated numbers, own numbers and alpha tags. */
export function senderRoutes(account: { senders: Senders }): Route[] {
  return [
    {
      method: 'GET',
      path: '/numbers',
      handle: (call) =>
        page(
          call,
          account.senders.numbers.map((number) => ({ ...number, _currency: currency })),
        ),
    },
    {
      method: 'GET',
      path: '/own-numbers',
      handle: (call) => {
        const wanted = call.query.getAll('filter[status][]');
        const rows = account.senders.ownNumbers.filter(
          ({ status }) => wanted.length === 0 || wanted.includes(String(status)),
        );
        return cursorPage(call, 'own_numbers', rows);
      },
    },
    {
      method: 'GET',
      path: '/alpha-tags',
      handle: (call) => cursorPage(call, 'alpha_tags', account.senders.alphaTags),
    },
  ];
}
