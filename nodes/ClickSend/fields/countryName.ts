/** What ICU calls regions and no address is in. */
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** Usual names that ICU does not know, in the form that `plain` gives. */
const OTHER_NAMES: Record<string, string> = {
  america: 'US',
  burma: 'MM',
  'cape verde': 'CV',
  'czech republic': 'CZ',
  england: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'ivory coast': 'CI',
  korea: 'KR',
  'northern ireland': 'GB',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  scotland: 'GB',
  swaziland: 'SZ',
  turkey: 'TR',
  uae: 'AE',
  'united states of america': 'US',
  usa: 'US',
  'viet nam': 'VN',
  wales: 'GB',
};

/**
 * The two-letter code (ISO 3166-1) of a country by its English name, however it is written, as spreadsheets and shops
 * give it.
 * @returns undefined for what is no country's name
 */
export function codeOfCountry(name: string): string | undefined {
  codes ??= new Map([...namesOf('long'), ...namesOf('short'), ...Object.entries(OTHER_NAMES)]);
  return codes.get(plain(name));
}

let codes: Map<string, string> | undefined;

/** Every country's name in one of ICU's two styles. */
function namesOf(style: 'long' | 'short'): Array<[name: string, code: string]> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style });
  return countries().flatMap((code): Array<[string, string]> => {
    const name = names.of(code);
    return name === undefined ? [] : [[plain(name), code]];
  });
}

/** All pairs of letters but those that stand for another code, such as DD for Germany. */
function countries(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.includes(code) && new Intl.Locale(`und-${code}`).region === code);
}

/** Without what is written now this way, now that: accents, capitals, dots, "&", "the", "Saint". */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}|[.'’,()]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/^\s*the\s+/, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[\s-]+/g, ' ')
    .trim();
}
