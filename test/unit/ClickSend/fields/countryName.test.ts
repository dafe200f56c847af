import { codeOfCountry } from '../../../../nodes/ClickSend/fields/countryName';

describe('the code of a country', () => {
  it.each([
    ['Australia', 'AU'],
    ['  AUSTRALIA ', 'AU'],
    ['New Zealand', 'NZ'],
    ['new-zealand', 'NZ'],
    ['United States', 'US'],
    ['The United States of America', 'US'],
    ['U.S.A.', 'US'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Germany', 'DE'],
    ['Russia', 'RU'],
    ['Serbia', 'RS'],
    ['Vietnam', 'VN'],
    ['Hong Kong', 'HK'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ["Côte d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Sao Tome and Principe', 'ST'],
    ['São Tomé & Príncipe', 'ST'],
    ['Saint Lucia', 'LC'],
    ['Czech Republic', 'CZ'],
    ['The Netherlands', 'NL'],
    ['Myanmar', 'MM'],
    ['Congo - Kinshasa', 'CD'],
  ])('is found from "%s"', (name, code) => expect(codeOfCountry(name)).toBe(code));

  it.each([
    '',
    'Atlantis',
    'AUS',
    'Perth',
    'Unknown Region',
    'European Union',
    'constructor',
    'اليابان',
    '🇦🇺',
  ])('is not found from "%s"', (name) => expect(codeOfCountry(name)).toBeUndefined());

  it('is one of today for every country, and the name of each leads back to it', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region' });

    for (const code of ['AU', 'BD', 'BR', 'CA', 'CH', 'CN', 'FR', 'IN', 'JP', 'MX', 'NG', 'PH', 'SG', 'ZA']) {
      expect(codeOfCountry(names.of(code) ?? '')).toBe(code);
    }
  });
});
