import fc from 'fast-check';
import { countSegments } from '../../../../nodes/shared/text/segments';
import type { CountingRules } from '../../../../nodes/shared/text/segments';

const plain = fc.constantFrom(...'abc @é€[]\n\r');
const foreign = fc.constantFrom('ж', '’', '👋', '\ud800');
const texts = fc.oneof(
  fc.array(plain, { maxLength: 700 }),
  fc.array(fc.oneof({ weight: 20, arbitrary: plain }, { weight: 1, arbitrary: foreign }), { maxLength: 500 }),
  fc.array(foreign, { maxLength: 300 }),
);
const text = fc.oneof(
  texts.map((characters) => characters.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const rules: fc.Arbitrary<CountingRules> = fc.record({ lineBreak: fc.constantFrom(1 as const, 2 as const) });

const holds = (check: (text: string, rules: CountingRules) => void) =>
  fc.assert(fc.property(text, rules, check));

describe('every text', () => {
  it('is the sum of its parts', () =>
    holds((whole, rule) => {
      const { parts, segments } = countSegments(whole, rule);

      expect(parts.join('')).toBe(whole);
      expect(parts).toHaveLength(segments);
      expect(parts).not.toContain('');
    }));

  it('has parts that each fit one segment, and lost no more than one place in each', () =>
    holds((whole, rule) => {
      const { characters, segments, perSegment, charactersLeft } = countSegments(whole, rule);
      const used = Math.max(segments * perSegment - charactersLeft, 0);

      expect(charactersLeft).toBeGreaterThanOrEqual(0);
      expect(used).toBeGreaterThanOrEqual(characters);
      expect(used - characters).toBeLessThan(Math.max(segments, 1));
    }));

  it('is Unicode exactly when it holds a character that forces it', () =>
    holds((whole, rule) => {
      const { encoding, unicodeCharacters } = countSegments(whole, rule);

      expect(encoding).toBe(unicodeCharacters.length > 0 ? 'UCS-2' : 'GSM-7');
      expect(new Set(unicodeCharacters).size).toBe(unicodeCharacters.length);
      expect(unicodeCharacters.every((character) => whole.includes(character))).toBe(true);
    }));

  it('is never cut inside a surrogate pair', () =>
    holds((whole, rule) => {
      const { parts } = countSegments(whole, rule);

      expect(parts.flatMap((part) => Array.from(part))).toEqual(Array.from(whole));
    }));

  it('takes no fewer segments when more is written', () =>
    fc.assert(
      fc.property(text, text, rules, (whole, more, rule) => {
        const [before, after] = [countSegments(whole, rule), countSegments(`${whole}${more}`, rule)];

        expect(after.segments).toBeGreaterThanOrEqual(before.segments);
      }),
    ));

  it('costs no less where a line break is billed as two', () =>
    fc.assert(
      fc.property(text, (whole) => {
        const [once, twice] = [countSegments(whole), countSegments(whole, { lineBreak: 2 })];

        expect(twice.characters).toBeGreaterThanOrEqual(once.characters);
        expect(twice.segments).toBeGreaterThanOrEqual(once.segments);
      }),
    ));
});
