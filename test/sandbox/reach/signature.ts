import { createHmac, timingSafeEqual } from 'node:crypto';

import { reachKey, reachSecret } from '../credentials';
import type { VendorCall } from '../http/vendor';
import type { World } from '../world';

/**
 * Verifies a call as the vendor's server must: query decoded, values of the path merged in by name, sorted,
 * encoded again by the rule of Java, then the body as received. Written apart from the package's own signing.
 */
export function isSigned(call: VendorCall, world: World): boolean {
  const date = call.headers['x-im-date'] ?? call.headers.date ?? '';
  const given = /^IM ([^:\s]+):(\S+)$/.exec(call.headers.authorization ?? '');
  if (given?.[1] !== reachKey || !isFresh(date, world)) return false;
  const canonical = reachKey + date + signedParameters(call, world) + call.body;
  const expected = createHmac('sha1', Buffer.from(reachSecret, 'utf8')).update(canonical, 'utf8').digest();
  const actual = Buffer.from(given[2] ?? '', 'base64');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function isFresh(date: string, { clock, settings }: World): boolean {
  return Math.abs(Date.parse(date) - clock()) <= settings.reachDateToleranceMs;
}

function signedParameters({ params, query }: VendorCall, { settings }: World): string {
  const merged = new Map([...Object.entries(params), ...query]);
  const signed = settings.reachSignsPath ? merged : new Map([...query].filter(([name]) => !(name in params)));
  return [...signed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${javaEncode(name)}=${javaEncode(value)}`)
    .join('&');
}

/** Java's form encoding: letters, digits and `.-_*` stay, a space is a plus, the rest is percent-encoded. */
function javaEncode(text: string): string {
  let encoded = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9.\-_*]/.test(character)) encoded += character;
    else encoded += byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}
