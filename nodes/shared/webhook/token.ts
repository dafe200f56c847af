import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const PARAMETER = 'token';
const BYTES = 32;

/** A new secret of 256 random bits, in characters that need no escaping in an address. */
export function createToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/**
 * Compares a secret in constant time, whatever the lengths.
 * @returns false unless both are texts with at least one character: a missing secret lets nobody in
 */
export function sameToken(given: unknown, expected: unknown): boolean {
  if (typeof given !== 'string' || typeof expected !== 'string' || given === '' || expected === '')
    return false;
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The address that the vendor is told: ours, with the secret in its query. */
export function addressWithToken(address: string, token: string): string {
  const url = new URL(address);
  url.searchParams.set(PARAMETER, token);
  return url.toString();
}

/** The secret in an address or undefined. */
export function tokenOfAddress(address: string): string | undefined {
  return URL.canParse(address) ? (new URL(address).searchParams.get(PARAMETER) ?? undefined) : undefined;
}

/** True when the address, but for a secret in its query, is the given one. */
export function leadsTo(address: string, ours: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(ours)) return false;
  return withoutToken(address) === withoutToken(ours);
}

/** The address without its secret, for messages. */
export function withoutToken(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(PARAMETER);
  return url.toString();
}

/** The secret that a push came with, in its query. */
export function tokenOfQuery(query: Record<string, unknown>): unknown {
  return query[PARAMETER];
}

/** The query of a push without the secret: it never gets into an item. */
export function queryWithoutToken(query: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== PARAMETER));
}
