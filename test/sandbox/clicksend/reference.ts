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
export const languages: { code: string; country: string; gender: string | string[] }[] = [
  { code: 'en-us', country: 'English, US', gender: ['female', 'male'] },
  { code: 'en-au', country: 'English, Australian', gender: ['female', 'male'] },
  { code: 'en-gb', country: 'English, British', gender: ['female', 'male'] },
  { code: 'en-gb-wls', country: 'English, Welsh', gender: ['female', 'male'] },
  { code: 'cy-gb-wls', country: 'Welsh', gender: ['female', 'male'] },
  { code: 'de-de', country: 'German', gender: ['female', 'male'] },
  { code: 'es-es', country: 'Spanish, Castilian', gender: ['female', 'male'] },
  { code: 'es-us', country: 'Spanish, US', gender: ['female', 'male'] },
  { code: 'fr-fr', country: 'French', gender: ['female', 'male'] },
  { code: 'is-is', country: 'Icelandic', gender: ['female', 'male'] },
  { code: 'it-it', country: 'Italian', gender: ['female', 'male'] },
  { code: 'da-dk', country: 'Danish', gender: ['female', 'male'] },
  { code: 'nl-nl', country: 'Dutch', gender: ['female', 'male'] },
  { code: 'pl-pl', country: 'Polish', gender: ['female', 'male'] },
  { code: 'pt-br', country: 'Portuguese, Brazilian', gender: ['female', 'male'] },
  { code: 'ru-ru', country: 'Russian', gender: ['female', 'male'] },
  { code: 'en-in', country: 'English, Indian', gender: 'female' },
  { code: 'fr-ca', country: 'French, Canadian', gender: ['female'] },
  { code: 'nb-no', country: 'Norwegian', gender: 'female' },
  { code: 'ro-ro', country: 'Romanian', gender: ['female'] },
  { code: 'sv-se', country: 'Swedish', gender: 'female' },
  { code: 'tr-tr', country: 'Turkish', gender: ['female'] },
  { code: 'pt-pt', country: 'Portuguese, European', gender: 'male' },
];

/** Lists that are the same for every account. */
export function referenceRoutes(): Route[] {
  return [
    { method: 'GET', path: '/countries', handle: () => success(countries) },
    { method: 'GET', path: '/voice/lang', handle: () => success(languages) },
  ];
}
