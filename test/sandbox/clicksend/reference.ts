import type { Route } from '../http/vendor';
import { success } from './envelope';

const countries = [
  { code: 'AU', value: 'Australia' },
  { code: 'CN', value: 'China' },
  { code: 'GB', value: 'United Kingdom' },
  { code: 'GT', value: 'Guatemala' },
  { code: 'IN', value: 'India' },
  { code: 'NZ', value: 'New Zealand' },
  { code: 'US', value: 'United States' },
];

/** `gender` is a text or a list, as documented. */
const languages = [
  { code: 'en-us', country: 'English, US', gender: ['female', 'male'] },
  { code: 'en-au', country: 'English, Australian', gender: ['female', 'male'] },
  { code: 'en-in', country: 'English, Indian', gender: 'female' },
  { code: 'fr-ca', country: 'French, Canadian', gender: ['female'] },
  { code: 'pt-pt', country: 'Portuguese, European', gender: 'male' },
];

/** Lists that are the same for every account. */
export function referenceRoutes(): Route[] {
  return [
    { method: 'GET', path: '/countries', handle: () => success(countries) },
    { method: 'GET', path: '/voice/lang', handle: () => success(languages) },
  ];
}
