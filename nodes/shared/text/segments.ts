import { septetsOf } from './gsm';

/** How the network carries the text: one character outside of GSM 03.38 makes all of it UCS-2. */
export type Encoding = 'GSM-7' | 'UCS-2';

/** How a text is split into SMS. */
export interface SegmentCount {
  encoding: Encoding;
  /** Septets (GSM-7) or UTF-16 units (UCS-2), as they are billed. */
  characters: number;
  segments: number;
  /** What one segment of this message holds. */
  perSegment: number;
  /** What the last segment still takes. */
  charactersLeft: number;
  /** The distinct characters outside GSM 03.38, in the order they appear. */
  unicodeCharacters: string[];
  /** The text as it is cut into segments. */
  parts: string[];
}

/** In what gateways differ. */
export interface CountingRules {
  /** What a line break costs; some gateways send it as two characters. */
  lineBreak?: 1 | 2;
}

const CAPACITY: Record<Encoding, { alone: number; joined: number }> = {
  'GSM-7': { alone: 160, joined: 153 },
  'UCS-2': { alone: 70, joined: 67 },
};

interface Priced {
  character: string;
  cost: number;
}

/** Counts and cuts a text as an SMS gateway does: GSM 03.38 where it suffices, else UCS-2. */
export function countSegments(text: string, { lineBreak = 1 }: CountingRules = {}): SegmentCount {
  const characters = Array.from(text);
  const unicodeCharacters = [...new Set(characters.filter((character) => !septetsOf(character)))];
  const encoding: Encoding = unicodeCharacters.length > 0 ? 'UCS-2' : 'GSM-7';
  const priced = price(characters, encoding, lineBreak);
  const total = sum(priced);
  const { alone, joined } = CAPACITY[encoding];
  const perSegment = total <= alone ? alone : joined;
  const parts = cut(priced, perSegment);
  return {
    encoding,
    characters: total,
    segments: parts.length,
    perSegment,
    charactersLeft: perSegment - sum(parts.at(-1) ?? []),
    unicodeCharacters,
    parts: parts.map((part) => part.map(({ character }) => character).join('')),
  };
}

function price(characters: string[], encoding: Encoding, lineBreak: number): Priced[] {
  return characters.map((character, index) => {
    const isBreak = character === '\n' || character === '\r';
    const isPair = character === '\n' ? characters[index - 1] === '\r' : characters[index + 1] === '\n';
    if (isBreak) return { character, cost: isPair ? 1 : lineBreak };
    return { character, cost: encoding === 'GSM-7' ? (septetsOf(character) ?? 1) : character.length };
  });
}

/** A character that takes two is never cut in half, so a segment may end one short. */
function cut(priced: Priced[], capacity: number): Priced[][] {
  const parts: Priced[][] = [];
  let room = 0;
  for (const entry of priced) {
    if (entry.cost > room) {
      parts.push([]);
      room = capacity;
    }
    parts.at(-1)?.push(entry);
    room -= entry.cost;
  }
  return parts;
}

function sum(priced: Priced[]): number {
  return priced.reduce((total, { cost }) => total + cost, 0);
}
