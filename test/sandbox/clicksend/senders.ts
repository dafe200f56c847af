import type { Route } from '../http/vendor';
import { currency } from './envelope';
import { cursorPage, page } from './paging';

const active = { value: 'ACTIVE', label: 'Active', name: 'Active', description: 'Ready to use' };

const numbers = [
  { dedicated_number: '+61431111112', country: 'AU', _country_name: 'Australia', price: '19.00' },
  { dedicated_number: '+14055551234', country: 'US', _country_name: 'United States', price: '2.44' },
].map((number, index) => ({
  ...number,
  notes: null,
  type: 'sms',
  number_type: 'longcode',
  number_category: 'Dedicated',
  number_guid: `0000000${index}-0000-4000-8000-000000000000`,
  status: active,
}));

const ownNumbers = [
  ['+61411222333', 'Reception', 'APPROVED'],
  ['+61411222444', 'Old phone', 'PENDING'],
  ['+61411222555', 'Shop', 'REJECTED'],
].map(([phoneNumber, label, status], index) => ({
  id: `1000000${index}-0000-4000-8000-000000000000`,
  phone_number: phoneNumber,
  country: 'AU',
  label,
  status,
  is_nearing_expiration: false,
}));

const alphaTags = [
  ['DemoCo', 'APPROVED'],
  ['DemoSale', 'PENDING'],
].map(([tag, status], index) => ({
  id: `2000000${index}-0000-4000-8000-000000000000`,
  alpha_tag: tag,
  status,
  reason: null,
  countries: ['AU', 'GB'],
}));

/** The three sources of senders: dedicated numbers, own numbers and alpha tags. */
export function senderRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/numbers',
      handle: (call) =>
        page(
          call,
          numbers.map((number) => ({ ...number, _currency: currency })),
        ),
    },
    {
      method: 'GET',
      path: '/own-numbers',
      handle: (call) => {
        const wanted = call.query.getAll('filter[status][]');
        const rows = ownNumbers.filter(({ status = '' }) => wanted.length === 0 || wanted.includes(status));
        return cursorPage(call, 'own_numbers', rows, 500);
      },
    },
    { method: 'GET', path: '/alpha-tags', handle: (call) => cursorPage(call, 'alpha_tags', alphaTags, 1000) },
  ];
}
