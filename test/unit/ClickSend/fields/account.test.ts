import { countryCode } from '../../../../nodes/ClickSend/fields/country';
import { contactId } from '../../../../nodes/ClickSend/fields/contact';
import { lang, voice } from '../../../../nodes/ClickSend/fields/voice';
import { templateId } from '../../../../nodes/ClickSend/fields/template';
import type { INodeProperties } from 'n8n-workflow';

const reading = { timezone: 'UTC', now: 0 };
const locator = (value: unknown) => ({ __rl: true, mode: 'list', value });

/** Whether the editor takes what is typed in the mode that is not the list. */
function isTypable({ modes = [] }: INodeProperties, typed: string): boolean {
  const [rule] = modes.find(({ type }) => type === 'string')?.validation ?? [];
  if (rule === undefined || !('properties' in rule)) throw new Error('Nothing is checked while typing');
  const properties: { regex?: string } = rule.properties;
  return new RegExp(properties.regex ?? 'missing').test(typed);
}

describe('an id of the account', () => {
  it.each([
    ['from the list', locator('500001')],
    ['as a number', locator(500001)],
    ['plain, by an expression', '500001'],
    ['with spaces around it', ' 500001 '],
  ])('is read %s', (_case, raw) => {
    expect(contactId().read(raw, reading)).toBe('500001');
  });

  it.each([
    ['is empty', locator('')],
    ['must be an ID', locator('Ada')],
    ['must be an ID', locator('5.5')],
    ['must be an ID', locator('1/../2')],
  ])('%s when it is unusable', (words, raw) => {
    expect(() => contactId().read(raw, reading)).toThrow(`'Contact' ${words}`);
    expect(() => templateId().read(raw, reading)).toThrow(`'Template' ${words}`);
  });

  it('is checked while it is typed', () => {
    const { property } = contactId();

    expect(['500001', 'Ada', ''].map((typed) => isTypable(property, typed))).toEqual([true, false, false]);
  });
});

describe('a country', () => {
  const country = countryCode({ displayName: 'Country', name: 'addressCountry', description: 'Where it is' });

  it.each([
    ['AU', 'AU'],
    ['au', 'AU'],
    [' gb ', 'GB'],
    ['UK', 'GB'],
    ['Australia', 'AU'],
    [' united kingdom ', 'GB'],
    ['', undefined],
  ])('is read from "%s"', (typed, code) => {
    expect(country.read(locator(typed), reading)).toBe(code);
    expect(country.read(typed, reading)).toBe(code);
  });

  it.each(['Atlantis', 'A', 'A1', 'AUS'])('is not "%s"', (typed) => {
    expect(() => country.read(typed, reading)).toThrow(/'Country' must be the two-letter code/);
  });

  it('has the name that it was given, for panel and vendor', () => {
    expect([country.name, country.vendorName]).toEqual(['addressCountry', 'address_country']);
  });
});

describe('a voice', () => {
  it('has a language, American English when nobody says so', () => {
    expect(lang().read(lang().property.default, reading)).toBe('en-us');
    const typable = ['en-au', 'cy-gb-wls', 'english'].map((typed) => isTypable(lang().property, typed));
    expect(typable).toEqual([true, true, false]);
  });

  it('is female or male', () => {
    expect([voice().read('female', reading), voice().read('male', reading)]).toEqual(['female', 'male']);
    expect(() => voice().read('robot', reading)).toThrow(/must be one of female, male/);
  });
});
