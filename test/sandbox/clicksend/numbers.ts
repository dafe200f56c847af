interface Country {
  code: string;
  dial: string;
  /** What a local number starts with in place of the dial code. */
  trunk: string;
  carrier: string;
  price: number;
}

const countries: Country[] = [
  { code: 'AU', dial: '61', trunk: '0', carrier: 'Telstra', price: 0.0792 },
  { code: 'NZ', dial: '64', trunk: '0', carrier: 'Spark', price: 0.11 },
  { code: 'GB', dial: '44', trunk: '0', carrier: 'Vodafone', price: 0.07 },
  { code: 'US', dial: '1', trunk: '', carrier: 'T-Mobile', price: 0.02 },
  { code: 'CN', dial: '86', trunk: '0', carrier: 'China Mobile', price: 0.06 },
  { code: 'IN', dial: '91', trunk: '0', carrier: 'Airtel', price: 0.05 },
  { code: 'GT', dial: '502', trunk: '', carrier: 'Tigo', price: 0.13 },
];

export interface Recipient {
  number: string;
  country: string;
  carrier: string;
  price: number;
}

/** Reads a recipient as the vendor does: international, or local with the help of a country. */
export function readRecipient(to: string, countryCode?: string): Recipient | undefined {
  const digits = to.replace(/[\s().-]/g, '');
  if (/^\+\d{8,15}$/.test(digits)) return known(digits);
  if (!/^\d{6,15}$/.test(digits)) return undefined;
  const country = countries.find(({ code }) => code === (countryCode ?? 'AU').toUpperCase());
  if (country === undefined) return undefined;
  if (countryCode === undefined && !digits.startsWith('0')) return internationalOnly(digits);
  const national = country.trunk && digits.startsWith(country.trunk) ? digits.slice(1) : digits;
  const number =
    digits.startsWith(country.dial) && digits.length > 9 ? `+${digits}` : `+${country.dial}${national}`;
  return known(number);
}

function internationalOnly(digits: string): Recipient | undefined {
  return digits.length >= 8 ? known(`+${digits}`) : undefined;
}

function known(number: string): Recipient {
  const country = countries.find(({ dial }) => number.startsWith(`+${dial}`));
  const { code, carrier, price } = country ?? { code: '', carrier: '', price: 0.1 };
  return { number, country: code, carrier, price };
}
